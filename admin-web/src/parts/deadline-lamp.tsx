import type { Lamp } from '../graphql/gql/graphql.js';
import { countDaysUntil } from '../lib/dates.js';
import { LampTag } from '../ui/lamp-tag.js';

/** The lamp of a running limit, with the days to its last day. */
export function DeadlineLamp({ lamp, dueOn }: { lamp: Lamp | null | undefined; dueOn: string | null | undefined }) {
  if (lamp == null || dueOn == null) return null;
  return <LampTag lamp={lamp} days={countDaysUntil(dueOn)} />;
}

/** 社区初审，还剩 2 天 */
export function describeDeadline(stateName: string, lamp: Lamp | null | undefined, dueOn: string | null | undefined): string {
  if (lamp == null || dueOn == null) return `${stateName}，这一环节没有办理时限`;
  const days = countDaysUntil(dueOn);
  if (days === 0) return `${stateName}，今天到期`;
  return days > 0 ? `${stateName}，还剩 ${days} 天` : `${stateName}，已超期 ${-days} 天`;
}
