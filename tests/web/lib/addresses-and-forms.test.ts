import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { describeBrowser } from '../../../admin-web/src/lib/describe-browser.js';
import { fieldIdOf, listProblems, placeRefusal } from '../../../admin-web/src/lib/form-errors.js';
import * as lists from '../../../admin-web/src/lib/list-search.js';
import { loginAddress, safeReturnPath } from '../../../admin-web/src/lib/session.js';
import { listRefusals } from '../../../admin-web/src/lib/show-refusal.js';

describe('the search of a list', () => {
  it('reads the address and drops what is damaged', () => {
    const raw = {
      kw: ' 王 ',
      status: 'A,,B,A',
      page: 'x',
      sort: '1;drop',
      cols: [],
      unknown: '1',
      after: 'a b',
    };
    expect(lists.parseListSearch(raw)).toEqual({ kw: '王', status: ['A', 'B'] });
  });
  it('keeps a cursor whole, because a shortened one is worthless', () => {
    const after = 'Ab_-'.repeat(60);
    expect(lists.parseListSearch({ after })).toEqual({ after });
  });
  it('shortens a long keyword by whole characters', () => {
    expect(lists.parseListSearch({ kw: '𠮷'.repeat(90) })).toEqual({ kw: '𠮷'.repeat(80) });
  });
  it('leaves the first page out of the address', () => {
    expect(['0', '1', '2', '1.5', '-3'].map((page) => lists.parseListSearch({ page }).page)).toEqual([
      ...[undefined, undefined, 2, undefined, undefined],
    ]);
  });
  it('begins from the first page when a filter changes', () => {
    const search = { kw: '王', page: 3, after: 'c', view: 'all' };
    expect(lists.changeFilters(search, { kw: undefined, lamp: 'RED' })).toEqual({ view: 'all', lamp: 'RED' });
    expect(lists.changeFilters(search, { after: 'd' })).toEqual({ kw: '王', view: 'all', after: 'd' });
  });
  it('keeps order, view and columns when the filters are cleared', () => {
    const search = { kw: '王', status: ['A'], page: 3, sort: '-due', view: 'all', cols: ['a'] };
    expect(lists.clearFilters(search)).toEqual({ sort: '-due', view: 'all', cols: ['a'] });
  });
  it('sorts up, down, and then as the server does', () => {
    const up = lists.nextSort(undefined, 'due');
    const down = lists.nextSort(up, 'due');
    expect([up?.direction, down?.direction, lists.nextSort(down, 'due')]).toEqual(['asc', 'desc', undefined]);
    expect(lists.nextSort(down, 'name')).toEqual({ column: 'name', direction: 'asc' });
  });
  it('writes a readable address without what is empty', () => {
    expect(
      lists.formatSearchText({ status: ['A', 'B'], kw: '', page: undefined, lamp: null, cols: [] }),
    ).toBe('?status=A,B');
    expect(lists.formatSearchText({})).toBe('');
    expect(lists.parseSearchText(lists.formatSearchText({ kw: '王&明=?+ #' }))).toEqual({ kw: '王&明=?+ #' });
  });
});

describe('the way back after signing in', () => {
  const site = 'https://zhulian.example';
  it.each(['/', '/work/applications?status=DRAFT', '/work/applications/1#facts', '/work?kw=王 明'])(
    'leads to %s',
    (path) => {
      expect(safeReturnPath(path)).toBe(path);
    },
  );
  it.each([
    ...[
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      '\\\\evil.example',
      'work',
      '',
      null,
      undefined,
    ],
    ...[
      '/\t/evil.example',
      '/\n/evil.example',
      '/\r\\evil.example',
      'javascript:alert(1)',
      '/login',
      '/login?return=/x',
    ],
  ])('leads home from %j', (path) => {
    expect(safeReturnPath(path)).toBe('/');
  });
  it('never leaves the site', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '\t',
      '\n',
      '.',
      '@',
      ':',
      '?',
      '#',
      'evil.example',
      'https:',
      ' ',
    );
    const path = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => `/${pieces.join('')}`),
    );
    fc.assert(
      fc.property(path, (text) => expect(new URL(safeReturnPath(text), site).origin).toBe(site)),
      { numRuns: 2000 },
    );
  });
  it('is named in the address of the login page', () => {
    expect(loginAddress('/')).toBe('/login');
    expect(loginAddress('https://evil.example')).toBe('/login');
    expect(loginAddress('/', true)).toBe('/login?ended=1');
    const address = new URL(loginAddress('/work?kw=a&page=2'), site);
    expect(address.searchParams.get('return')).toBe('/work?kw=a&page=2');
  });
});

describe('the problems of a form', () => {
  beforeAll(() => {
    // Node has no elements; the sources only ask whether a value is one.
    Object.defineProperty(globalThis, 'Element', { value: class {}, configurable: true });
  });

  it('are listed in the order of the fields with the ids of the fields', () => {
    const errors = {
      name: { type: 'required', message: '请填写姓名', ref: { message: 'not this' } },
      members: [undefined, { phone: { message: '请填写电话' } }],
      note: undefined,
      message: { message: '请填写留言' },
    };
    expect(listProblems(errors)).toEqual([
      { fieldId: 'name', message: '请填写姓名' },
      { fieldId: 'members-1-phone', message: '请填写电话' },
      { fieldId: 'message', message: '请填写留言' },
    ]);
  });
  it('lead to no field when they concern the whole form or a whole list', () => {
    const errors = {
      root: { server: { type: 'server', message: '案件已被他人办理' } },
      members: { root: { message: '至少一名成员' } },
    };
    expect(listProblems(errors)).toEqual([
      { fieldId: undefined, message: '案件已被他人办理' },
      { fieldId: undefined, message: '至少一名成员' },
    ]);
    expect(listProblems({ root: { message: '请重试' } })).toEqual([
      { fieldId: undefined, message: '请重试' },
    ]);
  });
  it('give the field of a list an id without brackets or dots', () => {
    expect(fieldIdOf('household.members.0.name')).toBe('household-members-0-name');
    expect(fieldIdOf('members[0]')).toBe('members-0');
  });
  it('stand beside their field if the form has it, otherwise at the top', () => {
    const message = '号码不对';
    expect(placeRefusal({ field: 'phone', message }, ['phone'])).toEqual({ path: 'phone', message });
    expect(placeRefusal({ field: 'email', message }, ['phone'])).toEqual({ path: 'root.server', message });
    expect(placeRefusal({ message }, ['phone'])).toEqual({ path: 'root.server', message });
  });
  it('come one by one from the server, or as one sentence when it names none', () => {
    const problems = [{ field: 'phone', message: '号码不对' }];
    expect(listRefusals({ message: '请修改', problems })).toEqual(problems);
    expect(listRefusals({ message: '请修改', problems: [] })).toEqual([{ message: '请修改' }]);
    expect(listRefusals({ message: '请修改' })).toEqual([{ message: '请修改' }]);
  });
});

describe('the words for a browser', () => {
  const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';
  const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
  const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15';
  it.each([
    [`${windows} ${webkit} Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0`, 'Windows 电脑，Edge 浏览器'],
    [`${windows} ${webkit} Chrome/108.0.5359.360 Safari/537.36`, 'Windows 电脑，Chrome 浏览器'],
    [`${windows} ${webkit} Chrome/108.0.0.0 Safari/537.36 QIHU 360SE`, 'Windows 电脑，360 浏览器'],
    [
      'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
      '国产系统或 Linux 电脑，Firefox 浏览器',
    ],
    [
      `Mozilla/5.0 (Linux; Android 14) ${webkit} Chrome/126.0.0.0 Mobile Safari/537.36 EdgA/126.0.0.0`,
      '安卓手机，Edge 浏览器',
    ],
    [`Mozilla/5.0 (Phone; OpenHarmony 5.0) ${webkit} Chrome/114.0.0.0 Safari/537.36`, '鸿蒙，Chrome 浏览器'],
    [`${iphone} (KHTML, like Gecko) CriOS/126.0 Mobile/15E148 Safari/604.1`, '苹果手机或平板，Chrome 浏览器'],
    [
      `${iphone} (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1`,
      '苹果手机或平板，Safari 浏览器',
    ],
    [`${iphone} (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0`, '苹果手机或平板，微信'],
    ['curl/8.5.0', '未知设备'],
    ['', '未知设备'],
  ])('of %j are %s', (userAgent, words) => {
    expect(describeBrowser(userAgent)).toBe(words);
  });
});
