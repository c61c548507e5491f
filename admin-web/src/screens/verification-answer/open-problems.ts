import type { FormProblem } from '../../lib/form-errors.js';
import type { AnswerValues } from './use-answer-values.js';

/** What stood in the form when it was tried, or stands there now. */
export interface AnswerState extends AnswerValues {
  asOf: string | null;
}

function valueOf(fieldId: string, { asOf, evidence, ...values }: AnswerState): unknown {
  const [part, index, name] = fieldId.split('-');
  switch (part) {
    case 'dataAsOf':
      return asOf;
    case 'evidenceIds':
      return evidence;
    case 'records':
      return name === undefined ? values.records : values.records[Number(index)]?.[name];
    case 'note':
      return values.note;
    default:
      return values.result;
  }
}

const ofResult = /^(records|note)\b/;

/** A problem is answered by changing its field; what a result needs, by choosing another result. */
export function listOpenProblems(
  problems: readonly FormProblem[],
  tried: AnswerState,
  now: AnswerState,
): readonly FormProblem[] {
  return problems.filter(({ fieldId }) => {
    if (fieldId === undefined) return true;
    if (ofResult.test(fieldId) && tried.result !== now.result) return false;
    return valueOf(fieldId, tried) === valueOf(fieldId, now);
  });
}
