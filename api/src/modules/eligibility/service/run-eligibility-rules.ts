import { recordFact } from '../../registry/index.js';
import type { Work } from '../../../platform/work.js';
import { checkHousehold } from '../rules/check-household.js';
import type { Finding } from '../rules/findings.js';
import { Suspicion } from '../suspicion.entity.js';
import { loadCaseFacts } from './household-facts.js';
import { parameters } from './parameters.js';

/** Evidence rests with the agency that runs the rules. */
const KEEPER = 'HOUSING';

const keyOf = (finding: { ruleCode: string; personId: string | null; summary: string }): string =>
  `${finding.ruleCode}|${finding.personId ?? ''}|${finding.summary}`;

/**
 * Runs every rule on a case and raises a suspicion (疑点) for each new hit, evidence encrypted under the household's key.
 * The same data raises nothing twice. A suspicion changes no decision: a person concludes. Joins the open transaction.
 */
export async function runEligibilityRules(
  work: Work,
  caseId: string,
): Promise<{ refused: false; raised: number }> {
  return work.atomically(async () => {
    const { facts, householdId } = await loadCaseFacts(work, caseId);
    const findings = checkHousehold(facts, await parameters(work, work.today()));
    const known = new Set(
      (await work.em.find(Suspicion, { caseId })).map((suspicion) =>
        keyOf({
          ruleCode: suspicion.ruleCode,
          personId: suspicion.personId ?? null,
          summary: suspicion.summary,
        }),
      ),
    );
    let raised = 0;
    for (const finding of findings) {
      const key = keyOf({
        ruleCode: finding.ruleCode,
        personId: finding.subjectPersonId,
        summary: finding.message,
      });
      if (known.has(key)) continue;
      known.add(key);
      await raise(work, { caseId, householdId }, finding);
      raised += 1;
    }
    return { refused: false, raised };
  });
}

async function raise(
  work: Work,
  place: { caseId: string; householdId: string },
  finding: Finding,
): Promise<void> {
  const evidenceFactId = await recordFact(
    work,
    { ...place, agencyId: KEEPER, personId: finding.subjectPersonId },
    'EVIDENCE',
    finding.evidence,
  );
  const id = work.newId();
  work.em.create(Suspicion, {
    id,
    ...place,
    personId: finding.subjectPersonId,
    ruleCode: finding.ruleCode,
    ruleVersion: finding.ruleVersion,
    severity: finding.severity,
    summary: finding.message,
    evidenceFactId,
    state: 'RAISED',
    raisedAt: work.now(),
  });
  await work.em.flush();
  await work.record(
    'SuspicionRaised',
    { type: 'Suspicion', id, caseId: place.caseId },
    { ruleCode: finding.ruleCode, ruleVersion: finding.ruleVersion },
  );
}
