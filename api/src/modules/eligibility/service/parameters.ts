import type { SqlRunner } from '../../../platform/db/sql.js';
import type { CommandRunner } from '../../../platform/db/transaction.js';
import type { Work } from '../../../platform/work.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import {
  assessParameter,
  defaultOf,
  isParameterKey,
  listMissingParameters,
  parameterKeys,
  policyParameters,
  type ParameterKey,
  type ParameterValues,
} from '../rules/policy-parameters.js';

/** A parameter nobody has set: nothing is assumed in its place. The sentence names it and where to set it. */
export class ParameterMissing extends Error {
  readonly code = 'PARAMETER_MISSING';

  constructor(readonly keys: readonly ParameterKey[]) {
    const titles = keys.map((key) => `“${policyParameters[key].title}”`).join('、');
    super(`还没有设置${titles}，不能继续办理。请联席会议办公室在“系统设置－政策参数”中按本县文件填写。`);
    this.name = 'ParameterMissing';
  }
}

/** The version of each value that was used: frozen with a decision, so that it can be explained later. */
export interface ParametersInForce {
  readonly values: ParameterValues;
  readonly versions: Readonly<Record<ParameterKey, string>>;
}

/** All values in force on a day (政策参数), typed. Throws {@link ParameterMissing}. */
export async function parameters(source: Work | SqlRunner, on: PlainDate): Promise<ParameterValues> {
  return (await parametersInForce(source, on)).values;
}

/** The values with the ids of their versions. Throws {@link ParameterMissing}. */
export async function parametersInForce(source: Work | SqlRunner, on: PlainDate): Promise<ParametersInForce> {
  const { values, versions } = await storedParameters(source, on);
  const missing = listMissingParameters(values);
  const unusable = parameterKeys.filter((key) => {
    const value = values[key];
    return value !== undefined && assessParameter(key, value).errors.length > 0;
  });
  if (missing.length + unusable.length > 0) throw new ParameterMissing([...missing, ...unusable]);
  // Every key has a value inside its own definition's range, checked just above.
  return { values: values as ParameterValues, versions: versions as Record<ParameterKey, string> };
}

/** One value with the version it comes from; null where the product's own holds. */
export interface ParameterInForce {
  readonly value: number;
  readonly versionId: string | null;
}

/** The values of some keys alone, whatever else the county has not set yet. Throws {@link ParameterMissing}. */
export async function someParameters<Key extends ParameterKey>(
  source: Work | SqlRunner,
  on: PlainDate,
  keys: readonly Key[],
): Promise<Readonly<Record<Key, ParameterInForce>>> {
  const { values, versions } = await storedParameters(source, on);
  const missing = keys.filter((key) => values[key] === undefined);
  if (missing.length > 0) throw new ParameterMissing(missing);
  return Object.fromEntries(
    keys.map((key) => [key, { value: Number(values[key]), versionId: versions[key] ?? null }]),
  ) as Record<Key, ParameterInForce>;
}

type Stored = {
  readonly values: Partial<Record<ParameterKey, number | string>>;
  readonly versions: Partial<Record<ParameterKey, string>>;
};

/** One reading per transaction and day: an agency that answers for forty cases at once asks for the same values forty times. */
const readings = new WeakMap<CommandRunner, Map<PlainDate, Promise<Stored>>>();

function storedParameters(source: Work | SqlRunner, on: PlainDate): Promise<Stored> {
  if ('rows' in source) return readParameters(source, on);
  const { db } = source;
  const read = readings.get(db) ?? new Map<PlainDate, Promise<Stored>>();
  const stored = read.get(on) ?? readParameters(db, on);
  readings.set(db, read.set(on, stored));
  return stored;
}

/** After a change of a value, so that what follows in the same work counts with the new one. */
export function forgetParameters({ db }: Work): void {
  readings.delete(db);
}

async function readParameters(runner: SqlRunner, on: PlainDate): Promise<Stored> {
  const rows = await runner.rows({
    name: 'parameters_on',
    text: `select key, value, id from policy_parameters where valid_from <= $1 and (valid_until is null or valid_until >= $1)`,
    values: [on],
  });
  const known = rows.map(([key, value, id]) => ({
    key: String(key),
    value: value as number | string,
    id: String(id),
  }));
  const current = known.filter((row): row is typeof row & { key: ParameterKey } => isParameterKey(row.key));
  const defaults = parameterKeys.flatMap((key) => {
    const value = defaultOf(key);
    return value === undefined ? [] : [[key, value] as const];
  });
  return {
    values: {
      ...Object.fromEntries(defaults),
      ...Object.fromEntries(current.map(({ key, value }) => [key, value])),
    },
    versions: Object.fromEntries(current.map(({ key, id }) => [key, id])),
  };
}
