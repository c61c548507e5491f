import type { FieldValue, PlainSecret, ProtectedSecret, RecordField } from './record-fields.js';

export type RecordFields = Readonly<Record<string, RecordField>>;

/** A record type, told once: validator, GraphQL types, entry form, column titles and comparison come from it. */
export interface RecordType<Type extends string = string, Fields extends RecordFields = RecordFields> {
  /** Its name in the configuration of scopes, in the database and in GraphQL. */
  readonly type: Type;
  readonly label: string;
  /** Why it may be asked for at all; the clause of the mechanism is added per agency. */
  readonly legalBasis: string;
  readonly fields: Fields;
  /** Whether it is asked about minors too. */
  readonly minors: boolean;
  /** Whether one answer can hold several records. */
  readonly several: boolean;
  /** Fields that say whether two records are about the same thing. Empty: one record a person. */
  readonly key: readonly string[];
}

/** The values of one record as eligibility reads them: secrets as mask and index. */
export type RecordValues<Fields extends RecordFields> = {
  readonly [Name in keyof Fields]: FieldValue<Fields[Name]>;
};

/** One validated record, secrets still plain: never stored or returned like this. */
export type CheckedRecord = Readonly<Record<string, string | number | boolean | PlainSecret | null>>;

/** One record as it is sealed. */
export type StoredRecord = Readonly<Record<string, string | number | boolean | ProtectedSecret | null>>;

/** Declares a record type. Keeps the literal types of name and fields. */
export function defineRecordType<const Type extends string, const Fields extends RecordFields>(
  declaration: RecordType<Type, Fields> & { readonly key: readonly (keyof Fields & string)[] },
): RecordType<Type, Fields> {
  return declaration;
}

/** `propertyRecord` for `PropertyRecord`: the field that carries it in an answer. */
export const answerFieldOf = (type: string): string => type.charAt(0).toLowerCase() + type.slice(1);

/** The name under which a field is shown: of a secret only the mask is ever a field. */
export const shownFieldOf = (name: string, field: RecordField): string =>
  field.kind === 'SECRET' ? `${name}Masked` : name;

/** Column title in templates and tables: label, and the unit people write. */
export function columnTitleOf(field: RecordField): string {
  // Templates are filled in yuan; the API speaks fen.
  const unit = field.kind === 'FEN' ? '元' : field.unit;
  return unit === null ? field.label : `${field.label}（${unit}）`;
}

/** Equal for two records about the same home, vehicle or certificate. */
export function comparisonKeyOf(type: RecordType, record: StoredRecord): string {
  const parts = type.key.map((name) => {
    const value = record[name] ?? null;
    return value !== null && typeof value === 'object' ? value.index : value;
  });
  return JSON.stringify([type.type, ...parts]);
}
