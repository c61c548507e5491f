import { describe, expect, it } from '@jest/globals';
import {
  IN_TURN_WHILE_LIMIT_RUNS,
  levelOf,
  mayAct,
  mayOpenRejectionNotice,
  reaches,
  statesInTurnOf,
} from '../../../api/src/modules/application/rules/application-policy.js';
import {
  applicationTransitions,
  type ApplicationAction,
} from '../../../api/src/modules/application/rules/application-states.js';
import type { ApplicationState } from '../../../api/src/modules/application/rules/application-vocabulary.js';
import { actorOfMandates, type HeldPost } from '../../../api/src/modules/identity/rules/actor-of-mandates.js';
import type { ReviewLevel } from '../../../api/src/modules/registry/index.js';
import { actionsOf } from '../../../api/src/shared/transition-table.js';

const HERE = '610499001001';
const THERE = '610499001002';
const communitiesOf = { SUBDISTRICT: [HERE, THERE] };
const actor = (...posts: HeldPost[]) =>
  actorOfMandates({ accountId: 'a', sessionId: null, name: '经办人', posts, communitiesOf });
const clerk = actor({ post: 'COMMUNITY_CLERK', agencyId: `COMMUNITY_${HERE}`, communityId: HERE });
const street = actor({ post: 'SUBDISTRICT_CLERK', agencyId: 'SUBDISTRICT', communityId: null });
const otherStreet = actor({ post: 'SUBDISTRICT_CLERK', agencyId: 'OTHER_SUBDISTRICT', communityId: null });
const reviewer = actor({ post: 'COUNTY_REVIEWER', agencyId: 'HOUSING_MANAGEMENT', communityId: null });
const approver = actor({ post: 'COUNTY_APPROVER', agencyId: 'HOUSING', communityId: null });
const both = actor(
  { post: 'COUNTY_REVIEWER', agencyId: 'HOUSING_MANAGEMENT', communityId: null },
  { post: 'COUNTY_APPROVER', agencyId: 'HOUSING', communityId: null },
);
const supervisor = actor({ post: 'SUPERVISOR', agencyId: 'DISCIPLINE', communityId: null });

const CLERK: ApplicationAction[] = [
  'submit',
  'accept',
  'decline',
  'startReview',
  'passCommunityReview',
  'resubmit',
  'serveRejection',
  'requestReconsideration',
  'withdraw',
  'cancel',
];

describe('who may act', () => {
  it.each([
    ['clerk', clerk, CLERK],
    ['street', street, ['passSubdistrictReview']],
    ['reviewer', reviewer, ['recommend']],
    ['approver', approver, ['approve', 'uphold', 'reopen']],
    ['supervisor', supervisor, []],
  ] as const)('%s, returning and rejecting aside', (_, who, expected) => {
    const allowed = actionsOf(applicationTransitions).filter(
      (action) =>
        action !== 'return' &&
        action !== 'reject' &&
        mayAct(who, action, { communityId: HERE, state: 'SUBMITTED' }),
    );
    expect(allowed.sort()).toEqual([...expected].sort());
  });

  it('nobody but the system takes the steps of the system', () => {
    const system = actionsOf(applicationTransitions).filter((action) =>
      applicationTransitions[action].permission.startsWith('system.'),
    );
    expect(system).toHaveLength(9);
    for (const who of [clerk, street, reviewer, approver, both, supervisor])
      for (const action of system)
        expect(mayAct(who, action, { communityId: HERE, state: 'SUBMITTED' })).toBe(false);
  });

  it('an area ends at its communities', () => {
    expect(reaches(clerk, 'application.accept', HERE)).toBe(true);
    expect(reaches(clerk, 'application.accept', THERE)).toBe(false);
    expect(reaches(street, 'application.read', THERE)).toBe(true);
    expect(reaches(otherStreet, 'application.read', HERE)).toBe(false);
    expect(reaches(reviewer, 'application.read', 'anywhere')).toBe(true);
  });
});

describe('returning and rejecting', () => {
  const TURN: [
    ApplicationState,
    ReviewLevel | null,
    ReviewLevel | null,
    ReviewLevel | null,
    ReviewLevel | null,
  ][] = [
    ['DRAFT', null, null, null, null],
    ['SUBMITTED', 'COMMUNITY', null, null, null],
    ['COMMUNITY_REVIEW', 'COMMUNITY', null, null, null],
    ['SUBDISTRICT_REVIEW', null, 'SUBDISTRICT', null, null],
    ['JOINT_VERIFICATION', null, null, null, null],
    ['COUNTY_REVIEW', null, null, 'COUNTY_REVIEW', 'COUNTY_APPROVAL'],
    ['COUNTY_PUBLICITY', null, null, null, null],
    ['RECONSIDERATION', null, null, null, null],
  ];
  it.each(TURN)('in %s', (state, ofClerk, ofStreet, ofReviewer, ofApprover) => {
    for (const [who, level] of [
      [clerk, ofClerk],
      [street, ofStreet],
      [reviewer, ofReviewer],
      [approver, ofApprover],
    ] as const)
      for (const action of ['return', 'reject'] as const) {
        expect(levelOf(who, action, { communityId: HERE, state })).toBe(level);
        expect(mayAct(who, action, { communityId: HERE, state })).toBe(level !== null);
      }
  });

  it('are nobody’s elsewhere', () => {
    expect(mayAct(clerk, 'return', { communityId: THERE, state: 'SUBMITTED' })).toBe(false);
  });
});

describe('the level at which somebody acts', () => {
  it.each([
    ['accept', 'COMMUNITY'],
    ['decline', 'COMMUNITY'],
    ['startReview', 'COMMUNITY'],
    ['passCommunityReview', 'COMMUNITY'],
    ['passSubdistrictReview', 'SUBDISTRICT'],
    ['recommend', 'COUNTY_REVIEW'],
    ['approve', 'COUNTY_APPROVAL'],
    ['uphold', 'COUNTY_APPROVAL'],
    ['reopen', 'COUNTY_APPROVAL'],
    ['submit', null],
    ['withdraw', null],
    ['serveRejection', null],
    ['cancel', null],
  ] as const)('%s is an act of %s', (action, level) => {
    expect(levelOf(both, action, { communityId: HERE, state: 'COUNTY_REVIEW' })).toBe(level);
  });
});

describe('whose turn it is', () => {
  it.each([
    [
      'clerk',
      clerk,
      [
        'DRAFT',
        'SUBMITTED',
        'ACCEPTED',
        'COMMUNITY_REVIEW',
        'CORRECTION_REQUIRED',
        'REJECTED',
        'OBJECTION_CHECK',
      ],
    ],
    ['street', street, ['SUBDISTRICT_REVIEW', 'OBJECTION_CHECK']],
    ['reviewer', reviewer, ['COUNTY_REVIEW', 'OBJECTION_CHECK']],
    ['approver', approver, ['COUNTY_REVIEW', 'RECONSIDERATION', 'OBJECTION_CHECK']],
    ['supervisor', supervisor, []],
  ] as const)('%s', (_, who, states) => {
    expect([...statesInTurnOf(who)].sort()).toEqual([...states].sort());
  });

  it('ends for a rejection when its notice is served: then no limit runs and only the applicant may act', () => {
    expect(IN_TURN_WHILE_LIMIT_RUNS).toEqual(['REJECTED']);
    for (const action of ['reject', 'upholdObjection'] as const)
      expect(applicationTransitions[action].clock).toBe('clock.serveRejectionDays');
    expect('clock' in applicationTransitions.serveRejection).toBe(false);
  });
});

describe('驳回通知书', () => {
  const office = actor({ post: 'OFFICE_CLERK', agencyId: 'HOUSING', communityId: null });
  it.each([
    ['clerk', clerk, true],
    ['street', street, true],
    ['reviewer', reviewer, true],
    ['approver', approver, true],
    ['supervisor', supervisor, false],
    ['office', office, false],
  ] as const)('is opened by who serves or decides rejections, not by who only reads: %s', (_, who, may) => {
    expect(mayOpenRejectionNotice(who, HERE)).toBe(may);
  });

  it('is of the clerk’s own community only', () => {
    expect(mayOpenRejectionNotice(clerk, THERE)).toBe(false);
  });
});
