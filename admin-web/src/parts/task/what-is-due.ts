import { graphql } from '../../graphql/gql/index.js';
import type { WhatIsDue_TaskFragment } from '../../graphql/gql/graphql.js';
import { countDaysUntil, formatDate } from '../../lib/dates.js';

/** What the sentence depends on. */
export const whatIsDueFragment = graphql(`
  fragment WhatIsDue_Task on Task {
    id
    state
    dueOn
    feedbackDueOn
    feedbackCycle
    hasReportedThisCycle
    parts {
      id
      role
      state
      agency {
        id
      }
    }
  }
`);

export interface WhatIsDue {
  readonly says: string;
  /** The unit has something to do now; otherwise it waits for somebody else, or for the next cycle. */
  readonly isOwed: boolean;
}

const owed = (says: string): WhatIsDue => ({ says, isOwed: true });
const waits = (says: string): WhatIsDue => ({ says, isOwed: false });

/** `，2026年8月15日前`; a day that is over is said to be over. */
const by = (day: string | null | undefined): string => {
  if (day == null) return '';
  return countDaysUntil(day) < 0 ? `，已超过${formatDate(day)}` : `，${formatDate(day)}前`;
};

const earlier = (a: string | null | undefined, b: string | null | undefined): string | null =>
  a == null ? (b ?? null) : b == null || a <= b ? a : b;

/** What a unit has to do on a task next, and by when; null for a unit that does not work on it. */
export function whatIsDue(task: WhatIsDue_TaskFragment, agencyId: string): WhatIsDue | null {
  const part = task.parts.find(({ agency }) => agency.id === agencyId);
  if (part === undefined) return null;
  switch (task.state) {
    case 'REGISTERED':
      return waits('等待联席办交办');
    case 'COMPLETION_CLAIMED':
      return waits('已申请办结，等待核验');
    case 'VERIFIED':
      return waits('已核验，等待办结');
    case 'DONE':
      return waits('已办结，等待回头看');
    case 'CLOSED':
      return waits('已销号');
    case 'SUSPENDED':
      return waits('已中止，不计时限');
    default:
      return part.role === 'SUPPORT' ? dueFromSupport(task, part.state) : dueFromLead(task);
  }
}

function dueFromSupport(
  { dueOn, feedbackDueOn }: WhatIsDue_TaskFragment,
  part: WhatIsDue_TaskFragment['parts'][number]['state'],
): WhatIsDue {
  const limit = by(earlier(feedbackDueOn, dueOn));
  switch (part) {
    case 'WAITING':
      return owed('请签收');
    case 'RECEIVED':
      return owed(`请反馈本单位部分${limit}`);
    case 'RETURNED':
      return owed(`已退回，请补充后重新反馈本单位部分${limit}`);
    case 'REPORTED':
      return waits('已反馈，由牵头单位申请办结');
  }
}

function dueFromLead({
  state,
  dueOn,
  feedbackDueOn,
  feedbackCycle,
  hasReportedThisCycle,
}: WhatIsDue_TaskFragment): WhatIsDue {
  const next = earlier(feedbackDueOn, dueOn);
  switch (state) {
    case 'ASSIGNED':
      return owed('请签收');
    case 'RECEIVED':
      return owed(`请开始承办并反馈进展${by(next)}`);
    case 'RETURNED':
      return owed(`已退回，请补充后重新反馈${by(next)}`);
    case 'REPORTED':
      break;
    default:
      return owed(`请反馈进展${by(next)}`);
  }
  if (feedbackCycle == null || next === dueOn) return owed(`已反馈，办完后申请办结${by(dueOn)}`);
  return hasReportedThisCycle
    ? waits(`已反馈，下次${formatDate(feedbackDueOn ?? '')}前`)
    : owed(`请反馈本期进展${by(feedbackDueOn)}`);
}
