import type { RecordFieldKind } from '../../graphql/gql/graphql.js';
import { fieldIdOf, type FormProblem } from '../../lib/form-errors.js';

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

/** Full-width digits and thousands separators come from agencies' own systems. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[,\s]/g, '');

/** 元 to 分 through text: 0.29 × 100 is not a whole number in binary. */
function readYuan(text: string): number | null {
  const parts = /^(\d{1,11})(?:\.(\d{1,2}))?$/.exec(plain(text));
  return parts === null ? null : Number(`${parts[1]}${(parts[2] ?? '').padEnd(2, '0')}`);
}

function readNumber(text: string): number | null {
  return /^-?\d+(\.\d+)?$/.test(plain(text)) ? Number(plain(text)) : null;
}

function readField(field: RecordField, text: string): Read {
  if (text.trim() === '') return field.isRequired ? { problem: `请填写${field.label}。` } : { value: null };
  switch (field.kind) {
    case 'FEN': {
      const fen = readYuan(text);
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
