import type { FormProblem } from '../../lib/form-errors.js';
import { readRecords } from './record-values.js';
import type { AnswerValues } from './use-answer-values.js';

export type AnswerFields = Parameters<typeof readRecords>[0];

/** These two say that nothing could be looked up, so the reviewer has to be told why. */
export const needsNote = (result: AnswerValues['result']): boolean =>
  result === 'PERSON_MISMATCH' || result === 'SOURCE_ERROR';

/** The shape only; whether the values make sense is the server's question. */
export function checkAnswer(values: AnswerValues, fields: AnswerFields, asOf: string | null) {
  const hasRecord = values.result === 'HAS_RECORD';
  const { values: records, problems } = hasRecord
    ? readRecords(fields, values.records)
    : { values: [], problems: [] };
  const own: FormProblem[] = [
    ...(values.result === null ? [{ fieldId: 'result', message: '请选择核查结果。' }] : []),
    ...problems,
    ...(asOf === null ? [{ fieldId: 'dataAsOf', message: '请填写数据时点。' }] : []),
    ...(needsNote(values.result) && values.note.trim() === ''
      ? [{ fieldId: 'note', message: '请说明人员信息哪里不符，或来源系统出了什么问题。' }]
      : []),
  ];
  return { records, problems: own };
}
