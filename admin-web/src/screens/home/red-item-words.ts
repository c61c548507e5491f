import type { RedItems_RedItemFragment } from '../../graphql/gql/graphql.js';
import { formatDate } from '../../lib/dates.js';
import { describeDaysLeft } from '../../lib/deadlines.js';
import { describeCaseState } from '../../text/applications.js';
import { problemStateNames } from '../../text/problems.js';
import { nameRecordType } from '../../text/record-types.js';
import { relationName } from '../../text/relations.js';
import { redItemKindNames } from '../../text/supervision.js';
import { taskStateNames } from '../../text/tasks.js';

/** “本人” would be whoever reads it. */
const nameMember = (relationCode: string | null | undefined): string =>
  relationCode === '01' ? '申请人' : relationName(relationCode);

/** 部门核查（房产登记，配偶）A2026000186: one case has many checks, and of several persons. */
export const nameRedItem = ({ kind, label, recordType, relationCode }: RedItems_RedItemFragment): string =>
  recordType == null
    ? `${redItemKindNames[kind]} ${label}`
    : `${redItemKindNames[kind]}（${nameRecordType(recordType)}，${nameMember(relationCode)}）${label}`;

function stateOf(row: RedItems_RedItemFragment): string {
  if (row.applicationState != null) return describeCaseState({ state: row.applicationState, lamp: 'RED' });
  if (row.problemState != null) return problemStateNames[row.problemState];
  if (row.taskState != null) return taskStateNames[row.taskState];
  return row.noticeState ?? '等待答复';
}

/** The delay in the unit of the limit, in the words of the list the item stands in. */
export function whyItIsRed(row: RedItems_RedItemFragment): string {
  const { dueOn, daysLate, dayUnit } = row;
  const delay = describeDaysLeft({ dueOn, daysLeft: -daysLate, dayUnit });
  return `${stateOf(row)}，应于 ${formatDate(dueOn)} 前办结，已${delay}`;
}
