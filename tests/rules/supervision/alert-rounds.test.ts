import { describe, expect, it } from '@jest/globals';
import { isSameMatter } from '../../../api/src/modules/supervision/rules/alert-rounds.js';

const facts = (hours: string, reads: string) => [
  { label: '办公时间', value: hours },
  { label: '时间以外查看', value: reads },
];
const concluded = facts('07:30至19:30', '1次');

describe('what a model finds after a conclusion', () => {
  it('is the same matter while nothing else was found', () => {
    expect(isSameMatter(concluded, facts('07:30至19:30', '1次'), ['办公时间'])).toBe(true);
    expect(isSameMatter(concluded, facts('07:20至19:30', '1次'), ['办公时间'])).toBe(true);
  });

  it('is news where what was found differs, or a fact came or went', () => {
    expect(isSameMatter(concluded, facts('07:30至19:30', '61次'), ['办公时间'])).toBe(false);
    expect(isSameMatter(concluded, concluded.slice(0, 1), ['办公时间'])).toBe(false);
    expect(isSameMatter(concluded, facts('07:20至19:30', '1次'), [])).toBe(false);
  });
});
