import { done, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { canonicalJson, type JsonValue } from '../../../shared/canonical-json.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { recordFact } from '../../registry/index.js';
import { checkHousehold } from '../rules/check-household.js';
import type { Evidence, Finding } from '../rules/findings.js';
import { Suspicion } from '../suspicion.entity.js';
import { caseFacts, type CaseFacts } from './case-facts.js';
import { parameters } from './parameters.js';

/** The agency whose joint verification (联审联查, 三(二)) a suspicion belongs to when the system raises it. */
const RAISING_AGENCY = 'HOUSING_MANAGEMENT';

/**
 * Runs every rule over a case and raises a suspicion (疑点) for each new finding; the same finding again raises nothing,
 * whatever a person concluded about it. Throws ParameterMissing. Acts as the system for whoever caused it.
 */
export function runEligibilityRules(work: Work, caseId: string, submittedOn?: PlainDate): Promise<Outcome<{ raised: number }>> {
  return work.atomically(() =>
    work.asSystem('eligibility-rules', ['suspicion.raise'], async (system) => {
      const found = await caseFacts(system, caseId, submittedOn);
      if (!found) return system.deny('suspicion.raise', { type: 'Case', id: caseId });
      const findings = checkHousehold(found.facts, await parameters(system, system.today()));
      const known = await knownFindings(system, found);
      let raised = 0;
      for (const finding of findings) {
        const key = findingKey(finding.ruleCode, finding.ruleVersion, finding.subjectPersonId, finding.evidence);
        if (known.has(key)) continue;
        known.add(key);
        await raise(system, found, finding);
        raised += 1;
      }
      await system.em.flush();
      return done({ raised });
    }),
  );
}

async function knownFindings(work: Work, { household, stored }: CaseFacts): Promise<Set<string>> {
  const evidence = new Map(stored.filter((fact) => fact.kind === 'EVIDENCE').map((fact) => [fact.id, fact.value as Evidence[]]));
  const suspicions = await work.em.find(Suspicion, { caseId: household.caseId });
  return new Set(suspicions.map((known) => findingKey(known.ruleCode, known.ruleVersion, known.personId ?? null, evidence.get(known.evidenceFactId) ?? [])));
}

/** Dates of the data are left out: a fresh answer with the same content is no new suspicion. */
function findingKey(code: string, version: number, personId: string | null, evidence: readonly Evidence[]): string {
  const content = evidence.map(({ field, declared, answered, source }) => ({ field, declared, answered, source }));
  return canonicalJson([code, version, personId, content] as JsonValue);
}

async function raise(work: Work, { household }: CaseFacts, finding: Finding): Promise<void> {
  const place = {
    householdId: household.id,
    caseId: household.caseId,
    agencyId: work.actor.agencyId ?? RAISING_AGENCY,
    personId: finding.subjectPersonId,
  };
  const evidenceFactId = await recordFact(work, place, 'EVIDENCE', finding.evidence);
  const id = work.newId();
  work.em.create(Suspicion, {
    id,
    caseId: household.caseId,
    householdId: household.id,
    personId: finding.subjectPersonId,
    ruleCode: finding.ruleCode,
    ruleVersion: finding.ruleVersion,
    severity: finding.severity,
    summary: finding.message,
    evidenceFactId,
    state: 'RAISED',
    raisedAt: work.now(),
  });
  await work.record('SuspicionRaised', { type: 'Suspicion', id, caseId: household.caseId }, { rule: finding.ruleCode, version: finding.ruleVersion });
}
