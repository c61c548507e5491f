import type { Problem } from '../../../shared/result.js';
import { alertParameters } from './alert-parameters.js';
import { clockParameters, lampParameters, publicityParameters } from './clock-parameters.js';
import { meetingParameters } from './meeting-parameters.js';
import type { ParameterDefinition } from './policy-parameter.js';
import { retentionParameters } from './retention-parameters.js';
import { taskParameters } from './task-parameters.js';
import { ruleParameters, standardParameters, tenancyParameters } from './standard-parameters.js';

/** Every parameter (政策参数) of the product. A decision stores the versions of the values it used. */
export const policyParameters = {
  ...clockParameters,
  ...publicityParameters,
  ...standardParameters,
  ...ruleParameters,
  ...tenancyParameters,
  ...lampParameters,
  ...meetingParameters,
  ...taskParameters,
  ...alertParameters,
  ...retentionParameters,
} as const satisfies Record<string, ParameterDefinition>;

/** Name of a parameter. */
export type ParameterKey = keyof typeof policyParameters;

/** A complete set of values, as a rule or a clock reads it. */
export type ParameterValues = {
  readonly [Key in ParameterKey]: (typeof policyParameters)[Key] extends {
    kind: 'CHOICE';
    choices: infer Choices;
  }
    ? keyof Choices
    : number;
};

/** What a proposed value looks like: errors forbid saving, warnings have to be confirmed and are recorded. */
export interface ParameterAssessment {
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** All keys in the order of the settings page. */
export const parameterKeys = Object.keys(policyParameters) as ParameterKey[];

/** True if the text names a parameter. */
export function isParameterKey(key: string): key is ParameterKey {
  return Object.hasOwn(policyParameters, key);
}

/** True for what the watched must not set: the thresholds of the models and the clocks of supervision (监督). */
export function isSupervisionKey(key: ParameterKey): boolean {
  return policyParameters[key].group === 'SUPERVISION';
}

/** Decimal digits as people write them; what JavaScript takes besides (`0x1E`, `1e1`, nothing) is no number here. */
const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** What was typed, as the kind of the parameter has it; a number that is none stays text and is refused as such. */
export function readValue(key: ParameterKey, typed: string): number | string {
  const isNumber = policyParameters[key].kind === 'NUMBER' && DECIMAL.test(typed.trim());
  return isNumber ? Number(typed) : typed;
}

function only(kind: keyof ParameterAssessment, code: string, message: string): ParameterAssessment {
  return { errors: [], warnings: [], [kind]: [{ code, message }] };
}

function assessNumber(
  definition: Extract<ParameterDefinition, { kind: 'NUMBER' }>,
  value: number | string,
): ParameterAssessment {
  const { title, min, max, unit, nationalValue, strictness } = definition;
  if (typeof value !== 'number' || !Number.isFinite(value))
    return only('errors', 'PARAMETER_NOT_A_NUMBER', `“${title}”应填数字。`);
  if (unit !== 'SQUARE_METRE' && !Number.isInteger(value))
    return only('errors', 'PARAMETER_NOT_WHOLE', `“${title}”应填整数。`);
  if (value < min || value > max)
    return only('errors', 'PARAMETER_OUT_OF_RANGE', `“${title}”应在${min}至${max}之间，请核对单位和文件。`);
  if (nationalValue === null || strictness === 'NEITHER') return { errors: [], warnings: [] };
  const isLooser = strictness === 'LOWER_IS_STRICTER' ? value > nationalValue : value < nationalValue;
  if (!isLooser) return { errors: [], warnings: [] };
  return only(
    'warnings',
    'PARAMETER_LOOSER',
    `“${title}”比国家规定（${nationalValue}）宽，请确认本县文件依据后再保存；该提示会留存。`,
  );
}

/** Judges a value before it is saved. Errors PARAMETER_NOT_A_NUMBER, _NOT_WHOLE, _OUT_OF_RANGE, _NOT_A_CHOICE; warning PARAMETER_LOOSER (than the national rule). */
export function assessParameter(key: ParameterKey, value: number | string): ParameterAssessment {
  const definition: ParameterDefinition = policyParameters[key];
  if (definition.kind === 'NUMBER') return assessNumber(definition, value);
  if (typeof value === 'string' && Object.hasOwn(definition.choices, value))
    return { errors: [], warnings: [] };
  return only(
    'errors',
    'PARAMETER_NOT_A_CHOICE',
    `“${definition.title}”请从${Object.values(definition.choices).join('、')}中选择。`,
  );
}

/** What holds while the county has set nothing; undefined where nothing may be assumed. */
export function defaultOf(key: ParameterKey): number | string | undefined {
  const definition: ParameterDefinition = policyParameters[key];
  return definition.hasDefault ? definition.sampleValue : undefined;
}

/** Keys without a value: the set-up checklist. Applications open when it is empty. */
export function listMissingParameters(
  values: Partial<Record<ParameterKey, number | string>>,
): ParameterKey[] {
  return parameterKeys.filter((key) => values[key] === undefined && defaultOf(key) === undefined);
}

/** Completes stored values into a set the rules can read. Returns null while a key is missing or a stored value is outside its range. */
export function completeParameters(
  values: Partial<Record<ParameterKey, number | string>>,
): ParameterValues | null {
  const isGood = parameterKeys.every((key) => {
    const value = values[key];
    return value !== undefined && assessParameter(key, value).errors.length === 0;
  });
  // Checked just above, key by key and against the same definitions that the type is made from.
  return isGood ? (values as ParameterValues) : null;
}

/** Values of the demonstration county, for seeds and tests. Each is a sample, never a default: see SAMPLE_MARK. */
export function sampleParameters(): ParameterValues {
  const samples: Partial<Record<ParameterKey, number | string>> = {};
  for (const key of parameterKeys) samples[key] = policyParameters[key].sampleValue;
  const complete = completeParameters(samples);
  if (!complete) throw new Error('A sample value is outside the range of its own definition');
  return complete;
}
