import type { Lamp } from '../graphql/gql/graphql.js';
import { countDaysUntil, today } from '../lib/dates.js';
import { LampTag } from '../ui/lamp-tag.js';
import { countWorkingDaysUntil, type ListedDay } from './working-days.js';

/** The lamp of a running limit, with the days to its last day. */
export function DeadlineLamp({
  lamp,
  dueOn,
}: {
  lamp: Lamp | null | undefined;
  dueOn: string | null | undefined;
}) {
  if (lamp == null || dueOn == null) return null;
  return <LampTag lamp={lamp} days={countDaysUntil(dueOn)} />;
}

/** 社区初审，还剩 2 个工作日 */
export function describeDeadline(
  stateName: string,
  dueOn: string | null | undefined,
  listed: readonly ListedDay[],
): string {
  if (dueOn == null) return `${stateName}，这一环节没有办理时限`;
  if (countDaysUntil(dueOn) === 0) return `${stateName}，今天到期`;
  const days = countWorkingDaysUntil(dueOn, today(), listed);
  return dueOn < today() ? `${stateName}，已超期 ${-days} 个工作日` : `${stateName}，还剩 ${days} 个工作日`;
}
