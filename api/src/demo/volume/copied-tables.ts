/** How a column of a copy comes about: copied id, moved instant or date, unchanged, computed outside of the database, or left empty because it names rows of the template. */
type Column = 'id' | 'instant' | 'date' | 'same' | 'given' | 'no list';

export interface CopiedTable {
  readonly table: string;
  readonly columns: Readonly<Record<string, Column>>;
}

const same = (...names: readonly string[]): Record<string, 'same'> =>
  Object.fromEntries(names.map((name) => [name, 'same']));

/** Every table of a case, parents first. What is not listed (notifications, sessions) is not part of a case. */
export const COPIED_TABLES: readonly CopiedTable[] = [
  {
    table: 'households',
    columns: {
      id: 'id',
      case_id: 'id',
      wrapped_key: 'given',
      key_version: 'given',
      created_at: 'instant',
      ...same('community_id', 'version'),
    },
  },
  {
    table: 'applications',
    columns: {
      id: 'id',
      household_id: 'id',
      applicant_id: 'id',
      application_number: 'given',
      receipt_number: 'given',
      query_code_hash: 'given',
      state_since: 'instant',
      clock_started_on: 'date',
      due_on: 'date',
      queue_on: 'date',
      warn_on: 'date',
      rejection_served_on: 'date',
      created_at: 'instant',
      submitted_at: 'instant',
      registered_at: 'instant',
      ...same(
        'community_id',
        'guarantee_type',
        'household_size',
        'state',
        'resume_state',
        'clock',
        'clock_used_days',
        'assignee_id',
      ),
      ...same('correction_round', 'verification_round', 'rejection_code', 'created_by', 'version'),
    },
  },
  { table: 'case_access', columns: { case_id: 'id', since: 'instant', ...same('agency_id') } },
  {
    table: 'case_participants',
    columns: { case_id: 'id', since: 'instant', ...same('account_id', 'level') },
  },
  {
    table: 'household_members',
    columns: {
      id: 'id',
      household_id: 'id',
      person_id: 'id',
      case_id: 'id',
      joined_at: 'instant',
      left_at: 'instant',
      came_of_age_at: 'instant',
      ...same('is_applicant', 'relation_code', 'is_adult', 'version'),
    },
  },
  { table: 'live_participations', columns: { person_id: 'id', case_id: 'id' } },
  {
    table: 'consents',
    columns: {
      id: 'id',
      household_id: 'id',
      case_id: 'id',
      person_id: 'id',
      signed_by_person_id: 'id',
      signed_on: 'date',
      recorded_at: 'instant',
      ended_at: 'instant',
      ...same('attachment_id', 'recorded_by'),
    },
  },
  {
    table: 'confidential_facts',
    columns: {
      id: 'id',
      household_id: 'id',
      case_id: 'id',
      person_id: 'id',
      suite: 'given',
      ciphertext: 'given',
      recorded_at: 'instant',
      supersedes_id: 'id',
      ...same('agency_id', 'kind', 'recorded_by', 'is_removed'),
    },
  },
  {
    table: 'vault_entries',
    columns: {
      id: 'id',
      person_id: 'id',
      case_id: 'id',
      suite: 'given',
      key_version: 'given',
      wrapped_key: 'given',
      ciphertext: 'given',
      blind_index: 'given',
      masked: 'given',
      stored_at: 'instant',
      supersedes_id: 'id',
      ...same('agency_id', 'kind', 'id_type'),
    },
  },
  {
    table: 'application_steps',
    columns: {
      id: 'id',
      case_id: 'id',
      at: 'instant',
      ...same(
        'action',
        'from_state',
        'to_state',
        'actor_id',
        'actor_name',
        'agency_id',
        'opinion',
        'reason_code',
        'took_days',
        'was_overdue',
      ),
    },
  },
  {
    table: 'corrections',
    columns: {
      id: 'id',
      case_id: 'id',
      issued_at: 'instant',
      due_on: 'date',
      answered_at: 'instant',
      changes: 'no list',
      ...same('round', 'from_state', 'items', 'issued_by'),
    },
  },
  {
    table: 'household_surveys',
    columns: {
      id: 'id',
      case_id: 'id',
      visited_on: 'date',
      fact_id: 'id',
      recorded_at: 'instant',
      ...same('first_surveyor', 'second_surveyor', 'conclusion', 'photo_ids', 'recorded_by'),
    },
  },
  {
    table: 'verification_rounds',
    columns: {
      case_id: 'id',
      opened_at: 'instant',
      closed_at: 'instant',
      ...same('round', 'dispute_days', 'warn_days'),
    },
  },
  {
    table: 'verification_requests',
    columns: {
      id: 'id',
      case_id: 'id',
      household_id: 'id',
      person_id: 'id',
      sent_at: 'instant',
      due_on: 'date',
      warn_on: 'date',
      signed_for_at: 'instant',
      answered_at: 'instant',
      data_as_of: 'date',
      ...same(
        'agency_id',
        'record_type',
        'scope',
        'legal_basis',
        'state',
        'result',
        'signed_for_by',
        'answered_by',
        'reason',
        'round',
        'version',
      ),
    },
  },
  {
    table: 'agency_records',
    columns: {
      id: 'id',
      request_id: 'id',
      case_id: 'id',
      household_id: 'id',
      person_id: 'id',
      data_as_of: 'date',
      suite: 'given',
      ciphertext: 'given',
      answered_at: 'instant',
      ...same('agency_id', 'record_type', 'result', 'answer_round', 'channel', 'answered_by'),
    },
  },
  {
    table: 'suspicions',
    columns: {
      id: 'id',
      case_id: 'id',
      household_id: 'id',
      person_id: 'id',
      evidence_fact_id: 'id',
      raised_at: 'instant',
      concluded_at: 'instant',
      ...same(
        'rule_code',
        'rule_version',
        'severity',
        'summary',
        'state',
        'concluded_by',
        'conclusion',
        'version',
      ),
    },
  },
  {
    table: 'public_notices',
    columns: {
      id: 'id',
      case_id: 'id',
      public_number: 'given',
      authenticity_code: 'given',
      title: 'given',
      body: 'given',
      submitted_at: 'instant',
      published_at: 'instant',
      ends_on: 'date',
      offline_at: 'instant',
      ...same(
        'community_id',
        'level',
        'state',
        'days',
        'day_unit',
        'objection_phone',
        'objection_mailbox',
        'objection_address',
        'objection_check_days',
      ),
      ...same('scan_findings', 'submitted_by', 'released_by', 'return_reason', 'version'),
    },
  },
  {
    table: 'objections',
    columns: {
      id: 'id',
      notice_id: 'id',
      case_id: 'id',
      suite: 'given',
      ciphertext: 'given',
      received_at: 'instant',
      due_on: 'date',
      concluded_at: 'instant',
      ...same('agency_id', 'state', 'is_anonymous', 'concluded_by', 'conclusion', 'version'),
    },
  },
];

const EXPRESSIONS: Readonly<Record<Column, (name: string) => string>> = {
  id: (name) => `pg_temp.copied_id(t."${name}", c.days, c.copy)`,
  instant: (name) => `t."${name}" + make_interval(days => c.days)`,
  // The far date that stands for none stays where it is.
  date: (name) => `case when t."${name}" = '9999-12-31' then t."${name}" else t."${name}" + c.days end`,
  same: (name) => `t."${name}"`,
  given: (name) => `v."${name}"`,
  'no list': () => `'[]'::jsonb`,
};

/** Columns whose values come from outside, in the order of the arrays. */
export const givenColumns = ({ columns }: CopiedTable): string[] =>
  Object.keys(columns).filter((name) => columns[name] === 'given');

const GIVEN_TYPES: Readonly<Record<string, string>> = {
  wrapped_key: 'bytea',
  key_version: 'int',
  ciphertext: 'bytea',
  blind_index: 'bytea',
  query_code_hash: 'bytea',
};

/** `$1` days, `$2` copy, `$3` template cases; then the template row's id and the given columns, if there are any. */
export function copyStatement(table: CopiedTable): string {
  const names = Object.keys(table.columns);
  const given = givenColumns(table);
  const caseColumn = table.table === 'applications' ? 'id' : 'case_id';
  const arrays = [
    `$4::uuid[]`,
    ...given.map((name, index) => `$${index + 5}::${GIVEN_TYPES[name] ?? 'text'}[]`),
  ];
  const values =
    given.length > 0 ? `join unnest(${arrays.join(', ')}) as v (id, ${given.join(', ')}) on v.id = t.id` : '';
  return `insert into ${table.table} (${names.map((name) => `"${name}"`).join(', ')})
    select ${names.map((name) => EXPRESSIONS[table.columns[name] ?? 'same'](name)).join(', ')}
    from ${table.table} t cross join (select $1::int as days, $2::int as copy) c ${values}
    where t.${caseColumn} = any($3::uuid[])`;
}
