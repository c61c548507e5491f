import type { PlainDate } from '../../../shared/plain-date.js';
import type { HouseholdFacts, Origin } from './household-facts.js';
import type { ParameterValues } from './policy-parameters.js';

/** Rules of this module that look at one household. */
export const RULE_CODES = ['R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R08', 'R09', 'R16'] as const;

/** Code of a rule. */
export type RuleCode = (typeof RULE_CODES)[number];

/** INFO: good to know; CHECK: a person has to look; SERIOUS: above a line. None of them decides anything (个人信息保护法 24). */
export type Severity = 'INFO' | 'CHECK' | 'SERIOUS';

/** A value as shown beside a finding; null means nothing was declared or answered. */
export type EvidenceValue = string | number | boolean | null;

/** One fact behind a finding. `field` is a stable name; money is fen, area square metres. */
export interface Evidence {
  readonly field: string;
  readonly declared: EvidenceValue;
  readonly answered: EvidenceValue;
  readonly source: string;
  readonly asOf: PlainDate | null;
  /** Which home, vehicle or firm it is, where the values alone do not tell: kept to compare, never shown. */
  readonly about?: string | null;
}

/** A suspicion (疑点) raised by a rule. `message` carries no values, so that it may stand in a list; `subjectPersonId` null means the household. */
export interface Finding {
  readonly ruleCode: RuleCode;
  readonly ruleVersion: number;
  readonly subjectPersonId: string | null;
  readonly severity: Severity;
  readonly message: string;
  readonly evidence: readonly Evidence[];
}

/** A rule: pure, the same facts and values always give the same findings. */
export interface EligibilityRule {
  readonly code: RuleCode;
  /** Raised by one whenever the outcome for any facts may change. */
  readonly version: number;
  readonly title: string;
  readonly check: (facts: HouseholdFacts, parameters: ParameterValues) => Finding[];
}

/** A fact tagged with the side it came from. */
export type Sided<Fact> = { readonly fact: Fact; readonly side: 'declared' | 'answered' };

/** Declared and answered facts of one kind, in this order. */
export function bothSides<Fact>(declared: readonly Fact[], answered: readonly Fact[]): Sided<Fact>[] {
  return [
    ...declared.map((fact) => ({ fact, side: 'declared' as const })),
    ...answered.map((fact) => ({ fact, side: 'answered' as const })),
  ];
}

/** Evidence of a fact that one side gave. */
export function evidenceOf<Fact extends Origin>(
  sided: Sided<Fact>,
  field: string,
  value: EvidenceValue,
  about: string | null = null,
): Evidence {
  const { fact, side } = sided;
  return {
    field,
    declared: side === 'declared' ? value : null,
    answered: side === 'answered' ? value : null,
    source: fact.source,
    asOf: fact.asOf,
    about,
  };
}
