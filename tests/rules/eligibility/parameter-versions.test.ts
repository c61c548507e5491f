import { describe, expect, it } from '@jest/globals';
import { planVersion, startProblem } from '../../../api/src/modules/eligibility/rules/parameter-versions.js';
import { readValue } from '../../../api/src/modules/eligibility/rules/policy-parameters.js';
import { plainDate } from '../../../api/src/shared/plain-date.js';

const TODAY = plainDate('2026-07-08');
const inForce = { id: 'in force', validFrom: '2024-01-01', validUntil: '2026-12-31' };
const next = { id: 'next', validFrom: '2027-01-01', validUntil: '2027-12-31' };
const last = { id: 'last', validFrom: '2028-01-01', validUntil: null };
const never = { id: 'never', validFrom: '2026-09-01', validUntil: '2026-08-31' };

describe('the first day of a new version', () => {
  it.each(['2026-07-07', '2024-01-02', '1900-01-01'])('is not %s, a day that is over', (day) => {
    expect(startProblem(plainDate(day), TODAY)).toContain('请填今天或以后的日期');
  });

  it('may be today or within ten years', () => {
    for (const day of ['2026-07-08', '2027-01-01', '2036-07-08'])
      expect(startProblem(plainDate(day), TODAY)).toBeNull();
    expect(startProblem(plainDate('2036-07-09'), TODAY)).toContain('请核对年份');
  });
});

describe('a new version', () => {
  const planned = (from: string) => {
    const { replaced, before, isLater } = planVersion([inForce, next, last, never], plainDate(from), TODAY);
    return [replaced.map(({ id }) => id), before?.id, isLater];
  };

  it('follows what begins before it, and takes the place of what has not begun by then', () => {
    expect(planned('2029-01-01')).toEqual([[], 'last', true]);
    expect(planned('2028-01-01')).toEqual([['last'], 'next', true]);
    expect(planned('2027-06-01')).toEqual([['last'], 'next', true]);
    expect(planned('2027-01-01')).toEqual([['next', 'last'], 'in force', true]);
    expect(planned('2026-07-08')).toEqual([['next', 'last'], 'in force', true]);
  });

  it('does not take the place of what began today, and needs nothing before it', () => {
    const today = { id: 'today', validFrom: '2026-07-08' };
    expect(planVersion([today], TODAY, TODAY)).toEqual({ replaced: [], before: today, isLater: false });
    expect(planVersion([never], TODAY, TODAY)).toEqual({ replaced: [], before: null, isLater: true });
  });
});

describe('a value that is typed', () => {
  it.each([
    ['30', 30],
    [' 30 ', 30],
    ['15.5', 15.5],
    ['030', 30],
    ['-1', -1],
  ])('%p is the number %p', (typed, value) => {
    expect(readValue('standard.areaLinePerHead', typed)).toBe(value);
  });

  it.each(['0x1E', '1e1', '0b11110', '+30', '３０', '', ' ', '1,000', '.5', 'Infinity', 'NaN'])(
    '%p stays text',
    (typed) => {
      expect(readValue('standard.areaLinePerHead', typed)).toBe(typed);
    },
  );

  it('of a choice is its code', () => {
    expect(readValue('meeting.seal', 'BUREAU')).toBe('BUREAU');
  });
});
