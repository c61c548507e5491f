import { sql } from '../../../platform/db/sql.js';
import { done, refuse, type FieldProblem, type Outcome } from '../../../platform/outcome.js';
import type { Permission } from '../../../platform/auth/actor.js';
import type { Work } from '../../../platform/work.js';
import { addDays, plainDate, type PlainDate } from '../../../shared/plain-date.js';
import { PolicyParameter } from '../policy-parameter.entity.js';
import { planVersion, startProblem } from '../rules/parameter-versions.js';
import {
  assessParameter,
  policyParameters,
  readValue,
  type ParameterKey,
} from '../rules/policy-parameters.js';
import { forgetParameters } from './parameters.js';

export interface NewParameterValue {
  readonly key: string;
  /** As typed: a number, or the code of a choice. */
  readonly value: string;
  readonly validFrom: PlainDate;
  readonly docTitle: string;
  readonly docNo: string;
  readonly article: string;
  readonly approvedBy: string;
}

export type ParameterSet = Outcome<{ parameterId: string; warning: string | null }>;

const CITATION = {
  docTitle: ['文件名称', 200],
  docNo: ['文号', 80],
  article: ['条款', 60],
  approvedBy: ['批准单位', 100],
} as const;

/**
 * Adds a version to a parameter, whoever may set it: the one before ends the day before, those that had not begun by then
 * are replaced and stay in the history. A value looser than the national rule is saved with a warning. Refuses
 * INPUT_INVALID, PARAMETER_NOT_LATER.
 */
export async function addParameterVersion(
  work: Work,
  permission: Permission,
  key: ParameterKey,
  input: NewParameterValue,
): Promise<ParameterSet> {
  // The lock is on the key, not on a row: of a parameter that nobody has set yet there is none.
  await work.db.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`parameter|${key}`}, 0))`);
  const { value, validFrom } = { ...input, value: readValue(key, input.value) };
  const assessment = assessParameter(key, value);
  const problems = [
    ...assessment.errors.map((problem): FieldProblem => ({ field: 'value', message: problem.message })),
    ...startProblems(validFrom, work.today()),
    ...citationProblems(input),
  ];
  if (problems.length > 0) return refuse('INPUT_INVALID', '参数没有保存，请按提示修改后再提交。', problems);
  const versions = await work.em.find(PolicyParameter, { key });
  const { replaced, before, isLater } = planVersion(versions, validFrom, work.today());
  if (before && !isLater)
    return refuse(
      'PARAMETER_NOT_LATER',
      `“${policyParameters[key].title}”现行值自${before.validFrom}起施行，新值的施行日期应晚于这一天。`,
    );
  for (const version of replaced) version.validUntil = addDays(plainDate(version.validFrom), -1);
  if (before) before.validUntil = addDays(validFrom, -1);
  await work.em.flush();
  const id = work.newId();
  work.em.create(PolicyParameter, {
    id,
    key,
    value,
    validFrom,
    validUntil: null,
    docTitle: input.docTitle.trim(),
    docNo: input.docNo.trim(),
    article: input.article.trim(),
    approvedBy: input.approvedBy.trim(),
    isSample: false,
    enteredBy: work.actor.accountId ?? work.deny(permission),
    enteredAt: work.now(),
  });
  forgetParameters(work);
  const warning = assessment.warnings.map((problem) => problem.message).join('') || null;
  await work.record(
    'PolicyParameterCreated',
    { type: 'PolicyParameter', id },
    {
      key,
      validFrom,
      looser: warning !== null,
      supersedes: before?.id ?? null,
      replaces: replaced.map((version) => version.id),
    },
  );
  return done({ parameterId: id, warning });
}

function startProblems(validFrom: PlainDate, today: PlainDate): FieldProblem[] {
  const message = startProblem(validFrom, today);
  return message === null ? [] : [{ field: 'validFrom', message }];
}

function citationProblems(input: NewParameterValue): FieldProblem[] {
  return (Object.keys(CITATION) as (keyof typeof CITATION)[]).flatMap((field) => {
    const [label, longest] = CITATION[field];
    const length = [...input[field].trim()].length;
    return length >= 1 && length <= longest
      ? []
      : [{ field, message: `请填写${label}，不超过${longest}字。` }];
  });
}
