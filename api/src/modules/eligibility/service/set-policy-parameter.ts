import { LockMode } from '@mikro-orm/core';
import { done, refuse, type FieldProblem, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { addDays, plainDate, type PlainDate } from '../../../shared/plain-date.js';
import { PolicyParameter } from '../policy-parameter.entity.js';
import { forgetParameters } from './parameters.js';
import { assessParameter, isParameterKey, policyParameters } from '../rules/policy-parameters.js';

export interface SetPolicyParameter {
  readonly key: string;
  /** As typed: a number, or the code of a choice. */
  readonly value: string;
  readonly validFrom: PlainDate;
  readonly docTitle: string;
  readonly docNo: string;
  readonly article: string;
  readonly approvedBy: string;
}

const CITATION = {
  docTitle: ['文件名称', 200],
  docNo: ['文号', 80],
  article: ['条款', 60],
  approvedBy: ['批准单位', 100],
} as const;

/**
 * Sets a parameter from a day on; the version before ends the day before. A value looser than the national rule is
 * saved with a warning. Refuses PARAMETER_UNKNOWN, INPUT_INVALID, PARAMETER_NOT_LATER.
 */
export function setPolicyParameter(
  work: Work,
  input: SetPolicyParameter,
): Promise<Outcome<{ parameterId: string; warning: string | null }>> {
  return work.atomically(async () => {
    work.must('policyParameter.create');
    const { key } = input;
    if (!isParameterKey(key)) return refuse('PARAMETER_UNKNOWN', '没有这项政策参数，请刷新页面后重新选择。');
    const current = await work.em.findOne(
      PolicyParameter,
      { key, validUntil: null },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    const value =
      policyParameters[key].kind === 'NUMBER' && input.value.trim() !== ''
        ? Number(input.value)
        : input.value;
    const assessment = assessParameter(key, value);
    const problems = [
      ...assessment.errors.map((problem): FieldProblem => ({ field: 'value', message: problem.message })),
      ...citationProblems(input),
    ];
    if (problems.length > 0) return refuse('INPUT_INVALID', '参数没有保存，请按提示修改后再提交。', problems);
    if (current && input.validFrom <= current.validFrom)
      return refuse(
        'PARAMETER_NOT_LATER',
        `“${policyParameters[key].title}”现行值自${current.validFrom}起施行，新值的施行日期应晚于这一天。`,
      );
    if (current) current.validUntil = addDays(plainDate(input.validFrom), -1);
    await work.em.flush();
    const id = work.newId();
    const { validFrom, docTitle, docNo, article, approvedBy } = input;
    const citation = {
      docTitle: docTitle.trim(),
      docNo: docNo.trim(),
      article: article.trim(),
      approvedBy: approvedBy.trim(),
    };
    const enteredBy = work.actor.accountId ?? work.deny('policyParameter.create');
    work.em.create(PolicyParameter, {
      id,
      key,
      value,
      validFrom,
      validUntil: null,
      ...citation,
      isSample: false,
      enteredBy,
      enteredAt: work.now(),
    });
    forgetParameters(work);
    const warning = assessment.warnings.map((problem) => problem.message).join('') || null;
    await work.record(
      'PolicyParameterCreated',
      { type: 'PolicyParameter', id },
      { key, validFrom, looser: warning !== null, supersedes: current?.id ?? null },
    );
    return done({ parameterId: id, warning });
  });
}

function citationProblems(input: SetPolicyParameter): FieldProblem[] {
  return (Object.keys(CITATION) as (keyof typeof CITATION)[]).flatMap((field) => {
    const [label, longest] = CITATION[field];
    const length = [...input[field].trim()].length;
    return length >= 1 && length <= longest
      ? []
      : [{ field, message: `请填写${label}，不超过${longest}字。` }];
  });
}
