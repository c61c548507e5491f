import { describe, expect, it } from '@jest/globals';
import { leavesForm } from '../../../admin-web/src/parts/leaves-form.js';

const at = (pathname: string, search: object = {}) => ({ pathname, search });

describe('a form is left', () => {
  it('for another page, not for another tab of the same one', () => {
    expect(leavesForm(at('/a'), at('/b'))).toBe(true);
    expect(leavesForm(at('/a', { tab: '1' }), at('/a', { tab: '2' }))).toBe(false);
  });

  it('for another step of the same page, not for another person of the same step', () => {
    const start = at('/a', { step: 'start' });
    expect(leavesForm(start, at('/a', { step: 'members' }), 'step')).toBe(true);
    expect(leavesForm(start, at('/a', { step: 'start', person: 'b' }), 'step')).toBe(false);
  });
});
