import { caseVisibleTo, openFacts, personRead } from '../../registry/index.js';
import type { ReadViewer } from '../../../platform/read-viewer.js';
import { column, computed, defineReadModel, toOne, type ReadModel } from '../../../platform/read/index.js';
import { eligibilityRules } from '../rules/check-household.js';
import type { Evidence } from '../rules/findings.js';

/** Money, areas and counts as a person reads them; the stored value keeps its unit. */
const asText = (value: Evidence['declared']): string | null => (value === null ? null : String(value));

export const suspicionRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'Suspicion',
  table: 'suspicions',
  visibleTo: (viewer, alias) => caseVisibleTo(viewer, 'household.readConfidential', alias),
  fields: {
    id: column(),
    ruleCode: column(),
    ruleVersion: column(),
    ruleTitle: computed<ReadViewer>({
      needs: ['rule_code'],
      resolve: (rows) =>
        rows.map((row) => eligibilityRules[row['rule_code'] as keyof typeof eligibilityRules].title),
    }),
    severity: column(),
    summary: column(),
    state: column(),
    raisedAt: column(),
    concludedAt: column(),
    conclusion: column(),
    version: column(),
    person: toOne(() => personRead, { via: 'person_id' }),
    evidence: computed<ReadViewer>({
      needs: ['household_id', 'evidence_fact_id'],
      resolve: async (rows, viewer, runner) => {
        const facts = await openFacts(
          runner,
          viewer.keys,
          rows.map((row) => String(row['household_id'])),
        );
        return rows.map((row) => {
          const evidence = (facts.find((fact) => fact.id === row['evidence_fact_id'])?.value ??
            []) as readonly Evidence[];
          return evidence.map((item) => ({
            ...item,
            declared: asText(item.declared),
            answered: asText(item.answered),
          }));
        });
      },
    }),
  },
});
