import type { TasksToDecide_TaskFragment } from '../../graphql/gql/graphql.js';
import { formatDate } from '../../lib/dates.js';

/** What the task waits for, in a few words. */
export function whatIsAsked({
  state,
  dueOn,
  extensionUntil,
  claimedOn,
  lookBackOn,
}: Pick<
  TasksToDecide_TaskFragment,
  'state' | 'dueOn' | 'extensionUntil' | 'claimedOn' | 'lookBackOn'
>): string {
  if (extensionUntil != null)
    return `${dueOn == null ? '' : `${formatDate(dueOn)}到期，`}申请延到${formatDate(extensionUntil)}，请审批`;
  if (state === 'DONE' && lookBackOn != null) return `${formatDate(lookBackOn)}起应回头看`;
  return `${claimedOn == null ? '' : `${formatDate(claimedOn)}`}申请办结，${state === 'VERIFIED' ? '已核验，请办结' : '请核验'}`;
}
