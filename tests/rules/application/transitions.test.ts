import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ApplicationFacts } from '../../../api/src/modules/application/rules/application-facts.js';
import {
  applicationStateLabels,
  applicationTransitions,
  ENDED_STATES,
  FREE_STATES,
  type ApplicationAction,
} from '../../../api/src/modules/application/rules/application-states.js';
import {
  APPLICATION_STATES,
  type ApplicationState,
} from '../../../api/src/modules/application/rules/application-vocabulary.js';
import { actionsOf, decide, listActions } from '../../../api/src/shared/transition-table.js';
import { plainDate } from '../../../api/src/shared/plain-date.js';

/** Facts under which every guard passes, whatever the action; `rejectionNotServed`, `notYetRecommended` and `somethingUnsettled` look at the opposite of others. */
const factsFor = (
  action: ApplicationAction,
  resumeState: ApplicationState = 'COMMUNITY_REVIEW',
): ApplicationFacts => ({
  today: plainDate('2026-07-09'),
  dueOn: plainDate('2026-07-08'),
  membersWithoutConsent: 0,
  personsInOtherCase: 0,
  adultsWithoutDeclaration: 0,
  hasSurvey: true,
  openVerifications: 0,
  membersNotAsked: 0,
  openObjections: 0,
  isNoticeClosed: true,
  hasRecommendation: action !== 'recommend',
  openSuspicions: action === 'resumeCountyReview' ? 1 : 0,
  isRejectionServed: action !== 'serveRejection',
  resumeState,
  given: { opinion: '情况属实，符合条件', reasonCode: 'INCOME_OVER_LINE', correctionItems: 1 },
});

const no = 'NOT_ALLOWED_IN_STATE';
/** Where each action may start, and where it ends: everything not written here is refused. `=` is the state to resume at. */
const ALLOWED: Record<ApplicationAction, Partial<Record<ApplicationState, ApplicationState | '='>>> = {
  submit: { DRAFT: 'SUBMITTED' },
  accept: { SUBMITTED: 'ACCEPTED' },
  decline: { SUBMITTED: 'NOT_ACCEPTED' },
  startReview: { ACCEPTED: 'COMMUNITY_REVIEW' },
  passCommunityReview: { COMMUNITY_REVIEW: 'COMMUNITY_PUBLICITY' },
  passSubdistrictReview: { SUBDISTRICT_REVIEW: 'SUBDISTRICT_PUBLICITY' },
  recommend: { COUNTY_REVIEW: 'COUNTY_REVIEW' },
  approve: { COUNTY_REVIEW: 'COUNTY_PUBLICITY' },
  return: {
    SUBMITTED: 'CORRECTION_REQUIRED',
    COMMUNITY_REVIEW: 'CORRECTION_REQUIRED',
    SUBDISTRICT_REVIEW: 'CORRECTION_REQUIRED',
    COUNTY_REVIEW: 'CORRECTION_REQUIRED',
  },
  resubmit: { CORRECTION_REQUIRED: '=' },
  reject: { COMMUNITY_REVIEW: 'REJECTED', SUBDISTRICT_REVIEW: 'REJECTED', COUNTY_REVIEW: 'REJECTED' },
  serveRejection: { REJECTED: 'REJECTED' },
  requestReconsideration: { REJECTED: 'RECONSIDERATION' },
  uphold: { RECONSIDERATION: 'UPHELD' },
  reopen: { RECONSIDERATION: '=' },
  withdraw: {
    DRAFT: 'WITHDRAWN',
    SUBMITTED: 'WITHDRAWN',
    ACCEPTED: 'WITHDRAWN',
    COMMUNITY_REVIEW: 'WITHDRAWN',
    COMMUNITY_PUBLICITY: 'WITHDRAWN',
    SUBDISTRICT_REVIEW: 'WITHDRAWN',
    SUBDISTRICT_PUBLICITY: 'WITHDRAWN',
    JOINT_VERIFICATION: 'WITHDRAWN',
    COUNTY_REVIEW: 'WITHDRAWN',
    COUNTY_PUBLICITY: 'WITHDRAWN',
    CORRECTION_REQUIRED: 'WITHDRAWN',
    OBJECTION_CHECK: 'WITHDRAWN',
    RECONSIDERATION: 'WITHDRAWN',
  },
  cancel: { WAITLISTED: 'CANCELLED' },
  lapse: { CORRECTION_REQUIRED: 'LAPSED' },
  openObjection: {
    COMMUNITY_PUBLICITY: 'OBJECTION_CHECK',
    SUBDISTRICT_PUBLICITY: 'OBJECTION_CHECK',
    COUNTY_PUBLICITY: 'OBJECTION_CHECK',
  },
  dismissObjection: { OBJECTION_CHECK: '=' },
  upholdObjection: { OBJECTION_CHECK: 'REJECTED' },
  closeCommunityPublicity: { COMMUNITY_PUBLICITY: 'SUBDISTRICT_REVIEW' },
  closeSubdistrictPublicity: { SUBDISTRICT_PUBLICITY: 'JOINT_VERIFICATION' },
  completeVerification: { JOINT_VERIFICATION: 'COUNTY_REVIEW' },
  closeCountyPublicity: { COUNTY_PUBLICITY: 'WAITLISTED' },
  resumeCountyReview: { COUNTY_PUBLICITY: 'COUNTY_REVIEW' },
};
const resumeOf = (action: ApplicationAction): ApplicationState =>
  action === 'dismissObjection' ? 'SUBDISTRICT_PUBLICITY' : 'SUBDISTRICT_REVIEW';

const actions = actionsOf(applicationTransitions);
const verdictOf = (
  action: ApplicationAction,
  state: ApplicationState,
  facts = factsFor(action, resumeOf(action)),
) => decide(applicationTransitions, action, state, facts, applicationStateLabels);

describe('the whole matrix of states and actions', () => {
  it('has a row for every action', () => {
    expect(Object.keys(ALLOWED).sort()).toEqual([...actions].sort());
    expect(APPLICATION_STATES).toHaveLength(20);
  });

  for (const action of actions) {
    it.each(APPLICATION_STATES)(`${action} in %s`, (state) => {
      const expected = ALLOWED[action][state];
      const verdict = verdictOf(action, state);
      if (expected === undefined) {
        expect(verdict).toMatchObject({ refused: true, code: no });
        expect(verdict.refused && verdict.message).toContain(`“${applicationStateLabels[state]}”`);
      } else {
        expect(verdict).toEqual({ refused: false, to: expected === '=' ? resumeOf(action) : expected });
      }
    });
  }

  it('resumes at every state that can be interrupted, and never at another', () => {
    for (const state of ['SUBMITTED', 'COMMUNITY_REVIEW', 'SUBDISTRICT_REVIEW', 'COUNTY_REVIEW'] as const) {
      expect(verdictOf('resubmit', 'CORRECTION_REQUIRED', factsFor('resubmit', state))).toEqual({
        refused: false,
        to: state,
      });
    }
    expect(() => verdictOf('resubmit', 'CORRECTION_REQUIRED', factsFor('resubmit', 'WAITLISTED'))).toThrow();
    expect(() => verdictOf('reopen', 'RECONSIDERATION', factsFor('reopen', 'SUBMITTED'))).toThrow();
    expect(() =>
      verdictOf('dismissObjection', 'OBJECTION_CHECK', {
        ...factsFor('dismissObjection'),
        resumeState: null,
      }),
    ).toThrow();
  });
});

describe('a county publicity that is over', () => {
  const over = { openVerifications: 0, openSuspicions: 0 };
  it.each([
    [{ openVerifications: 1 }, 'VERIFICATION_OPEN'],
    [{ openSuspicions: 1 }, 'SUSPICION_OPEN'],
  ])('with %p leads back to the review and never onto the waiting list', (open, code) => {
    const facts = { ...factsFor('closeCountyPublicity'), ...over, ...open };
    expect(verdictOf('closeCountyPublicity', 'COUNTY_PUBLICITY', facts)).toMatchObject({ code });
    expect(verdictOf('resumeCountyReview', 'COUNTY_PUBLICITY', facts)).toMatchObject({ to: 'COUNTY_REVIEW' });
  });

  it('leads onto the waiting list alone when nothing is open', () => {
    const facts = { ...factsFor('closeCountyPublicity'), ...over };
    expect(verdictOf('resumeCountyReview', 'COUNTY_PUBLICITY', facts)).toMatchObject({
      code: 'NOTHING_UNSETTLED',
    });
    expect(verdictOf('closeCountyPublicity', 'COUNTY_PUBLICITY', facts)).toMatchObject({ to: 'WAITLISTED' });
  });
});

describe('a correction after the agencies were asked', () => {
  const resubmitted = (resumeState: ApplicationState, membersNotAsked: number) =>
    verdictOf('resubmit', 'CORRECTION_REQUIRED', { ...factsFor('resubmit', resumeState), membersNotAsked });

  it('goes back to them when somebody came into the household whom they were not asked about', () => {
    expect(resubmitted('COUNTY_REVIEW', 1)).toEqual({ refused: false, to: 'JOINT_VERIFICATION' });
    expect(resubmitted('COUNTY_REVIEW', 0)).toEqual({ refused: false, to: 'COUNTY_REVIEW' });
  });

  it('goes on where it was before they are asked at all', () => {
    expect(resubmitted('SUBDISTRICT_REVIEW', 1)).toEqual({ refused: false, to: 'SUBDISTRICT_REVIEW' });
  });
});

describe('what the county looks at before it decides', () => {
  it.each(['recommend', 'approve'] as const)('%s waits for every answer and every suspicion', (action) => {
    const facts = factsFor(action);
    expect(verdictOf(action, 'COUNTY_REVIEW', { ...facts, openVerifications: 1 })).toMatchObject({
      refused: true,
      code: 'VERIFICATION_OPEN',
    });
    expect(verdictOf(action, 'COUNTY_REVIEW', { ...facts, openSuspicions: 1 })).toMatchObject({
      refused: true,
      code: 'SUSPICION_OPEN',
    });
  });
});

describe('where an application can get to', () => {
  it('reaches every state from the draft', () => {
    const reached = new Set<ApplicationState>(['DRAFT']);
    for (let grew = true; grew;) {
      const size = reached.size;
      for (const action of actions)
        for (const state of [...reached]) {
          const { to, from } = applicationTransitions[action];
          if (!(from as readonly string[]).includes(state)) continue;
          for (const target of typeof to === 'string' ? [to] : to) reached.add(target);
        }
      grew = reached.size > size;
    }
    expect([...reached].sort()).toEqual([...APPLICATION_STATES].sort());
  });

  it('leaves an ended state never again, and frees its people there', () => {
    const ended: ApplicationState[] = ['NOT_ACCEPTED', 'UPHELD', 'LAPSED', 'WITHDRAWN', 'CANCELLED'];
    expect([...ENDED_STATES].sort()).toEqual([...ended].sort());
    for (const state of ended)
      for (const action of actions) expect(verdictOf(action, state)).toMatchObject({ code: no });
    expect([...FREE_STATES].sort()).toEqual([...ended, 'REJECTED'].sort());
  });

  it('stays legal on any walk, whatever the facts', () => {
    const someFacts = fc.record({
      membersWithoutConsent: fc.nat(2),
      personsInOtherCase: fc.nat(1),
      adultsWithoutDeclaration: fc.nat(1),
      hasSurvey: fc.boolean(),
      openVerifications: fc.nat(1),
      membersNotAsked: fc.nat(1),
      openObjections: fc.nat(1),
      isNoticeClosed: fc.boolean(),
      hasRecommendation: fc.boolean(),
      openSuspicions: fc.nat(1),
      isRejectionServed: fc.boolean(),
    });
    const step = fc.record({ action: fc.constantFrom(...actions), facts: someFacts });
    fc.assert(
      fc.property(fc.array(step, { minLength: 30, maxLength: 80 }), (steps) => {
        let state: ApplicationState = 'DRAFT';
        let resumeState: ApplicationState | null = null;
        for (const { action, facts } of steps) {
          const all: ApplicationFacts = {
            ...factsFor(action),
            ...facts,
            resumeState: resumeState ?? 'COMMUNITY_REVIEW',
          };
          if (
            action === 'dismissObjection' &&
            state === 'OBJECTION_CHECK' &&
            !resumeState?.endsWith('PUBLICITY')
          )
            continue;
          const verdict = verdictOf(action, state, all);
          const listed = listActions(applicationTransitions, state, all, applicationStateLabels).find(
            (choice) => choice.action === action,
          );
          expect(listed?.verdict ?? verdict).toEqual(verdict);
          if (verdict.refused) continue;
          const target: ApplicationState | '=' | undefined = ALLOWED[action][state];
          expect(target === '=' ? resumeState : target).toBe(verdict.to);
          if (['CORRECTION_REQUIRED', 'OBJECTION_CHECK'].includes(verdict.to)) resumeState = state;
          if (verdict.to === 'REJECTED' && state.endsWith('REVIEW')) resumeState = state;
          if (action === 'upholdObjection') resumeState = 'COMMUNITY_REVIEW';
          state = verdict.to;
        }
      }),
      { seed: 20260701, numRuns: 300 },
    );
  });
});
