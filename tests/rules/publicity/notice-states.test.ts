import { describe, expect, it } from '@jest/globals';
import { acceptsObjections, reachesNotice } from '../../../api/src/modules/publicity/rules/notice-policy.js';
import {
  NOTICE_STATES,
  reviewsBefore,
  type NoticeState,
} from '../../../api/src/modules/publicity/rules/notice-levels.js';
import {
  noticeStateLabels,
  noticeTransitions,
  objectionStateLabels,
  objectionTransitions,
  type NoticeFacts,
  type ObjectionFacts,
} from '../../../api/src/modules/publicity/rules/notice-states.js';
import { decide } from '../../../api/src/shared/transition-table.js';

type NoticeAction = keyof typeof noticeTransitions;

const clear: NoticeFacts = {
  actorId: 'reviewer',
  submitterIds: ['clerk', 'colleague'],
  blockingFindings: 0,
  openObjections: 0,
  periodEnded: true,
  hasReason: true,
};

/** What each action leads to from each state when no guard objects; '-' is refused. */
const matrix: Record<NoticeAction, Record<NoticeState, NoticeState | '-'>> = {
  resubmit: { RELEASE_REVIEW: '-', RETURNED: 'RELEASE_REVIEW', PUBLISHED: '-', CLOSED: '-', CANCELLED: '-' },
  release: { RELEASE_REVIEW: 'PUBLISHED', RETURNED: '-', PUBLISHED: '-', CLOSED: '-', CANCELLED: '-' },
  return: { RELEASE_REVIEW: 'RETURNED', RETURNED: '-', PUBLISHED: '-', CLOSED: '-', CANCELLED: '-' },
  close: { RELEASE_REVIEW: '-', RETURNED: '-', PUBLISHED: 'CLOSED', CLOSED: '-', CANCELLED: '-' },
  cancel: {
    RELEASE_REVIEW: 'CANCELLED',
    RETURNED: 'CANCELLED',
    PUBLISHED: 'CANCELLED',
    CLOSED: '-',
    CANCELLED: '-',
  },
};

const code = (action: NoticeAction, state: NoticeState, facts: NoticeFacts): string | null => {
  const verdict = decide(noticeTransitions, action, state, facts, noticeStateLabels);
  return verdict.refused ? verdict.code : null;
};

describe('states of a notice', () => {
  const cases = (Object.keys(matrix) as NoticeAction[]).flatMap((action) =>
    NOTICE_STATES.map((state) => [action, state, matrix[action][state]] as const),
  );

  it.each(cases)('%s from %s leads to %s', (action, state, expected) => {
    const verdict = decide(noticeTransitions, action, state, clear, noticeStateLabels);
    if (expected === '-') expect(verdict).toMatchObject({ refused: true, code: 'NOT_ALLOWED_IN_STATE' });
    else expect(verdict).toEqual({ refused: false, to: expected });
  });

  it.each(['clerk', 'colleague'])(
    'is released and returned by another person than those who submitted it in any round: %s',
    (actorId) => {
      for (const action of ['release', 'return'] as const)
        expect(code(action, 'RELEASE_REVIEW', { ...clear, actorId })).toBe('RELEASE_TAKES_TWO_PERSONS');
    },
  );

  it('is not released while personal data stands in it', () => {
    expect(code('release', 'RELEASE_REVIEW', { ...clear, blockingFindings: 1 })).toBe('PERSONAL_DATA_FOUND');
  });

  it('is returned with a reason only', () => {
    expect(code('return', 'RELEASE_REVIEW', { ...clear, hasReason: false })).toBe('REASON_MISSING');
  });

  it('closes after its last day and with no objection open', () => {
    expect(code('close', 'PUBLISHED', { ...clear, periodEnded: false })).toBe('PERIOD_RUNNING');
    expect(code('close', 'PUBLISHED', { ...clear, openObjections: 1 })).toBe('OBJECTION_OPEN');
  });
});

describe('states of an objection', () => {
  const conclude = (
    state: 'RECEIVED' | 'VALID' | 'INVALID',
    result: 'VALID' | 'INVALID',
    more: Partial<ObjectionFacts> = {},
  ) => {
    const facts = { result, hasConclusion: true, isOwnReview: false, ...more };
    return decide(objectionTransitions, 'conclude', state, facts, objectionStateLabels);
  };

  it('is concluded once, as valid or as invalid', () => {
    expect(conclude('RECEIVED', 'VALID')).toEqual({ refused: false, to: 'VALID' });
    expect(conclude('RECEIVED', 'INVALID')).toEqual({ refused: false, to: 'INVALID' });
    expect(conclude('VALID', 'INVALID')).toMatchObject({ refused: true, code: 'NOT_ALLOWED_IN_STATE' });
    expect(conclude('INVALID', 'VALID')).toMatchObject({ refused: true, code: 'NOT_ALLOWED_IN_STATE' });
  });

  it('needs a written conclusion', () => {
    expect(conclude('RECEIVED', 'VALID', { hasConclusion: false })).toMatchObject({
      code: 'CONCLUSION_MISSING',
    });
  });

  it('is not concluded by who took part in the review that it is about', () => {
    expect(conclude('RECEIVED', 'INVALID', { isOwnReview: true })).toMatchObject({
      code: 'OWN_REVIEW_OBJECTED',
    });
    expect(reviewsBefore('COMMUNITY')).toEqual(['COMMUNITY']);
    expect(reviewsBefore('SUBDISTRICT')).toEqual(['SUBDISTRICT']);
    expect(reviewsBefore('COUNTY')).toEqual(['COUNTY_REVIEW', 'COUNTY_APPROVAL']);
  });
});

describe('who and when', () => {
  it('reaches the notices of the own communities, or of the county', () => {
    expect(reachesNotice({ county: false, areaIds: ['1'] }, '1')).toBe(true);
    expect(reachesNotice({ county: false, areaIds: ['1'] }, '2')).toBe(false);
    expect(reachesNotice({ county: true, areaIds: [] }, '2')).toBe(true);
  });

  it('takes objections until the end of the last day', () => {
    const notice = { state: 'PUBLISHED', endsOn: '2026-07-15' } as const;
    expect(acceptsObjections(notice, '2026-07-15')).toBe(true);
    expect(acceptsObjections(notice, '2026-07-16')).toBe(false);
    expect(acceptsObjections({ ...notice, state: 'CLOSED' }, '2026-07-15')).toBe(false);
  });
});
