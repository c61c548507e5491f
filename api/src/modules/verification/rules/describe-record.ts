import { formatYuan } from '../../../shared/money.js';
import { formatChineseDate, type PlainDate } from '../../../shared/plain-date.js';
import type { RecordField } from './record-fields.js';
import type { RecordType, StoredRecord } from './record-type.js';

/** One filled-in field of a record, as a reviewer reads it. */
export interface DescribedField {
  readonly label: string;
  readonly text: string;
}

/** The filled-in fields of a record in the order of its declaration; of a secret the mask. */
export function describeRecord(type: RecordType, record: StoredRecord): DescribedField[] {
  return Object.entries(type.fields).flatMap(([name, field]) => {
    const value = record[name] ?? null;
    return value === null ? [] : [{ label: field.label, text: textOf(field, value) }];
  });
}

function textOf(field: RecordField, value: NonNullable<StoredRecord[string]>): string {
  if (typeof value === 'object') return value.masked;
  switch (field.kind) {
    case 'FEN':
      return formatYuan(Number(value));
    case 'DATE':
      return formatChineseDate(String(value) as PlainDate);
    case 'FLAG':
      return value === true ? '是' : '否';
    case 'CODE':
      return field.options?.[String(value)] ?? String(value);
    case 'TEXT':
    case 'SECRET':
    case 'DECIMAL':
    case 'INTEGER':
      return field.unit === null ? String(value) : `${String(value)}${field.unit}`;
  }
}
