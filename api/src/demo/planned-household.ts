import type { Declarations, PersonInput } from '../modules/registry/index.js';
import type { RecordTypeName } from '../modules/verification/index.js';

/** What an agency's register says about a person: record type → records as the agency would send them. Types not named hold nothing. */
export type Registers = Partial<Record<RecordTypeName, readonly Readonly<Record<string, unknown>>[]>>;

export interface PlannedMember {
  readonly person: PersonInput;
  readonly relationCode: string;
  readonly isAdult: boolean;
  /** Null for children: only adults declare. */
  readonly declarations: Declarations | null;
  readonly registers: Registers;
}

export type GuaranteeKind =
  | 'LOW_INCOME'
  | 'MINIMUM_LIVING'
  | 'EXTREME_POVERTY'
  | 'MARGINAL_LOW_INCOME'
  | 'NEW_EMPLOYEE'
  | 'MIGRANT_WORKER';

/** A family as it really is (its registers) and as it declares itself. The first member is the applicant. */
export interface PlannedHousehold {
  readonly guaranteeType: GuaranteeKind;
  readonly address: string;
  readonly members: readonly PlannedMember[];
}

/** What is special about a household's facts. Those of the first list contradict what was declared. */
export const UNDECLARED = [
  'UNDECLARED_HOME',
  'UNDECLARED_PRESALE',
  'UNDECLARED_TRANSFER',
  'UNDECLARED_CAR',
  'UNDECLARED_BUSINESS',
  'UNDECLARED_INCOME',
  'LOWER_WAGE_DECLARED',
  'HIDDEN_SPOUSE',
] as const;
export const DECLARED_TRAITS = ['PUBLIC_EMPLOYEE', 'RECENT_DIVORCE', 'SHARED_PHONE', 'DECLARED_CAR'] as const;
export type Trait = (typeof UNDECLARED)[number] | (typeof DECLARED_TRAITS)[number];
