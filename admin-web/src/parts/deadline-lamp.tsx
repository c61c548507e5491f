import type { Lamp } from '../graphql/gql/graphql.js';
import { describeDaysLeft, type Deadline } from '../lib/deadlines.js';
import { LampTag } from '../ui/lamp-tag.js';

/** The limit of a row, as the server tells it; without a due day none runs. */
export interface Limit extends Partial<Omit<Deadline, 'dueOn'>> {
  lamp?: Lamp | null | undefined;
  dueOn?: string | null | undefined;
}

export function deadlineOf({ dueOn, daysLeft, dayUnit }: Limit): Deadline | null {
  return dueOn == null || dayUnit === undefined ? null : { dueOn, daysLeft, dayUnit };
}

/** The lamp of a running limit, with what is left of it. */
export function DeadlineLamp({ limit }: { limit: Limit }) {
  const deadline = deadlineOf(limit);
  if (limit.lamp == null || deadline === null) return null;
  return <LampTag lamp={limit.lamp} deadline={deadline} />;
}

/** 社区初审，剩 2 个工作日 */
export function describeDeadline(stateName: string, limit: Limit): string {
  const deadline = deadlineOf(limit);
  return `${stateName}，${deadline === null ? '这一环节没有办理时限' : describeDaysLeft(deadline)}`;
}
