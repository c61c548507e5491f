import { graphql } from '../../graphql/gql/index.js';
import type { TaskRow_TaskFragment } from '../../graphql/gql/graphql.js';

export const taskRowFragment = graphql(`
  fragment TaskRow_Task on Task {
    id
    number
    title
    state
    lamp
    redReason
    dueOn
    daysLeft
    extensionUntil
    originLabel
    feedbackCycle
    feedbackDueOn
    returnCount
    percent
    lastReport
    lastReportAt
    leadAgency {
      id
      shortName
    }
    workingNames
  }
`);

export type TaskRow = TaskRow_TaskFragment;
