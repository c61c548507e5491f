import type { InferEntity } from '@mikro-orm/core';
import { recordFact } from '../../registry/index.js';
import type { Work } from '../../../platform/work.js';
import { checkHousehold } from '../rules/check-household.js';
import type { Finding } from '../rules/findings.js';
import { groundsOf, joinFindings } from '../rules/other-evidence.js';
import { Suspicion } from '../suspicion.entity.js';
import { loadCaseFacts } from './household-facts.js';
import { parameters } from './parameters.js';

/** Evidence rests with the agency that runs the rules. */
const KEEPER = 'HOUSING';

/**
 * Runs every rule on a case and raises a suspicion (疑点) for each new hit, evidence encrypted under the household's key.
 * The same evidence raises nothing twice; other evidence is a suspicion of its own, whatever was concluded about the one
 * before. A suspicion changes no decision: a person concludes. Joins the open transaction.
 */
export async function runEligibilityRules(
  work: Work,
  caseId: string,
): Promise<{ refused: false; raised: number }> {
  return work.atomically(async () => {
    const { facts, householdId, evidence } = await loadCaseFacts(work, caseId);
    const findings = joinFindings(checkHousehold(facts, await parameters(work, work.today())));
    const before = await work.em.find(Suspicion, { caseId }, { orderBy: { raisedAt: 'asc', id: 'asc' } });
    let raised = 0;
    for (const finding of findings) {
      const alike = before.filter((suspicion) => isAlike(suspicion, finding));
      const grounds = groundsOf(finding.evidence);
      if (alike.some(({ evidenceFactId }) => groundsOf(evidence.get(evidenceFactId) ?? []) === grounds))
        continue;
      await raise(work, { caseId, householdId }, finding, alike.at(-1)?.id ?? null);
      raised += 1;
    }
    return { refused: false, raised };
  });
}

const isAlike = (suspicion: InferEntity<typeof Suspicion>, finding: Finding): boolean =>
  suspicion.ruleCode === finding.ruleCode &&
  (suspicion.personId ?? null) === finding.subjectPersonId &&
  suspicion.summary === finding.message;

/** `formerId`: the latest one with the same sentence, which rests on other evidence. */
async function raise(
  work: Work,
  place: { caseId: string; householdId: string },
  finding: Finding,
  formerId: string | null,
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
    {
      ruleCode: finding.ruleCode,
      ruleVersion: finding.ruleVersion,
      ...(formerId === null ? {} : { formerSuspicionId: formerId }),
    },
  );
}
