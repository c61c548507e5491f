import { describe, expect, it } from '@jest/globals';
import type { ApplicationFacts } from '../../../api/src/modules/application/rules/application-facts.js';
import * as guards from '../../../api/src/modules/application/rules/application-guards.js';
import { plainDate } from '../../../api/src/shared/plain-date.js';

const facts: ApplicationFacts = {
  today: plainDate('2026-07-08'),
  dueOn: plainDate('2026-07-08'),
  membersWithoutConsent: 0,
  personsInOtherCase: 0,
  adultsWithoutDeclaration: 0,
  hasSurvey: true,
  openVerifications: 0,
  membersNotAsked: 0,
  openObjections: 0,
  isNoticeClosed: true,
  hasRecommendation: true,
  openSuspicions: 0,
  isRejectionServed: true,
  resumeState: null,
  given: null,
};
const given = (more: Partial<NonNullable<ApplicationFacts['given']>>) => ({
  given: { opinion: '', reasonCode: null, correctionItems: 0, ...more },
});

/** Guard, the facts under which it passes, the facts under which it refuses, with which code. */
const SIDES: readonly [keyof typeof guards, Partial<ApplicationFacts>, Partial<ApplicationFacts>, string][] =
  [
    ['everyMemberConsented', {}, { membersWithoutConsent: 1 }, 'CONSENT_MISSING'],
    ['everyAdultDeclared', {}, { adultsWithoutDeclaration: 1 }, 'DECLARATION_MISSING'],
    ['grownUpsSpeakForThemselves', {}, { membersWithoutConsent: 1 }, 'CAME_OF_AGE'],
    ['grownUpsSpeakForThemselves', {}, { adultsWithoutDeclaration: 1 }, 'CAME_OF_AGE'],
    ['nobodyInOtherCase', {}, { personsInOtherCase: 1 }, 'PERSON_IN_OTHER_APPLICATION'],
    [
      'reasonGiven',
      given({ opinion: '收入超过线', reasonCode: 'INCOME' }),
      given({ opinion: '收入超线', reasonCode: 'INCOME' }),
      'REASON_REQUIRED',
    ],
    ['reasonGiven', {}, given({ opinion: '收入超过标准线', reasonCode: null }), 'REASON_REQUIRED'],
    ['reasonGiven', {}, given({ opinion: '  a    ', reasonCode: 'INCOME' }), 'REASON_REQUIRED'],
    ['opinionGiven', given({ opinion: '同意' }), given({ opinion: '好 ' }), 'OPINION_REQUIRED'],
    ['opinionGiven', {}, given({ opinion: '   ' }), 'OPINION_REQUIRED'],
    [
      'correctionListed',
      given({ correctionItems: 1 }),
      given({ correctionItems: 0 }),
      'CORRECTION_LIST_EMPTY',
    ],
    ['surveyed', {}, { hasSurvey: false }, 'SURVEY_MISSING'],
    ['verificationComplete', {}, { openVerifications: 1 }, 'VERIFICATION_OPEN'],
    ['publicityOver', {}, { isNoticeClosed: false }, 'PUBLICITY_RUNNING'],
    ['publicityOver', {}, { openObjections: 1 }, 'OBJECTION_OPEN'],
    ['recommended', {}, { hasRecommendation: false }, 'RECOMMENDATION_MISSING'],
    ['notYetRecommended', { hasRecommendation: false }, {}, 'ALREADY_RECOMMENDED'],
    ['suspicionsConcluded', {}, { openSuspicions: 1 }, 'SUSPICION_OPEN'],
    ['somethingUnsettled', { openVerifications: 1 }, {}, 'NOTHING_UNSETTLED'],
    ['somethingUnsettled', { openSuspicions: 1 }, {}, 'NOTHING_UNSETTLED'],
    ['rejectionServed', {}, { isRejectionServed: false }, 'REJECTION_NOT_SERVED'],
    ['rejectionNotServed', { isRejectionServed: false }, {}, 'REJECTION_ALREADY_SERVED'],
    ['correctionExpired', { dueOn: plainDate('2026-07-07') }, {}, 'CORRECTION_RUNNING'],
    ['correctionExpired', { dueOn: plainDate('2026-07-07') }, { dueOn: null }, 'CORRECTION_RUNNING'],
  ];

describe('guards of an application', () => {
  it.each(SIDES)('%s passes with %j and refuses with %j: %s', (name, passes, refuses, code) => {
    expect(guards[name]({ ...facts, ...passes })).toEqual({ ok: true });
    expect(guards[name]({ ...facts, ...refuses })).toMatchObject({
      ok: false,
      code,
      message: expect.stringMatching(/\p{Script=Han}/u),
    });
  });

  it('are all tested', () => {
    expect([...new Set(SIDES.map(([name]) => name))].sort()).toEqual(Object.keys(guards).sort());
  });

  it('ask for nothing to be given while an action is only offered', () => {
    for (const name of ['reasonGiven', 'opinionGiven', 'correctionListed'] as const)
      expect(guards[name](facts)).toEqual({ ok: true });
  });
});
