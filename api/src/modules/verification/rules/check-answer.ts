import type { PlainDate } from '../../../shared/plain-date.js';
import { answerFieldOf, type CheckedRecord, type RecordType } from './record-type.js';
import type { AnswerResult } from './request-states.js';

/** A field the clerk can mend, by its path in the answer. */
export interface AnswerProblem {
  readonly field: string;
  readonly message: string;
}

/** One record as it arrives: exactly one field is set, named after the record type. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** An agency's answer to one request, not yet checked. */
export interface RawAnswer {
  readonly result: AnswerResult;
  /** The date of the data (数据时点); today when the agency does not say. */
  readonly dataAsOf: PlainDate;
  readonly records: readonly RawRecord[];
  readonly note: string;
}

export type CheckedAnswer =
  | { readonly ok: true; readonly records: readonly CheckedRecord[]; readonly note: string }
  | { readonly ok: false; readonly problems: readonly AnswerProblem[] };

/** More records of one kind about one person are a mistake in the export. */
const MOST_RECORDS = 50;
const LONGEST_NOTE = 500;

/** Whether an answer says what was found and how it may be mended, field by field. Nothing of a wrong answer is kept. */
export function checkAnswer(type: RecordType, answer: RawAnswer, today: PlainDate): CheckedAnswer {
  const problems = [...checkEnvelope(answer, today), ...checkCount(type, answer)];
  const records = answer.records.map((raw, index) => readRecord(type, raw, `records.${index}`, problems));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, records, note: answer.note.trim() };
}

function checkEnvelope(answer: RawAnswer, today: PlainDate): AnswerProblem[] {
  const problems: AnswerProblem[] = [];
  if (answer.dataAsOf > today) {
    problems.push({ field: 'dataAsOf', message: '数据时点不能晚于今天，请填写查询到这些数据的日期。' });
  }
  const note = answer.note.trim();
  if ([...note].length > LONGEST_NOTE) {
    problems.push({ field: 'note', message: `说明不能超过${LONGEST_NOTE}个字，请缩短后重新填写。` });
  }
  if (note === '' && (answer.result === 'PERSON_MISMATCH' || answer.result === 'SOURCE_ERROR')) {
    problems.push({
      field: 'note',
      message: '请说明人员信息哪里不符，或来源系统出了什么问题，以便核对后再次核查。',
    });
  }
  return problems;
}

function checkCount(type: RecordType, { result, records }: RawAnswer): AnswerProblem[] {
  const wrong = (message: string): AnswerProblem[] => [{ field: 'records', message }];
  if (result !== 'HAS_RECORD') {
    return records.length === 0
      ? []
      : wrong('填写了记录内容，但结果不是“有记录”。请改为“有记录”，或删去记录内容。');
  }
  if (records.length === 0)
    return wrong(`结果为“有记录”时，请填写${type.label}的内容；没有查到请改为“无记录”。`);
  if (!type.several && records.length > 1) return wrong(`${type.label}每人只有一条，请删去多余的记录。`);
  return records.length > MOST_RECORDS ? wrong(`一次最多填写${MOST_RECORDS}条记录，请核对导出的数据。`) : [];
}

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

function readRecord(
  type: RecordType,
  raw: RawRecord,
  path: string,
  problems: AnswerProblem[],
): CheckedRecord {
  const [member, ...others] = Object.keys(raw).filter((name) => !isBlank(raw[name]));
  if (member !== answerFieldOf(type.type) || others.length > 0) {
    problems.push({ field: path, message: `这里核查的是${type.label}，请只填写${type.label}的内容。` });
    return {};
  }
  const values = raw[member] as Readonly<Record<string, unknown>>;
  const checked: Record<string, CheckedRecord[string]> = {};
  for (const [name, field] of Object.entries(type.fields)) {
    checked[name] = null;
    if (isBlank(values[name])) {
      if (field.required) problems.push({ field: `${path}.${name}`, message: `请填写${field.label}。` });
      continue;
    }
    const read = field.read(values[name]);
    if (read.ok) checked[name] = read.value as CheckedRecord[string];
    else problems.push({ field: `${path}.${name}`, message: read.error.message });
  }
  return checked;
}
