import type { TaskLamp, TaskRedReason } from '../../graphql/gql/graphql.js';
import { taskLampNames } from '../../text/tasks.js';

export interface LampFacts {
  readonly lamp: TaskLamp;
  readonly daysLeft?: number | null | undefined;
  readonly redReason?: TaskRedReason | null | undefined;
  readonly returnCount?: number | undefined;
}

function daysText(daysLeft: number | null | undefined): string {
  if (daysLeft == null) return '';
  if (daysLeft === 0) return '今日到期';
  return daysLeft < 0 ? `超期 ${-daysLeft} 天` : `剩 ${daysLeft} 天`;
}

/** Why a light is red although the due date is not over; the days themselves say when it is. */
function reasonText({ redReason, returnCount = 0 }: LampFacts): string {
  switch (redReason) {
    case 'RETURNED':
      return `退回 ${returnCount} 次`;
    case 'FEEDBACK_MISSING':
      return '缺反馈';
    case 'CLAIMED_LATE':
      return '超期后才申请办结';
    default:
      return '';
  }
}

/** `红灯：退回 2 次，剩 12 天`: the light with its word, why it is red, and how many days are left or over. */
export function lampText(facts: LampFacts): string {
  const reason = reasonText(facts);
  const light = reason === '' ? taskLampNames[facts.lamp] : `${taskLampNames[facts.lamp]}：${reason}`;
  const days = daysText(facts.daysLeft);
  return days === '' ? light : `${light}，${days}`;
}
