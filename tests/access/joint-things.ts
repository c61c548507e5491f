import type { County } from '../support/factories/county.js';
import type { Values } from './document.js';

/** A meeting and an internal topic that concern one unit. Raw: what they went through does not matter here. */
export async function jointThingsOf(county: County, agencyId: string): Promise<Values> {
  const one = async (text: string, ...values: unknown[]) =>
    (await county.rows<{ id: string }>(text, values))[0]?.id;
  const topicId = await one(
    `insert into topics (id, kind, title, background, proposal, proposer_agency_id, consulted_agency_ids, secrecy, state, collected_at)
     values (gen_random_uuid(), 'OTHER', '议题', '背景', '建议', $1::text, jsonb_build_array($1::text), 'INTERNAL', 'COLLECTED', now()) returning id`,
    agencyId,
  );
  const meetingId = await one(
    `insert into meetings (id, kind, year, ordinal, title, state, scheduled_at, place, chair, recorder, planned_by)
     select gen_random_uuid(), 'LIAISON', 2019, count(*) + 1, '会议', 'AGENDA_LOCKED', now(), '会议室', '主持', '记录', gen_random_uuid() from meetings returning id`,
  );
  const invitationId = await one(
    `insert into meeting_invitations (id, meeting_id, agency_id, attendance) values (gen_random_uuid(), $1, $2, 'PENDING') returning id`,
    meetingId,
    agencyId,
  );
  const agendaItemId = await one(
    `insert into agenda_items (id, meeting_id, topic_id, position, minutes, record) values (gen_random_uuid(), $1, $2, 1, 10, '') returning id`,
    meetingId,
    topicId,
  );
  const resolutionId = await one(
    `insert into resolutions (id, meeting_id, agenda_item_id, sequence, content, co_agency_ids, acceptance, state)
     values (gen_random_uuid(), $1, $2, 1, '内容', '[]', '', 'DRAFTED') returning id`,
    meetingId,
    agendaItemId,
  );
  return {
    topicId,
    meetingId,
    invitationId,
    agendaItemId,
    resolutionId,
    proposerAgencyId: agencyId,
    unitId: agencyId,
  };
}

/** A task that a unit leads, with an extension asked for. */
export async function taskOf(county: County, agencyId: string): Promise<Values> {
  const [task] = await county.rows<{ id: string }>(
    `insert into tasks (id, number, origin_kind, origin_label, title, content, acceptance, instructed_by, contact, urgency, lead_agency_id, working_agency_ids, due_on, state, registered_at)
     values (gen_random_uuid(), $1, 'FREE', '批示', '任务', '内容', '标准', '', '', 'ROUTINE', $2::text, array[$2::text], '2026-09-01', 'ASSIGNED', now()) returning id`,
    [`DB-${agencyId.slice(0, 12)}`, agencyId],
  );
  await county.rows(
    `insert into task_parts (id, task_id, agency_id, role, state) values (gen_random_uuid(), $1, $2, 'LEAD', 'WAITING')`,
    [task?.id, agencyId],
  );
  const [extension] = await county.rows<{ id: string }>(
    `insert into task_extensions (id, task_id, due_on_before, requested_until, reason, state, requested_by, requested_at)
     values (gen_random_uuid(), $1, '2026-09-01', '2026-10-01', '等待数据', 'REQUESTED', gen_random_uuid(), now()) returning id`,
    [task?.id],
  );
  return { taskId: task?.id, extensionId: extension?.id };
}
