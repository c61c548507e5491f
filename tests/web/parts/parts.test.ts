import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as queues from '../../../admin-web/src/parts/case-queue.js';
import { readCitizenId } from '../../../admin-web/src/parts/citizen-id.js';
import { formatYuan, parseYuan } from '../../../admin-web/src/parts/money.js';
import { isAnswered } from '../../../admin-web/src/parts/use-fields.js';
import { readRefusal } from '../../../admin-web/src/parts/outcome.js';
import { findPreviousPage, rememberPage } from '../../../admin-web/src/screens/applications/page-trail.js';
import { openTabStorage } from '../tab-storage.js';

describe('a problem of a form', () => {
  const before = {
    name: '',
    applicant: { name: '', phone: '12' },
    incomes: { none: false, entries: [{ payer: '', kind: 'WAGE' }] },
  };
  it('is answered by typing into its own field', () => {
    expect(isAnswered('name', before, { name: '王' })).toBe(true);
    expect(isAnswered('applicant.name', before, { applicant: { name: '王', phone: '12' } })).toBe(true);
    const typed = { none: false, entries: [{ payer: '厂', kind: 'WAGE' }] };
    expect(isAnswered('incomes.0.payer', before, { incomes: typed })).toBe(true);
    expect(isAnswered('incomes', before, { incomes: typed })).toBe(true);
  });
  it('stays while another field is typed into', () => {
    expect(isAnswered('name', before, { applicant: before.applicant })).toBe(false);
    expect(isAnswered('applicant.name', before, { applicant: { name: '', phone: '13' } })).toBe(false);
    const typed = { none: false, entries: [{ payer: '', kind: 'PENSION' }] };
    expect(isAnswered('incomes.0.payer', before, { incomes: typed })).toBe(false);
  });
});

describe('a citizen identity number', () => {
  it('tells the day of birth and the sex', () => {
    expect(readCitizenId('610499198503120017')).toEqual({ bornOn: '1985-03-12', sex: 'MALE' });
    expect(readCitizenId(' 11010519491231002x ')).toEqual({ bornOn: '1949-12-31', sex: 'FEMALE' });
    expect(readCitizenId('610499 19850312 0017')).toEqual({ bornOn: '1985-03-12', sex: 'MALE' });
  });
  it.each([
    ['', 'nothing'],
    ['61049919850312001', 'a number one digit short'],
    ['610499198503120018', 'a wrong check digit'],
    ['6104991985X3120017', 'a letter in the middle'],
    ['910499198503120017', 'a region that does not exist'],
  ])('says nothing for %j: %s', (text) => {
    expect(readCitizenId(text)).toBeNull();
  });
  it('says nothing for a day of birth that does not exist, whatever the check digit', () => {
    for (const last of '0123456789X') expect(readCitizenId(`61049919850230001${last}`)).toBeNull();
  });
  it('notices any single wrong digit', () => {
    const right = '610499198503120017';
    fc.assert(
      fc.property(fc.nat(17), fc.nat(9), (place, digit) => {
        fc.pre(right[place] !== String(digit));
        expect(readCitizenId(right.slice(0, place) + String(digit) + right.slice(place + 1))).toBeNull();
      }),
    );
  });
});

describe('money', () => {
  it.each([
    ['1,234.5', 123_450],
    [' 1，234.50 ', 123_450],
    ['0', 0],
    ['0.01', 1],
    ['999999999.99', 99_999_999_999],
    ['３，２００', 320_000],
    ['３２００．５０', 320_050],
    ['3,200元', 320_000],
    ['3 200 元', 320_000],
  ])('reads %j as %d fen', (text, fen) => {
    expect(parseYuan(text)).toBe(fen);
  });
  it.each(['', '-1', '1.234', '1e3', '.5', '1.', '一百', '元', '3千元', '32元元', '1234567890'])(
    'does not read %j as an amount',
    (text) => {
      expect(parseYuan(text)).toBeNull();
    },
  );
  it.each([
    [0, '0 元'],
    [123_400, '1,234 元'],
    [123_450, '1,234.50 元'],
    [5, '0.05 元'],
  ])('writes %d fen as %s', (fen, text) => {
    expect(formatYuan(fen)).toBe(text);
  });
  it('reads every amount it writes, to the fen', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999_999), (fen) => expect(parseYuan(formatYuan(fen).slice(0, -2))).toBe(fen)),
    );
  });
});

describe('the list a case was opened from', () => {
  const queue = { href: '/work/applications?status=DRAFT', ids: ['a', 'b', 'c'] };
  let storage: Map<string, string>;
  beforeEach(() => {
    storage = openTabStorage();
  });

  it('is kept for the tab', () => {
    expect(queues.readQueue()).toBeNull();
    queues.saveQueue(queue);
    expect(queues.readQueue()).toEqual(queue);
  });
  it.each(['', '{', 'null', '5', '[]', '{"href":1,"ids":[]}', '{"href":"/","ids":"a"}'])(
    'is nothing when %j is stored',
    (stored) => {
      queues.saveQueue(queue);
      for (const key of storage.keys()) storage.set(key, stored);
      expect(queues.readQueue()).toBeNull();
    },
  );
  it('leads to the case before and the case after', () => {
    expect(queues.placeInQueue(queue, 'b')).toEqual({
      listHref: queue.href,
      position: 2,
      total: 3,
      previousId: 'a',
      nextId: 'c',
    });
    expect(queues.placeInQueue(queue, 'a')).toMatchObject({ previousId: undefined, nextId: 'b' });
    expect(queues.placeInQueue(queue, 'c')).toMatchObject({ previousId: 'b', nextId: undefined });
  });
  it('gives no place to a case that is not in it', () => {
    expect(queues.placeInQueue(queue, 'z')).toBeNull();
    expect(queues.placeInQueue(null, 'a')).toBeNull();
  });
  it('leads back page by page', () => {
    rememberPage('second', undefined);
    rememberPage('third', 'second');
    expect(findPreviousPage('third')).toBe('second');
    expect(findPreviousPage('second')).toBeUndefined();
    expect(findPreviousPage('constructor')).toBeUndefined();
  });
});

describe('a refusal of the server', () => {
  const message = '请说明原因。';
  const problems = [{ field: 'reason', message }];
  it('keeps the problems of the fields', () => {
    expect(readRefusal({ __typename: 'InputRefused', message, problems })).toEqual({
      kind: 'refused',
      message,
      problems,
    });
  });
  it('names no field when the act itself is refused', () => {
    expect(readRefusal({ __typename: 'ActionRefused', message })).toEqual({
      kind: 'refused',
      message,
      problems: [],
    });
  });
  it('is stale when somebody else was quicker', () => {
    expect(readRefusal({ __typename: 'StaleVersion', message })).toEqual({ kind: 'stale', message });
  });
});
