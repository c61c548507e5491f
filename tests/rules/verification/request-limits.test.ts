import { expect, test } from '@jest/globals';
import { limitFrom, requestLampOf } from '../../../api/src/modules/verification/rules/request-limits.js';
import { plainDate } from '../../../api/src/shared/plain-date.js';

// 2026-07-08 is a Wednesday.
const today = plainDate('2026-07-08');

test('five working days from a Wednesday end on the next Wednesday; the last two are yellow', () => {
  const limit = limitFrom(today, 5, 2, {});
  expect(limit).toEqual({ dueOn: '2026-07-15', warnOn: '2026-07-13' });
});

test('a weekend before the last working days is yellow already when only so many are left', () => {
  expect(limitFrom(today, 5, 3, {}).warnOn).toBe('2026-07-10');
});

test('a limit shorter than the warning is yellow from the first day', () => {
  expect(limitFrom(today, 1, 2, {})).toEqual({ dueOn: '2026-07-09', warnOn: '2026-07-08' });
});

test('the due day itself is yellow, the next day red, and an answered request has no light', () => {
  const request = {
    state: 'SIGNED_FOR',
    dueOn: plainDate('2026-07-15'),
    warnOn: plainDate('2026-07-13'),
  } as const;
  expect(requestLampOf(request, plainDate('2026-07-12'))).toBe('GREEN');
  expect(requestLampOf(request, plainDate('2026-07-13'))).toBe('YELLOW');
  expect(requestLampOf(request, plainDate('2026-07-15'))).toBe('YELLOW');
  expect(requestLampOf(request, plainDate('2026-07-16'))).toBe('RED');
  expect(requestLampOf({ ...request, state: 'ANSWERED' }, plainDate('2026-07-16'))).toBeNull();
});
