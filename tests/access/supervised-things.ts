import type { County } from '../support/factories/county.js';
import type { Values } from './document.js';

/** A notice that the agency has to sign for. */
async function servedOn(county: County, agencyId: string): Promise<string | undefined> {
  const [notice] = await county.rows<{ id: string }>(
    `insert into supervision_notices (id, number, kind, agency_id, title, content, contact, state, drafted_by, drafted_at, served_by, served_at, due_on)
     values (gen_random_uuid(), $1, 'REMINDER', $1, '提醒函', '请核实', '演监', 'SERVED', gen_random_uuid(), now(), gen_random_uuid(), now(), '2026-12-31') returning id`,
    [agencyId],
  );
  return notice?.id;
}

/** A problem that the agency has to put right. */
async function problemOf(county: County, agencyId: string): Promise<string | undefined> {
  const [problem] = await county.rows<{ id: string }>(
    `insert into problems (id, number, link, source, title, description, requirement, lead_agency_id, due_on, state, registered_by, registered_at)
     values (gen_random_uuid(), $1, 'REVIEW', 'SUPERVISION', '问题', '问题', '整改', $2, '2026-12-31', 'REGISTERED', gen_random_uuid(), now()) returning id`,
    [agencyId.slice(0, 20), agencyId],
  );
  return problem?.id;
}

/** A clue handed over to a unit. */
async function clueFor(county: County, target: string): Promise<string | undefined> {
  const [clue] = await county.rows<{ id: string }>(
    `insert into clue_transfers (id, number, target_agency_id, summary, evidence_refs, state, registered_by, transferred_at)
     values (gen_random_uuid(), $1, $1, '线索摘要', '', 'TRANSFERRED', gen_random_uuid(), now()) returning id`,
    [target],
  );
  return clue?.id;
}

/** What supervision has on one unit, for the operations that answer it. */
export async function supervisedThingsOf(county: County, agencyId: string): Promise<Values> {
  return {
    supervisionNoticeId: await servedOn(county, agencyId),
    problemId: await problemOf(county, agencyId),
    clueId: await clueFor(county, agencyId === 'PROPERTY_CENTER' ? 'DISCIPLINE' : 'PUBLIC_SECURITY'),
  };
}
