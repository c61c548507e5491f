import { consentingMembers, presentMembers } from '../../registry/index.js';
import { extendVerification, openVerification } from '../../verification/index.js';
import type { Outcome, Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import type { Decided } from './act.js';

type Asked = Outcome<{ total: number }>;

/** 联审联查: one request per agency × record type × person, from the configured duties. */
export async function askAgencies(work: Work, decided: Decided): Promise<Asked> {
  const { application } = decided;
  application.verificationRound += 1;
  await work.em.flush();
  return openVerification(work, await questionnaire(work, decided));
}

/** The same, in the round that is there, as far as it was not asked in it. */
export async function askWhatWasNot(work: Work, decided: Decided): Promise<Refused | undefined> {
  const asked = await extendVerification(work, await questionnaire(work, decided));
  return asked.refused ? asked : undefined;
}

async function questionnaire(
  work: Work,
  { application, rules }: Decided,
): Promise<Parameters<typeof openVerification>[1]> {
  const members = await presentMembers(work, application.householdId);
  const consenting = await consentingMembers(work, application.householdId);
  return {
    caseId: application.id,
    householdId: application.householdId,
    round: application.verificationRound,
    scope: 'APPLICANT',
    // Who came of age meanwhile and has not signed is asked about as the guardian allowed; the county's review waits for the rest.
    persons: members.map(({ personId, isAdult }) => ({
      personId,
      isAdult: isAdult && consenting.has(personId),
    })),
    limitDays: rules.values['clock.verificationAnswerDays'],
    warnDays: rules.values['lamp.stepYellowDaysLeft'],
    disputeDays: rules.values['clock.disputeAnswerDays'],
    calendar: rules.calendar,
  };
}
