import { presentMembers } from '../../registry/index.js';
import { extendVerification, openVerification, personsAsked } from '../../verification/index.js';
import type { Outcome, Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import type { Decided } from './act.js';

type Asked = Outcome<{ total: number }>;

/** 联审联查: one request per agency × record type × person, from the configured duties. */
export async function askAgencies(work: Work, decided: Decided): Promise<Asked> {
  const { application } = decided;
  application.verificationRound += 1;
  await work.em.flush();
  return openVerification(work, await questionnaire(work, decided, new Set()));
}

/** The same, in the round that is there, about members who came after it. Those who were asked about are not asked about again. */
export async function askAboutNewMembers(work: Work, decided: Decided): Promise<Refused | undefined> {
  const { id, verificationRound: round } = decided.application;
  const known = await personsAsked(work, { caseId: id, round });
  const asked = await extendVerification(work, await questionnaire(work, decided, known));
  return asked.refused ? asked : undefined;
}

async function questionnaire(
  work: Work,
  { application, rules }: Decided,
  known: ReadonlySet<string>,
): Promise<Parameters<typeof openVerification>[1]> {
  const members = await presentMembers(work, application.householdId);
  return {
    caseId: application.id,
    householdId: application.householdId,
    round: application.verificationRound,
    scope: 'APPLICANT',
    persons: members
      .filter(({ personId }) => !known.has(personId))
      .map(({ personId, isAdult }) => ({ personId, isAdult })),
    limitDays: rules.values['clock.verificationAnswerDays'],
    warnDays: rules.values['lamp.stepYellowDaysLeft'],
    disputeDays: rules.values['clock.disputeAnswerDays'],
    calendar: rules.calendar,
  };
}
