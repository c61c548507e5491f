import { concludeSuspicion } from '../modules/eligibility/index.js';
import { disputeRequest } from '../modules/verification/index.js';
import { done } from '../platform/outcome.js';
import type { Work } from '../platform/work.js';
import type { HouseholdAtWork } from './household-at-work.js';
import { insist } from './insist.js';
import { DISPUTE_REASON, SUSPICION_REASONS } from './story-texts.js';

interface VersionedRow {
  readonly id: string;
  readonly version: number;
}

/** The reviewer looks at every open suspicion of the case and writes down what became of it. */
export async function concludeAllSuspicions(
  work: Work,
  household: HouseholdAtWork,
  confirmed: boolean,
): Promise<void> {
  const conclusion = confirmed ? 'CONFIRMED' : 'CLEARED';
  await work.atomically(async () => {
    const open = await work.db.objects<VersionedRow>({
      text: `select id, version from suspicions where case_id = $1 and state = 'RAISED' order by id`,
      values: [household.applicationId],
    });
    for (const { id, version } of open) {
      const input = {
        suspicionId: id,
        expectedVersion: version,
        conclusion,
        reason: SUSPICION_REASONS[conclusion],
      } as const;
      insist(await concludeSuspicion(work, input), `suspicion of household ${household.number}`);
    }
    return done({});
  });
}

/** The reviewer returns one agency's answer with a doubt (疑义退回). */
export async function disputeOneAnswer(work: Work, household: HouseholdAtWork): Promise<void> {
  await work.atomically(async () => {
    const [answer] = await work.db.objects<VersionedRow>({
      text: `select id, version from verification_requests where case_id = $1 and state = 'ANSWERED' order by id limit 1`,
      values: [household.applicationId],
    });
    if (!answer) throw new Error(`household ${household.number} has no answer to dispute`);
    return disputeRequest(work, { id: answer.id, expectedVersion: answer.version, reason: DISPUTE_REASON });
  });
}
