import { graphql } from '../../graphql/gql/index.js';
import { countDaysUntil, formatDate, formatRelativeDay } from '../../lib/dates.js';

/** What the sentence depends on, for pages that show meetings in a list. */
export const whatIsNextFragment = graphql(`
  fragment WhatIsNext_Meeting on Meeting {
    id
    state
    scheduledAt
    invitedCount
    repliedCount
    presentCount
    quorumCount
    quorumPercent
    agenda {
      id
      outcome
      resolutions {
        id
        lead {
          id
        }
        dueOn
      }
    }
    availableActions {
      action
      allowed
    }
  }
`);

interface MeetingSoFar {
  state: string;
  scheduledAt: string;
  invitedCount: number;
  repliedCount: number;
  presentCount: number;
  quorumCount?: number | null;
  quorumPercent?: number | null;
  agenda: readonly {
    outcome?: string | null;
    resolutions: readonly { lead?: object | null; dueOn?: string | null }[];
  }[];
  availableActions: readonly { action: string; allowed: boolean; reason?: string | null }[];
}

/** How many signatures are still wanted, and why so many; only how many there are where the share is not set. */
function describeQuorum({ invitedCount, presentCount, quorumCount, quorumPercent }: MeetingSoFar): string {
  if (quorumCount == null || quorumPercent == null) return `已签到 ${presentCount} 家`;
  const missing = Math.max(0, quorumCount - presentCount);
  const share = `应到 ${invitedCount} 家的 ${quorumPercent}%，即 ${quorumCount} 家`;
  return missing === 0
    ? `已签到 ${presentCount} 家，已够数（${share}）`
    : `已签到 ${presentCount} 家，还须签到 ${missing} 家（${share}）`;
}

/** One sentence for whoever opens the page: how far the meeting is, and what has to be done next. */
export function whatIsNext(meeting: MeetingSoFar): string {
  const { state, scheduledAt, invitedCount, repliedCount, agenda } = meeting;
  switch (state) {
    case 'PLANNED':
      return agenda.length === 0
        ? '请先把议题列入议程，保存后再确定议程。'
        : `议程上有 ${agenda.length} 个议题。排好顺序后确定议程，系统制发会议通知并请各单位填写回执。`;
    case 'AGENDA_LOCKED': {
      const receipts = `会议通知已经发出，${invitedCount} 家单位中已有 ${repliedCount} 家回执。`;
      const isDay = meeting.availableActions.some(({ action, allowed }) => action === 'convene' && allowed);
      return isDay
        ? `${countDaysUntil(scheduledAt) < 0 ? `会议原定${formatDate(scheduledAt)}召开` : '今天开会'}：请先登记签到，够数后开始会议。${describeQuorum(meeting)}。`
        : `${receipts}会议在${formatRelativeDay(scheduledAt)}（${formatDate(scheduledAt)}）召开，当天再登记签到、开始会议。${describeQuorum(meeting)}。`;
    }
    case 'CONVENED': {
      const open = agenda.filter(({ outcome }) => outcome == null).length;
      return open === 0
        ? '各议题都已记录，可以结束会议。'
        : `请逐项记录讨论和结果，还有 ${open} 项没有记录；全部记完后结束会议。`;
    }
    case 'HELD': {
      const incomplete = agenda
        .flatMap(({ resolutions }) => resolutions)
        .filter(({ lead, dueOn }) => lead == null || dueOn == null).length;
      return incomplete === 0
        ? '会议已经开完，请核对记录和议定事项，由办公室主任印发纪要。'
        : `会议已经开完。有 ${incomplete} 条议定事项没有写明牵头单位或时限，补全后由办公室主任印发纪要。`;
    }
    default:
      return `纪要已经印发${
        agenda.some(({ resolutions }) => resolutions.length > 0) ? '，议定事项已转为督办任务' : ''
      }。发现错误的，由办公室主任更正后印发新的一版。`;
  }
}
