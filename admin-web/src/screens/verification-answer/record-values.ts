import type { RecordFieldKind } from '../../graphql/gql/graphql.js';
import { fieldIdOf, type FormProblem } from '../../lib/form-errors.js';
import { parseYuan, plainNumber } from '../../parts/money.js';

/** One record as it stands in the form; money is typed in 元. */
export type RecordValues = Readonly<Record<string, string>>;

export interface RecordField {
  name: string;
  label: string;
  kind: RecordFieldKind;
  isRequired: boolean;
}

type Sent = string | number | boolean | null;
type Read = { value: Sent } | { problem: string };

/** An agency also answers for capital: longer amounts than a household declares. */
const ANSWERED_DIGITS = 11;

function readNumber(text: string): number | null {
  const plain = plainNumber(text);
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

function readField(field: RecordField, text: string): Read {
  if (text.trim() === '') return field.isRequired ? { problem: `请填写${field.label}。` } : { value: null };
  switch (field.kind) {
    case 'FEN': {
      const fen = parseYuan(text, ANSWERED_DIGITS);
      return fen === null
        ? { problem: `${field.label}应为金额，以元为单位，最多两位小数。` }
        : { value: fen };
    }
    case 'DECIMAL':
    case 'INTEGER': {
      const number = readNumber(text);
      return number === null ? { problem: `${field.label}应为数字。` } : { value: number };
    }
    case 'FLAG':
      return { value: text === 'yes' };
    case 'CODE':
    case 'DATE':
    case 'SECRET':
    case 'TEXT':
      return { value: text.trim() };
  }
}

export const fieldPath = (index: number, name: string): string => `records.${index}.${name}`;

/** The records as the API takes them, or what has to be mended first. Shape only: the server knows the ranges and codes. */
export function readRecords(fields: readonly RecordField[], records: readonly RecordValues[]) {
  const problems: FormProblem[] = [];
  const values = records.map((record, index) => {
    const place = records.length > 1 ? `第 ${index + 1} 条：` : '';
    return Object.fromEntries(
      fields.map((field): [string, Sent] => {
        const read = readField(field, record[field.name] ?? '');
        if ('value' in read) return [field.name, read.value];
        problems.push({
          fieldId: fieldIdOf(fieldPath(index, field.name)),
          message: `${place}${read.problem}`,
        });
        return [field.name, null];
      }),
    );
  });
  return { values, problems };
}
