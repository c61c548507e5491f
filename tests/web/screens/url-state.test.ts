import { describe, expect, it } from '@jest/globals';
import fc, { type Arbitrary } from 'fast-check';
import {
  formatSearchText,
  parseListSearch,
  parseSearchText,
} from '../../../admin-web/src/lib/list-search.js';
import { parseAccountsSearch } from '../../../admin-web/src/screens/accounts/url-state.js';
import * as applications from '../../../admin-web/src/screens/applications/url-state.js';
import { parseAlertsSearch, toAlertFilter } from '../../../admin-web/src/screens/alerts/url-state.js';
import { parseSupervisionNoticesSearch } from '../../../admin-web/src/screens/supervision-notices/url-state.js';
import { parseAuditSearch } from '../../../admin-web/src/screens/audit-trail/url-state.js';
import { parseDirectorySearch, views } from '../../../admin-web/src/screens/directory/url-state.js';
import * as home from '../../../admin-web/src/screens/home/url-state.js';
import { parseNotificationSearch } from '../../../admin-web/src/screens/me/notifications-url-state.js';
import { parseMeSearch, tabs } from '../../../admin-web/src/screens/me/url-state.js';
import * as edit from '../../../admin-web/src/screens/new-application/url-state.js';
import { parseNoticeSearch } from '../../../admin-web/src/screens/public-notice/url-state.js';
import * as review from '../../../admin-web/src/screens/release-review/url-state.js';
import * as settings from '../../../admin-web/src/screens/settings/url-state.js';
import * as tasks from '../../../admin-web/src/screens/tasks/url-state.js';
import { parseTopicsSearch } from '../../../admin-web/src/screens/topics/url-state.js';
import { parseAnswerSearch } from '../../../admin-web/src/screens/verification-answer/url-state.js';
import { parseQueueSearch } from '../../../admin-web/src/screens/verification-queue/url-state.js';
import { applicationStateNames, guaranteeTypeNames } from '../../../admin-web/src/text/applications.js';
import { parameterGroups } from '../../../admin-web/src/text/parameters.js';

type Raw = Record<string, unknown>;

const anyText = fc.string({ unit: 'binary', maxLength: 200 });
const written = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 40 })
  .filter((text) => text.trim() === text);
const word = written.filter((text) => !text.includes(','));
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 4 });
const cursor = fc.stringMatching(/^[A-Za-z0-9_-]{1,300}$/);
const agency = fc.stringMatching(/^[A-Z0-9_]{1,40}$/);
const day = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2100, 0, 1) / 86_400_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));
const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const state = fc.constantFrom(...Object.keys(applicationStateNames));
const some = (fields: Record<string, Arbitrary<unknown>>) => fc.record(fields, { requiredKeys: [] });

const queue = { kw: written, status: words, type: words, lamp: written, view: written, after: cursor };
const list = {
  ...queue,
  community: written,
  level: written,
  sort: fc.stringMatching(/^-?[A-Za-z][A-Za-z0-9]{0,20}$/),
  page: fc.integer({ min: 2 }),
  cols: words,
  id: written,
};

/** For each address: how it is read, and everything it can hold. */
const addresses: readonly [string, (raw: Raw) => object, Arbitrary<object>][] = [
  ['any list', parseListSearch, some(list)],
  [
    'the list of applications',
    applications.parseApplicationsSearch,
    some({
      ...list,
      status: fc.uniqueArray(state, { minLength: 1 }),
      category: fc.constantFrom(...Object.keys(guaranteeTypeNames)),
      from: day,
      to: day,
    }),
  ],
  [
    'the supervised tasks',
    tasks.parseTasksSearch,
    some({
      ...list,
      lead: agency,
      from: day,
      to: day,
      overdue: fc.constant('yes'),
      todo: fc.constant('mine'),
    }),
  ],
  ['the alerts', parseAlertsSearch, some({ ...list, since: instant })],
  ['the notices of supervision', parseSupervisionNoticesSearch, some({ ...list, since: instant })],
  ['the topics', parseTopicsSearch, some({ view: written, after: cursor, id: written })],
  ['the queue of an agency', parseQueueSearch, some(queue)],
  ['the answer of an agency', parseAnswerSearch, some({ ...queue, asOf: day })],
  [
    'the release review',
    review.parseReviewSearch,
    some({ kw: written, status: words, level: written, community: written, view: written, after: cursor }),
  ],
  ['a public notice', parseNoticeSearch, some({ tab: fc.constantFrom('text', 'public', 'objections') })],
  [
    'the accounts',
    parseAccountsSearch,
    some({
      kw: fc.string({ minLength: 1, maxLength: 60 }),
      state: fc.constantFrom('ACTIVE', 'DISABLED'),
      agency,
      post: fc.constant('none'),
      signedIn: fc.constant('never'),
      after: cursor,
    }),
  ],
  ['the directory', parseDirectorySearch, some({ view: fc.constantFrom(...views.slice(1)) })],
  [
    'the home page',
    home.parseHomeSearch,
    fc.record(
      {
        list: fc.constantFrom(...home.homeLists),
        rule: fc.stringMatching(/^R\d{2}$/),
        unit: agency,
        since: instant,
        after: cursor,
      },
      { requiredKeys: ['list'] },
    ),
  ],
  ['one’s own page', parseMeSearch, some({ tab: fc.constantFrom(...tabs.slice(1)) })],
  ['the notifications', parseNotificationSearch, some({ unread: fc.constant('yes'), after: cursor })],
  [
    'the intake',
    edit.parseEditSearch,
    some({ step: fc.constantFrom(...edit.editSteps), person: fc.uuid(), member: fc.uuid() }),
  ],
  [
    'the parameters',
    settings.parseParameterSearch,
    some({
      group: fc.constantFrom(...parameterGroups.map(({ id }) => id)),
      state: fc.constant('open'),
      id: fc.stringMatching(/^[A-Za-z0-9.]{1,80}$/),
    }),
  ],
  [
    'the audit trail',
    parseAuditSearch,
    some({
      caseNumber: fc.stringMatching(/^A\d{10}$/),
      person: fc.constant('陈试安'),
      type: fc.constant('CaseViewed'),
      from: fc.constant('2026-07-08'),
      after: cursor,
      entry: fc.nat(),
    }),
  ],
  ['the calendar', settings.parseCalendarSearch, some({ year: fc.integer({ min: 2000, max: 2100 }) })],
];

const keys = [
  ...[
    'kw',
    'status',
    'community',
    'type',
    'level',
    'lamp',
    'sort',
    'page',
    'after',
    'view',
    'cols',
    'id',
    'tab',
  ],
  ...[
    'category',
    'from',
    'to',
    'asOf',
    'state',
    'agency',
    'list',
    'rule',
    'unit',
    'unread',
    'step',
    'person',
    'member',
    'lead',
    'overdue',
  ],
  ...['group', 'year', '__proto__', 'constructor'],
];
const inherited = fc.constantFrom(
  'constructor',
  'toString',
  '__proto__',
  'hasOwnProperty',
  'NaN',
  'null',
  '-1',
);
const damagedText = fc
  .array(fc.tuple(fc.constantFrom(...keys), fc.oneof(anyText, inherited)), { maxLength: 8 })
  .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&'));
const damagedValues = fc.dictionary(
  fc.constantFrom(...keys),
  fc.oneof(anyText, inherited, fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true })),
);

describe.each(addresses)('the address of %s', (_name, parse, held) => {
  const reread = (search: object) => parse(parseSearchText(formatSearchText({ ...search })));

  it('keeps everything it can hold', () => {
    fc.assert(fc.property(held, (search) => expect(reread(search)).toEqual(search)));
  });
  it('is read without an error however damaged it is, and what was read stays the same', () => {
    fc.assert(
      fc.property(fc.oneof(damagedText, anyText), (text) => {
        const search = parse(parseSearchText(text));
        expect(reread(search)).toEqual(search);
      }),
    );
  });
  it('drops values of a strange kind instead of failing', () => {
    fc.assert(
      fc.property(damagedValues, (raw) => {
        const search = parse(raw);
        expect(reread(search)).toEqual(search);
      }),
    );
  });
});

describe('the filter of the applications', () => {
  it('never asks for a state, kind or lamp that does not exist', () => {
    const raw = { status: 'constructor,DRAFT,toString', category: 'valueOf', lamp: 'BLUE' };
    const search = applications.parseApplicationsSearch(raw);
    expect(search).toEqual({ status: ['DRAFT'], lamp: 'BLUE' });
    expect(applications.toFilter(search, 'turn')).toMatchObject({
      states: ['DRAFT'],
      guaranteeTypes: [],
      lamps: [],
      myTurn: true,
    });
  });
  it('begins with the own turn of those who have turns, unless the address says otherwise', () => {
    expect(applications.viewOf({}, true)).toBe('turn');
    expect(applications.viewOf({}, false)).toBe('all');
    expect(applications.viewOf({ view: 'all' }, true)).toBe('all');
    expect(applications.viewOf({ view: 'nonsense' }, true)).toBe('turn');
  });
});

describe('the lists of the home page', () => {
  it('begins the list of alerts at the instant its number was counted from, and at no damaged one', () => {
    const since = '2026-07-08T14:00:00.000Z';
    expect(toAlertFilter(parseAlertsSearch({ since }))).toMatchObject({ raisedSince: since });
    expect(toAlertFilter(parseAlertsSearch({ since: '2026-13-08T14:00:00.000Z' }))).toMatchObject({
      raisedSince: null,
    });
  });
  it('shows behind a number what the number counted', () => {
    expect(home.toCaseFilter({ list: 'suspicions' })).toEqual({ suspicionRule: 'ANY' });
    expect(home.toCaseFilter({ list: 'suspicions', rule: 'R03' })).toEqual({ suspicionRule: 'R03' });
    const ended = home.parseHomeSearch({ list: 'suspicions', rule: 'R03', ended: 'yes' });
    expect(ended).toEqual({ list: 'suspicions', rule: 'R03', ended: 'yes' });
    expect(home.toCaseFilter(ended)).toEqual({ suspicionRule: 'R03', suspicionsOfEnded: true });
    expect(home.parseHomeSearch({ list: 'suspicions', ended: 'no' })).toEqual({ list: 'suspicions' });
    expect(home.parseHomeSearch({ list: 'toReview', ended: 'yes' })).toEqual({ list: 'toReview' });
    const since = '2026-07-08T14:00:00.000Z';
    expect(home.toCaseFilter({ list: 'rejected', since })).toEqual({ rejectedSince: since });
    expect(home.toCaseFilter({ list: 'toSurvey' })).toEqual({ isSurveyed: false });
    expect(home.toRequestFilter({ list: 'agency', unit: 'MCA' })).toEqual({
      lamps: ['RED'],
      agencyIds: ['MCA'],
    });
  });
  it('asks for applications or for requests, never for both', () => {
    for (const name of home.homeLists) {
      const filters = [home.toCaseFilter({ list: name }), home.toRequestFilter({ list: name })];
      expect(filters.filter((filter) => filter !== null)).toHaveLength(1);
    }
  });
});

describe('the filter of the release review', () => {
  it('lets a chosen state narrow the view and drops states that do not exist', () => {
    expect(review.toNoticeFilter({ status: ['CLOSED', 'GONE'], level: 'MOON' }, null)).toMatchObject({
      states: ['CLOSED'],
      level: null,
    });
    expect(review.toNoticeFilter({}, null).states).toEqual(['RELEASE_REVIEW', 'RETURNED']);
  });
  it('finds a notice by its number in small letters', () => {
    expect(review.toNoticeFilter({ kw: 'gs-2026-1' }, null).publicNumber).toBe('GS-2026-1');
  });

  it('begin for whoever reviews with what is theirs to mend and what runs, of the own level; 全部 stays', () => {
    const mine = { states: ['RETURNED', 'PUBLISHED'], level: 'COMMUNITY' };
    expect(review.toNoticeFilter({}, 'COMMUNITY')).toMatchObject(mine);
    expect(review.toNoticeFilter({ view: 'mine', level: 'COUNTY' }, 'COMMUNITY')).toMatchObject(mine);
    expect(review.toNoticeFilter({ status: ['RETURNED'] }, 'COMMUNITY')).toMatchObject({
      states: ['RETURNED'],
      level: 'COMMUNITY',
    });
    expect(review.toNoticeFilter({ view: 'all' }, 'COMMUNITY').level).toBeNull();
    expect(review.toNoticeFilter({ view: 'all', level: 'COUNTY' }, 'COMMUNITY').level).toBe('COUNTY');
    expect(review.readNoticeView({ view: 'mine' }, null)).toBe('review');
  });
});

describe('the filter of the supervised tasks', () => {
  it('asks for what a number of the statistics was counted by, and says so in words', () => {
    const search = tasks.parseTasksSearch({
      lead: 'COURT',
      from: '2026-01-01',
      to: '2026-02-31',
      overdue: 'yes',
    });
    expect(tasks.toTaskFilter(search)).toMatchObject({
      leadAgencyId: 'COURT',
      registeredFrom: '2026-01-01',
      registeredTo: null,
      isOverdue: true,
    });
    expect(tasks.describeBrought(search, () => '法院').map(({ text }) => text)).toEqual([
      '牵头单位：法院',
      '立项日期不早于2026年1月1日',
      '已超期、未申请办结',
    ]);
    const waiting = tasks.parseTasksSearch({ todo: 'mine' });
    expect(tasks.toTaskFilter(waiting)).toMatchObject({ isToDecide: true, isOverdue: false });
    expect(tasks.describeBrought(waiting, () => '').map(({ text }) => text)).toEqual([
      '等我审批、核验和回头看',
    ]);
  });
});

describe('the steps of the intake', () => {
  it('lead from the applicant to the review and end there', () => {
    expect(edit.editSteps.map(edit.nextStep)).toEqual(['members', 'declare', 'papers', 'review', 'review']);
  });
  it('have addresses that lead back to the step', () => {
    for (const step of edit.editSteps) {
      const { searchParams } = new URL(edit.stepHref('a1', step), 'https://zhulian.example');
      expect(edit.parseEditSearch(Object.fromEntries(searchParams))).toEqual({ step });
    }
  });
});
