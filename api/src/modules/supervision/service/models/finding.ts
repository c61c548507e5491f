import type { ParameterInForce, ParameterKey } from '../../../eligibility/index.js';
import type { SqlRunner } from '../../../../platform/db/sql.js';
import type { AlertFact } from '../../rules/supervision-models.js';

/** One hit before it is kept. `key` names the matter: the same matter is never open twice. */
export interface Finding {
  readonly key: string;
  readonly caseId: string | null;
  readonly accountId: string | null;
  readonly agencyId: string | null;
  readonly occurredOn: string;
  readonly facts: readonly AlertFact[];
  /** Labels of the facts that only say how it was measured, or what may change without anything having happened. */
  readonly terms: readonly string[];
}

/** What a model looks at: data since an instant up to now, with the thresholds in force. */
export interface ModelInput {
  readonly runner: SqlRunner;
  readonly since: string;
  readonly now: string;
  readonly of: (key: ParameterKey) => number;
}

export type Thresholds = Readonly<Record<string, ParameterInForce>>;

export type ModelQuery = (input: ModelInput) => Promise<Finding[]>;

const text = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value);

interface Parts {
  readonly key: readonly unknown[];
  readonly caseId?: unknown;
  readonly accountId?: unknown;
  readonly agencyId?: unknown;
  readonly on: unknown;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly terms?: readonly string[];
}

export const finding = ({ key, caseId, accountId, agencyId, on, facts, terms = [] }: Parts): Finding => ({
  key: key.map(String).join('|'),
  caseId: text(caseId),
  accountId: text(accountId),
  agencyId: text(agencyId),
  occurredOn: String(on),
  facts: Object.entries(facts).map(([label, value]) => ({ label, value: String(value) })),
  terms,
});
