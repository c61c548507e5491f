import type { Permission } from '../../../platform/auth/actor.js';
import { sql } from '../../../platform/db/sql.js';
import { done } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { faultOf } from '../../../platform/fault.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { countOwedReplies } from '../../meeting/index.js';
import { notify, settleNotifications } from '../../messaging/index.js';
import { workingCalendar } from '../../organization/index.js';
import { countOwedAnswers } from '../../verification/index.js';
import { digestWeek, type DigestWeek } from '../rules/digest-week.js';
import { endOfCycleOn } from '../rules/feedback-cycle.js';
import { WORKING_STATES } from '../rules/task-vocabulary.js';

type SystemWork = (cause: string, permissions: readonly Permission[]) => Work;

const CAUSE = 'send-weekly-digests';
const SEND: readonly Permission[] = ['unitDigest.send'];

export interface DigestsSent {
  /** Units whose week was looked at by this run. */
  readonly units: number;
  /** Those of them that were told. */
  readonly told: number;
  readonly failed: number;
}

/**
 * 每周提示: on the first working day of the week each member unit's liaison is told what the unit has to do. One
 * transaction for each unit, with a unique row per unit and week: a run that is killed loses the unit it was at, the next
 * one tells those that are missing, and nobody is told twice.
 */
export async function sendWeeklyDigests(workAsSystem: SystemWork): Promise<DigestsSent> {
  const { week, agencyIds } = await findUnits(workAsSystem(CAUSE, SEND));
  const result = { units: 0, told: 0, failed: 0 };
  if (week === null) return result;
  for (const agencyId of agencyIds) {
    const work = workAsSystem(CAUSE, SEND);
    try {
      const { isNew, isTold } = await sendDigest(work, agencyId, week);
      if (isNew) result.units += 1;
      if (isTold) result.told += 1;
    } catch (error) {
      result.failed += 1;
      work.environment.log.error({ agencyId, ...faultOf(error) }, 'a weekly digest could not be sent');
    }
  }
  return result;
}

async function findUnits(work: Work): Promise<{ week: DigestWeek | null; agencyIds: string[] }> {
  return work.atomically(async () => {
    work.must('unitDigest.send');
    const week = digestWeek(work.today(), await workingCalendar(work));
    const rows = await work.db.rows(sql`select id from agencies where is_member order by ordinal, id`);
    return done({ week, agencyIds: rows.map(([id]) => String(id)) });
  });
}

async function sendDigest(
  work: Work,
  agencyId: string,
  week: DigestWeek,
): Promise<{ isNew: boolean; isTold: boolean }> {
  return work.atomically(async () => {
    work.must('unitDigest.send');
    const id = work.newId();
    const inserted = await work.db.execute({
      text: `insert into unit_digests (id, agency_id, week_on, sent_at) values ($1, $2, $3, $4)
             on conflict on constraint a_unit_has_one_digest_a_week do nothing`,
      values: [id, agencyId, week.monday, work.now().toISOString()],
    });
    if (inserted === 0) return done({ isNew: false, isTold: false });
    await settleEarlier(work, agencyId, week.monday);
    const owed = await countOwed(work, agencyId, week.sunday);
    // A message asks for an act: a unit that owes nothing gets none.
    const isTold = owed.some(({ open }) => open > 0);
    if (isTold)
      await notify(
        work,
        { post: 'LIAISON', agencyId },
        { aboutId: id, title: '每周提示：本单位要办的事', body: bodyOf(owed), link: '/joint/unit' },
      );
    await work.record(
      'UnitDigestSent',
      { type: 'UnitDigest', id },
      {
        agencyId,
        weekOn: week.monday,
        isTold,
        owed: owed.map(({ kind, open, due }) => ({ kind, open, due })),
      },
    );
    return done({ isNew: true, isTold });
  });
}

/** Last week's digest says nothing any more: one that nobody opened does not stay unread beside the new one. */
async function settleEarlier(work: Work, agencyId: string, monday: PlainDate): Promise<void> {
  const [earlier] = await work.db.rows(sql`
    select id from unit_digests where agency_id = ${agencyId} and week_on < ${monday} order by week_on desc limit 1`);
  if (earlier) await settleNotifications(work, String(earlier[0]));
}

interface Owed {
  readonly kind: 'RECEIPT' | 'OPINION' | 'TASK' | 'ANSWER';
  readonly label: string;
  readonly open: number;
  /** No later than the end of the week; null for what has no day. */
  readonly due: number | null;
}

async function countOwed(work: Work, agencyId: string, until: PlainDate): Promise<Owed[]> {
  const { receipts, opinions } = await countOwedReplies(work.db, agencyId, until);
  return [
    { kind: 'RECEIPT', label: '会议回执', ...receipts },
    { kind: 'OPINION', label: '会商意见', ...opinions, due: null },
    { kind: 'TASK', label: '督办任务', ...(await countOwedTasks(work, agencyId, until)) },
    { kind: 'ANSWER', label: '核查答复', ...(await countOwedAnswers(work.db, agencyId, until)) },
  ];
}

/**
 * Tasks that wait for the unit: as lead until completion is claimed, in support until it has reported. One whose cycle has
 * had its feedback (`isFeedbackAnswered`, here in SQL) waits for nothing before the next cycle, unless it is to be completed
 * this week.
 */
async function countOwedTasks(
  work: Work,
  agencyId: string,
  until: PlainDate,
): Promise<{ open: number; due: number }> {
  const calendar = await workingCalendar(work);
  const [weekly, monthly, quarterly] = (['WEEKLY', 'MONTHLY', 'QUARTERLY'] as const).map((cycle) =>
    endOfCycleOn(work.today(), cycle, calendar),
  );
  const [row] = await work.db.rows(sql`
    select count(*)::int, count(*) filter (where least(t.due_on, t.feedback_due_on) <= ${until})::int
    from task_parts p join tasks t on t.id = p.task_id
    where p.agency_id = ${agencyId} and t.state = any(${[...WORKING_STATES]}) and case
      when p.role = 'SUPPORT' then p.state <> 'REPORTED'
      when t.state <> 'REPORTED' or t.feedback_cycle is null then true
      else t.due_on <= ${until} or t.feedback_due_on <= case t.feedback_cycle
        when 'WEEKLY' then ${weekly}::date when 'MONTHLY' then ${monthly}::date else ${quarterly}::date end
    end`);
  const [open = 0, due = 0] = (row ?? []).map(Number);
  return { open, due };
}

/** `会议回执 1 件（本周到期 1 件）、督办任务 2 件。…`; what is late already counts as due. */
function bodyOf(owed: readonly Owed[]): string {
  const parts = owed
    .filter(({ open }) => open > 0)
    .map(({ label, open, due }) => `${label} ${open} 件${due ? `（本周到期或已超期 ${due} 件）` : ''}`);
  return `${parts.join('、')}。请安排办理，并向本单位主要负责同志汇报。`;
}
