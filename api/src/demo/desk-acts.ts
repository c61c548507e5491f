import {
  addHouseholdMember,
  createApplication,
  declareFacts,
  recordHouseholdConsent,
  resubmitApplication,
  submitApplication,
} from '../modules/application/index.js';
import { done, type Outcome } from '../platform/outcome.js';
import type { SettableClock } from '../platform/clock.js';
import type { Work } from '../platform/work.js';
import type { HouseholdAtWork } from './household-at-work.js';
import { insist } from './insist.js';
import type { PlannedMember } from './planned-household.js';

const MINUTE = 60_000;

/**
 * The clerk's hour with a family: everybody, what they declare and their consents, in one transaction. The clock moves on
 * between the entries; the entity manager forgets after each, because every use case loads for itself.
 */
export async function enterHousehold(
  work: Work,
  household: HouseholdAtWork,
  clock: SettableClock,
): Promise<void> {
  const { plan, communityId } = household;
  const [applicant, ...others] = plan.members;
  if (!applicant) throw new Error('a household has an applicant');
  const what = `household ${household.number}`;
  await work.atomically(async () => {
    const { person, relationCode } = applicant;
    const input = { communityId, guaranteeType: plan.guaranteeType, applicant: { ...person, relationCode } };
    household.applicationId = insist(await createApplication(work, input), what).applicationId;
    for (const member of others) {
      await onNextVersion(work, household, clock, (act) =>
        addHouseholdMember(work, { ...act, member: { ...member.person, relationCode: member.relationCode } }),
      );
    }
    household.personIds = await personIdsOf(work, household.applicationId);
    for (const [index, member] of plan.members.entries())
      await declareAndConsent(work, household, clock, { index, member });
    return done({});
  });
}

async function declareAndConsent(
  work: Work,
  household: HouseholdAtWork,
  clock: SettableClock,
  { index, member }: { index: number; member: PlannedMember },
): Promise<void> {
  const [applicantId = ''] = household.personIds;
  const personId = household.personIds[index] ?? '';
  const { declarations, isAdult } = member;
  if (declarations)
    await onNextVersion(work, household, clock, (act) =>
      declareFacts(work, { ...act, personId, declarations }),
    );
  await onNextVersion(work, household, clock, (act) =>
    recordHouseholdConsent(work, {
      ...act,
      personId,
      signedByPersonId: isAdult ? personId : applicantId,
      signedOn: work.today(),
    }),
  );
}

/** The applicant brings what was missing: the applicant's declarations are entered anew, and the case goes back to its level. */
export async function correctHousehold(
  work: Work,
  household: HouseholdAtWork,
  clock: SettableClock,
): Promise<void> {
  const [applicant] = household.plan.members;
  const [personId = ''] = household.personIds;
  await work.atomically(async () => {
    const declarations = applicant?.declarations;
    if (declarations)
      await onNextVersion(work, household, clock, (act) =>
        declareFacts(work, { ...act, personId, declarations }),
      );
    await onNextVersion(work, household, clock, (act) => resubmitApplication(work, act));
    return done({});
  });
}

export async function submitHousehold(
  work: Work,
  household: HouseholdAtWork,
  clock: SettableClock,
): Promise<void> {
  await work.atomically(async () =>
    onNextVersion(work, household, clock, (act) => submitApplication(work, act)),
  );
}

interface Act {
  readonly applicationId: string;
  readonly expectedVersion: number;
}

/** Runs a use case on the version the clerk sees, a few minutes after the one before. */
export async function onNextVersion<T extends object>(
  work: Work,
  { applicationId, number }: HouseholdAtWork,
  clock: SettableClock,
  act: (on: Act) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  await work.em.flush();
  work.em.clear();
  clock.advance(2 * MINUTE);
  const [row] = await work.db.objects<{ version: number }>({
    text: 'select version from applications where id = $1',
    values: [applicationId],
  });
  return insist(await act({ applicationId, expectedVersion: row?.version ?? 0 }), `household ${number}`);
}

async function personIdsOf(work: Work, applicationId: string): Promise<string[]> {
  await work.em.flush();
  const rows = await work.db.objects<{ person_id: string }>({
    text: 'select person_id from household_members where case_id = $1 order by joined_at, id',
    values: [applicationId],
  });
  return rows.map((row) => row.person_id);
}
