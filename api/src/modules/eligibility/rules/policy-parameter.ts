/** What a value counts. Money is fen, area square metres (decimals allowed), displacement millilitres. */
export type ParameterUnit =
  | 'WORKING_DAY'
  | 'CALENDAR_DAY'
  | 'MINUTE'
  | 'MONTH'
  | 'YEAR'
  | 'FEN'
  | 'FEN_PER_MONTH'
  | 'FEN_PER_SQUARE_METRE_MONTH'
  | 'SQUARE_METRE'
  | 'MILLILITRE'
  | 'COUNT'
  | 'PERCENT'
  | 'SWITCH';

/** Where a value comes from: a national rule, or this product where no rule fixes one. */
export type ParameterBasis = { readonly document: string; readonly article: string } | 'PRODUCT_DEFAULT';

/** Which direction is harder on the applicant or on the office. A county may be stricter than the nation; looser is warned about, never silent. */
export type Strictness = 'LOWER_IS_STRICTER' | 'HIGHER_IS_STRICTER' | 'NEITHER';

/** A number a county sets. `nationalValue` is the limit to compare with, null where the nation fixes none; `sampleValue` belongs to the demonstration county only. */
export interface NumberParameter {
  readonly kind: 'NUMBER';
  readonly title: string;
  readonly group: ParameterGroup;
  readonly unit: ParameterUnit;
  readonly min: number;
  readonly max: number;
  readonly basis: ParameterBasis;
  readonly strictness: Strictness;
  readonly nationalValue: number | null;
  /** True: there is no sensible default, the county's own document must give it before the first application. */
  readonly mustBeSetLocally: boolean;
  /** True: `sampleValue` holds until the county sets another. Only where no citizen is decided about by it. */
  readonly hasDefault: boolean;
  readonly sampleValue: number;
}

/** A choice among named values. */
export interface ChoiceParameter {
  readonly kind: 'CHOICE';
  readonly title: string;
  readonly group: ParameterGroup;
  readonly choices: Readonly<Record<string, string>>;
  readonly basis: ParameterBasis;
  readonly mustBeSetLocally: boolean;
  /** As of a number. */
  readonly hasDefault: boolean;
  readonly sampleValue: string;
}

/** One entry of the catalogue. */
export type ParameterDefinition = NumberParameter | ChoiceParameter;

/** Chapters of the settings page. */
export type ParameterGroup =
  | 'CLOCK'
  | 'PUBLICITY'
  | 'STANDARD'
  | 'RULE'
  | 'LAMP'
  | 'TENANCY'
  | 'MEETING'
  | 'SUPERVISION'
  | 'RETENTION';

/** Printed beside every sample value: nobody may take one for the county's rule. */
export const SAMPLE_MARK = '演示县示例值，启用前须按本县文件更换';

type NumberOptions = Partial<
  Pick<NumberParameter, 'basis' | 'strictness' | 'nationalValue' | 'mustBeSetLocally' | 'hasDefault'>
>;

/** Writes a number entry; `range` is [min, max], `sample` the demonstration value. */
export function numberParameter(
  group: ParameterGroup,
  title: string,
  unit: ParameterUnit,
  range: readonly [number, number],
  sample: number,
  options: NumberOptions = {},
): NumberParameter {
  return {
    kind: 'NUMBER',
    title,
    group,
    unit,
    min: range[0],
    max: range[1],
    basis: options.basis ?? 'PRODUCT_DEFAULT',
    strictness: options.strictness ?? 'NEITHER',
    nationalValue: options.nationalValue ?? null,
    mustBeSetLocally: options.mustBeSetLocally ?? false,
    hasDefault: options.hasDefault ?? false,
    sampleValue: sample,
  };
}

/** Basis in 《公共租赁住房管理办法》. */
export function measures(article: string): ParameterBasis {
  return { document: '公共租赁住房管理办法（住房和城乡建设部令第11号）', article };
}
