/**
 * The transition as one statement: the row locked, agency, state and version checked, the audit row in the same
 * statement. Returns nothing when the row may not be signed for. Parameters: request, version, account, agency, instant,
 * audit id, canonical bytes of the event.
 */
export const signForStatement = `
  with locked as (
    select id from verification_requests where id = $1 and agency_id = $4 and state = 'SENT' and version = $2 for update
  ), changed as (
    update verification_requests r set state = 'SIGNED_FOR', signed_for_at = $5, signed_for_by = $3, version = r.version + 1
    from locked where r.id = locked.id returning r.*
  ), noted as (
    insert into audit_events (id, type, occurred_at, actor_id, agency_id, object_type, object_id, case_id, canonical)
    select $6, 'VerificationSignedFor', $5, $3, $4, 'VerificationRequest', id, case_id, $7 from changed
  )
  select json_build_object('id', c.id, 'state', c.state, 'version', c.version, 'signedForAt', c.signed_for_at, 'dueOn', c.due_on,
    'agency', json_build_object('id', g.id, 'shortName', g.short_name), 'person', json_build_object('id', p.id, 'name', p.name))::text
  from changed c join agencies g on g.id = c.agency_id join persons p on p.id = c.person_id`;

/** The same for PostGraphile, which offers it as a mutation: its idiom for a transition. */
export const signForFunction = `
  create function sign_for(request uuid, expected int, account uuid, agency varchar, at timestamptz, audit uuid, canonical bytea)
  returns verification_requests language sql volatile as $$
    with locked as (
      select id from verification_requests where id = request and agency_id = agency and state = 'SENT' and version = expected for update
    ), changed as (
      update verification_requests r set state = 'SIGNED_FOR', signed_for_at = at, signed_for_by = account, version = r.version + 1
      from locked where r.id = locked.id returning r.*
    ), noted as (
      insert into audit_events (id, type, occurred_at, actor_id, agency_id, object_type, object_id, case_id, canonical)
      select audit, 'VerificationSignedFor', at, account, agency, 'VerificationRequest', id, case_id, sign_for.canonical from changed
    )
    select * from changed $$`;

/** Tells PostGraphile of a relation that is no foreign key, because persons belong to an earlier module. */
export const personRelation = `comment on table verification_requests is E'@foreignKey (person_id) references persons (id)'`;
