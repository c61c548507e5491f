import { refuse, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import type { ReviewLevel } from '../rules/review-level.js';

const RECUSED = refuse(
  'RECUSED',
  '这件申请涉及您本人或您申报过的亲属，按规定须回避。请交由本单位其他人员办理。',
);

/**
 * 回避: nobody acts on their own or a declared relative's case, nobody at two levels of one case. Asked by every use case
 * that decides about a case, writes to it or reveals of it. The second is also the primary key of `case_participants`,
 * so that no path around this question can break it.
 */
export async function refuseRecused(
  work: Work,
  caseId: string,
  level: ReviewLevel | null = null,
): Promise<Refused | null> {
  const recused = await recusedAmong(work, [caseId]);
  if (recused.has(caseId)) return RECUSED;
  const { accountId } = work.actor;
  return level && work.actor.kind === 'PERSON' && accountId
    ? joinLevel(work, caseId, accountId, level)
    : null;
}

/** The refusal for what a batch leaves out, each by its own verdict. */
export async function recusalsAmong(
  work: Work,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, Refused>> {
  const recused = await recusedAmong(work, caseIds);
  return new Map([...recused].map((caseId) => [caseId, RECUSED]));
}

async function recusedAmong(work: Work, caseIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (work.actor.kind !== 'PERSON' || !work.actor.accountId) return new Set();
  const rows = await work.db.rows({
    name: 'recused_among',
    text: 'select distinct case_id from recused_cases($1) as case_id where case_id = any($2::uuid[])',
    values: [work.actor.accountId, caseIds],
  });
  return new Set(rows.map(([caseId]) => String(caseId)));
}

async function joinLevel(
  work: Work,
  caseId: string,
  accountId: string,
  level: ReviewLevel,
): Promise<Refused | null> {
  await work.db.execute({
    name: 'join_level',
    text: 'insert into case_participants (case_id, account_id, level, since) values ($1, $2, $3, $4) on conflict do nothing',
    values: [caseId, accountId, level, work.now().toISOString()],
  });
  if ((await levelJoined(work, caseId)) === level) return null;
  return refuse(
    'ACTED_AT_OTHER_LEVEL',
    '您已经在这件申请的另一个审核层级办理过，同一人不能在两个层级办理。请交由其他人员办理。',
  );
}

/** The level at which the actor has decided about the case; null when at none. */
export async function levelJoined(work: Work, caseId: string): Promise<ReviewLevel | null> {
  const [row] = await work.db.objects<{ level: ReviewLevel }>({
    name: 'level_joined',
    text: 'select level from case_participants where case_id = $1 and account_id = $2',
    values: [caseId, work.actor.accountId],
  });
  return row?.level ?? null;
}
