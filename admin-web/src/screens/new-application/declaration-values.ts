import type { DeclarationsInput, DeclareStep_ApplicationFragment } from '../../graphql/gql/graphql.js';
import { parseYuan, plainNumber } from '../../parts/money.js';
import type { Problem } from '../../parts/outcome.js';
import { kindNames, kinds, type EntryField, type KindName } from './declaration-kinds.js';

/** As typed: flags are 'yes' or ''. */
export type Entry = Readonly<Record<string, string>>;

export interface KindValues {
  none: boolean;
  entries: readonly Entry[];
}

export type DeclarationValues = Record<KindName, KindValues>;
type Declared = DeclareStep_ApplicationFragment['members'][number]['declared'];

export function emptyEntry(kind: KindName): Entry {
  return Object.fromEntries(kinds[kind].fields.map((field) => [field.name, '']));
}

function typedText(field: EntryField, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (field.type === 'yuan') return String(Number(value) / 100);
  if (field.type === 'flag') return value === true ? 'yes' : '';
  return String(value);
}

/** What was declared before, as it would be typed. Plates come back masked and are typed again. */
export function startDeclaration(declared: Declared, hasDeclared: boolean): DeclarationValues {
  const startKind = (kind: KindName): KindValues => {
    const stored: readonly object[] = declared?.[kind] ?? [];
    const entries = stored.map((one) => {
      const values = Object.entries(one);
      return Object.fromEntries(
        kinds[kind].fields.map((field) => [
          field.name,
          typedText(field, values.find(([name]) => name === field.name)?.[1]),
        ]),
      );
    });
    return { none: hasDeclared && entries.length === 0, entries };
  };
  const { incomes, homes, transfers, vehicles, businesses, assets } = Object.fromEntries(
    kindNames.map((kind) => [kind, startKind(kind)]),
  ) as DeclarationValues;
  return { incomes, homes, transfers, vehicles, businesses, assets };
}

function problemWith(field: EntryField, text: string): string | null {
  const value = text.trim();
  if (field.type === 'flag') return null;
  if (value === '') return field.optional === true ? null : `请填写${field.label}`;
  if (field.type === 'yuan' && parseYuan(value) === null) return `${field.label}请填数字，如 1850 或 1850.50`;
  if (field.type === 'number' && !/^\d+(\.\d+)?$/.test(plainNumber(value))) return `${field.label}请填数字`;
  return null;
}

/** Every kind is answered: by entries, or by 没有此项. Paths are those of the server. */
export function checkShape(values: DeclarationValues): Problem[] {
  return kindNames.flatMap((kind) => {
    const { none, entries } = values[kind];
    if (none) return [];
    if (entries.length === 0)
      return [{ field: kind, message: `${kinds[kind].title}：请填写，或点“没有此项”` }];
    return entries.flatMap((entry, index) =>
      kinds[kind].fields.flatMap((field) => {
        const message = problemWith(field, entry[field.name] ?? '');
        return message === null ? [] : [{ field: `${kind}.${index}.${field.name}`, message }];
      }),
    );
  });
}

/** Every path a problem may have, in the order of the page. */
export function fieldOrder(values: DeclarationValues): string[] {
  return kindNames.flatMap((kind) => [
    kind,
    ...values[kind].entries.flatMap((_entry, index) =>
      kinds[kind].fields.map((field) => `${kind}.${index}.${field.name}`),
    ),
  ]);
}

/** What a field that is badly typed goes as to be checked: the schema wants something there. */
function standIn(field: EntryField, today: string): string | number | null {
  if (field.optional === true) return null;
  if (field.type === 'choice') return Object.keys(field.options ?? {})[0] ?? null;
  if (field.type === 'date') return today;
  return field.type === 'text' ? '' : 0;
}

function readValue(field: EntryField, text: string, today: string): string | number | boolean | null {
  const value = text.trim();
  if (field.type === 'flag') return value === 'yes';
  if (problemWith(field, text) !== null) return standIn(field, today);
  if (value === '') return null;
  if (field.type === 'yuan') return parseYuan(value);
  return field.type === 'number' ? Number(plainNumber(value)) : value;
}

/**
 * Enum values come from closed lists of options. Saved only after `checkShape` found nothing; before that the server checks
 * the rest of it, with a stand-in where a field is badly typed.
 */
export function toDeclarations(values: DeclarationValues, today: string): DeclarationsInput {
  const read = (kind: KindName) =>
    values[kind].none
      ? []
      : values[kind].entries.map((entry) =>
          Object.fromEntries(
            kinds[kind].fields.map((field) => [field.name, readValue(field, entry[field.name] ?? '', today)]),
          ),
        );
  return Object.fromEntries(kindNames.map((kind) => [kind, read(kind)])) as DeclarationsInput;
}
