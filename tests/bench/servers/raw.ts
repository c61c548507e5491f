import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { signClaims } from '../../../api/src/platform/db/claims.js';
import { randomIds } from '../../../api/src/platform/ids.js';
import { benchActor } from '../actor.js';
import { benchNow, claimsKey, roles } from '../database.js';
import { POOL_SIZE, serve, type ServerTask } from './serve.js';
import { signForStatement } from './sign-for-sql.js';

/** (a): node:http and pg, one statement that builds the whole answer. What the machine can do at most. */

const person = (alias: string): string =>
  `json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'sex', ${alias}.sex)`;
const masked = (personId: string): string =>
  `(select v.masked from vault_entries v where v.person_id = ${personId} and v.kind = 'ID_NUMBER' order by v.stored_at desc limit 1)`;
const lamp = `case when a.due_on is null then null when a.due_on < $1::date then 'RED' when a.warn_on <= $1::date then 'YELLOW' else 'GREEN' end`;

const worklist = `
  with page as (
    select * from applications a where a.community_id = $2 and a.state = $3 order by a.queue_on, a.id limit 51
  ), households as (
    select m.household_id, json_agg(json_build_object('id', m.id, 'isApplicant', m.is_applicant, 'relationCode', m.relation_code,
      'isAdult', m.is_adult, 'joinedAt', m.joined_at, 'person', ${person('p')}) order by m.joined_at, m.id) as members
    from household_members m join persons p on p.id = m.person_id
    where m.household_id in (select household_id from page limit 50) group by m.household_id
  )
  select json_build_object(
    'totalCount', (select count(*) from (select 1 from applications a where a.community_id = $2 and a.state = $3 limit 1001) counted),
    'nextCursor', (select queue_on || '|' || id from page offset 49 limit 1),
    'items', (select json_agg(json_build_object('id', a.id, 'applicationNumber', a.application_number, 'guaranteeType', a.guarantee_type,
      'householdSize', a.household_size, 'state', a.state, 'stateSince', a.state_since, 'dueOn', a.due_on, 'lamp', ${lamp},
      'createdAt', a.created_at, 'version', a.version, 'community', json_build_object('id', c.id, 'name', c.name),
      'applicant', ${person('p')}, 'maskedIdNumber', ${masked('a.applicant_id')}, 'members', h.members) order by a.queue_on, a.id)
      from (select * from page limit 50) a join communities c on c.id = a.community_id join persons p on p.id = a.applicant_id
        join households h on h.household_id = a.household_id))::text`;

const detail = `
  select json_build_object('id', a.id, 'applicationNumber', a.application_number, 'receiptNumber', a.receipt_number,
    'guaranteeType', a.guarantee_type, 'householdSize', a.household_size, 'state', a.state, 'stateSince', a.state_since,
    'resumeState', a.resume_state, 'dueOn', a.due_on, 'lamp', ${lamp}, 'correctionRound', a.correction_round, 'rejectionCode', a.rejection_code,
    'createdAt', a.created_at, 'submittedAt', a.submitted_at, 'registeredAt', a.registered_at, 'version', a.version,
    'community', json_build_object('id', c.id, 'name', c.name), 'applicant', ${person('p')}, 'maskedIdNumber', ${masked('a.applicant_id')},
    'members', (select json_agg(json_build_object('id', m.id, 'isApplicant', m.is_applicant, 'relationCode', m.relation_code, 'isAdult', m.is_adult,
      'joinedAt', m.joined_at, 'leftAt', m.left_at, 'person', ${person('mp')}, 'maskedIdNumber', ${masked('m.person_id')},
      'consentSignedOn', (select max(s.signed_on) from consents s where s.household_id = m.household_id and s.person_id = m.person_id and s.ended_at is null),
      'hasDeclared', exists (select 1 from confidential_facts f where f.household_id = m.household_id and f.person_id = m.person_id and f.kind = 'INCOME'))
      order by m.joined_at, m.id) from household_members m join persons mp on mp.id = m.person_id where m.household_id = a.household_id),
    'steps', (select json_agg(json_build_object('id', s.id, 'action', s.action, 'fromState', s.from_state, 'toState', s.to_state,
      'actorName', s.actor_name, 'agencyName', g.short_name, 'opinion', s.opinion, 'reasonCode', s.reason_code, 'at', s.at,
      'tookDays', s.took_days, 'wasOverdue', s.was_overdue) order by s.at desc, s.id desc)
      from application_steps s left join agencies g on g.id = s.agency_id where s.case_id = a.id))::text
  from applications a join communities c on c.id = a.community_id join persons p on p.id = a.applicant_id
  where a.id = $2 and a.community_id = $3`;

const statements = { '/worklist': worklist, '/detail': detail, '/sign-for': signForStatement };
type Path = keyof typeof statements;

const today = '2026-07-08';

function valuesFor(path: Path, body: Record<string, unknown>, accountId: string | null): unknown[] {
  if (path !== '/sign-for') return [today, ...Object.values(body)];
  const audit = randomIds.uuid(benchNow);
  const canonical = createHash('sha256')
    .update(JSON.stringify({ audit, ...body }))
    .digest();
  return [body['id'], body['version'], accountId, 'PUBLIC_SECURITY', benchNow, audit, canonical];
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text) as Record<string, unknown>;
}

await serve(async ({ databaseUrl, claims }: ServerTask) => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: POOL_SIZE });
  const clerk = benchActor('communityClerk');
  const contact = benchActor('dataContact');
  const declare = (path: Path): string => {
    const signed = signClaims(path === '/sign-for' ? contact : clerk, claimsKey);
    return `begin; select set_config('app.claims', ${pg.escapeLiteral(signed.claims)}, true), set_config('app.signature', ${pg.escapeLiteral(signed.signature)}, true), set_config('role', ${pg.escapeLiteral(roles.running)}, true)`;
  };
  const answer = async (path: Path, body: Record<string, unknown>): Promise<string> => {
    const client = await pool.connect();
    try {
      if (claims) await client.query(declare(path));
      const values = valuesFor(path, body, contact.accountId);
      const { rows } = await client.query<string[]>({
        name: path,
        text: statements[path],
        values,
        rowMode: 'array',
      });
      if (claims) await client.query('commit');
      return rows[0]?.[0] ?? 'null';
    } finally {
      client.release();
    }
  };
  const server = createServer((request, response) => {
    bodyOf(request)
      .then((body) => answer(request.url as Path, body))
      .then((text) => response.setHeader('content-type', 'application/json').end(text))
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
});
