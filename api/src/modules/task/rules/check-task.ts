import { farTermProblem } from '../../../shared/term.js';
import type { FeedbackCycle } from './task-vocabulary.js';

/** A field to put right, with the sentence that says how. */
export interface TaskProblem {
  readonly field: string;
  readonly message: string;
}

/** The fields of a 督办单 as they come in. */
export interface TaskSheet {
  readonly title: string;
  readonly content: string;
  readonly acceptance: string;
  readonly leadAgencyId: string;
  readonly coAgencyIds: readonly string[];
  readonly dueOn: string | null;
  readonly feedbackCycle: FeedbackCycle | null;
  readonly instructedBy: string;
  readonly leadLeader: string;
  readonly coLeaders: string;
  readonly contact: string;
}

const LONGEST = {
  title: 200,
  content: 2000,
  acceptance: 1000,
  instructedBy: 60,
  leadLeader: 60,
  coLeaders: 200,
  contact: 100,
} as const;
const FIELD_LABELS: Readonly<Record<keyof typeof LONGEST, string>> = {
  title: '督办事项',
  content: '督办内容',
  acceptance: '验收标准',
  instructedBy: '批示领导',
  leadLeader: '牵头领导',
  coLeaders: '配合领导',
  contact: '督办联系人',
};
const REQUIRED: readonly (keyof typeof LONGEST)[] = ['title', 'content', 'acceptance'];

/** What has to be put right before a task can be registered; empty when nothing. */
export function checkTaskSheet(
  sheet: TaskSheet,
  isKnownAgency: (id: string) => boolean,
  today: string,
): TaskProblem[] {
  const problems: TaskProblem[] = [];
  for (const field of Object.keys(LONGEST) as (keyof typeof LONGEST)[]) {
    const length = [...sheet[field].trim()].length;
    if (length === 0 && REQUIRED.includes(field))
      problems.push({ field, message: `请填写${FIELD_LABELS[field]}。` });
    if (length > LONGEST[field])
      problems.push({ field, message: `${FIELD_LABELS[field]}最多${LONGEST[field]}字，现在是${length}字。` });
  }
  if (!isKnownAgency(sheet.leadAgencyId))
    problems.push({ field: 'leadAgencyId', message: '请选择一个牵头单位。' });
  if (sheet.coAgencyIds.some((id) => !isKnownAgency(id)))
    problems.push({ field: 'coAgencyIds', message: '配合单位中有名单以外的单位，请重新选择。' });
  const all = [sheet.leadAgencyId, ...sheet.coAgencyIds];
  if (new Set(all).size < all.length)
    problems.push({ field: 'coAgencyIds', message: '同一单位只能选一次，牵头单位不再列为配合单位。' });
  if (sheet.dueOn === null && sheet.feedbackCycle === null)
    problems.push({ field: 'dueOn', message: '请填写办结时限；长期任务请选择反馈周期。' });
  if (sheet.dueOn !== null && sheet.dueOn < today)
    problems.push({ field: 'dueOn', message: '办结时限不能早于今天。' });
  const far = sheet.dueOn === null ? null : farTermProblem(sheet.dueOn, today);
  if (far) problems.push({ field: 'dueOn', message: far });
  return problems;
}
