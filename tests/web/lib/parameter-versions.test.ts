import { describe, expect, it } from '@jest/globals';
import {
  findInForce,
  listReplaced,
  storedValue,
  wasReplaced,
} from '../../../admin-web/src/lib/parameter-versions.js';
import { setPermissionOf, whoSets } from '../../../admin-web/src/text/parameters.js';

const inForce = { validFrom: '2024-01-01', validUntil: '2026-12-31' };
const next = { validFrom: '2027-01-01', validUntil: null };
const never = { validFrom: '2026-09-01', validUntil: '2026-08-31' };
const versions = [next, never, inForce];

describe('the versions of a parameter', () => {
  it('say which is in force, which never was, and which a new one takes the place of', () => {
    expect(findInForce(versions, '2026-07-08')).toBe(inForce);
    expect(findInForce(versions, '2026-09-01')).toBe(inForce);
    expect(findInForce(versions, '2020-01-01')).toBeUndefined();
    expect(versions.map(wasReplaced)).toEqual([false, true, false]);
    expect(listReplaced(versions, '2026-08-01', '2026-07-08')).toEqual([next]);
    expect(listReplaced(versions, '2027-02-01', '2026-07-08')).toEqual([]);
  });

  it('are kept in fen where yuan are typed, and only decimal digits are a number', () => {
    expect(storedValue('2500.5', 100)).toBe('250050');
    expect(storedValue(' 17 ', 1)).toBe('17');
    for (const typed of ['0x1E', '1e1', '３０', 'Infinity', '']) expect(storedValue(typed, 1)).toBe(typed);
  });

  it('of supervision are set by the supervisor, the others by the office', () => {
    expect(setPermissionOf('SUPERVISION')).toBe('supervisionParameter.create');
    expect(setPermissionOf('PUBLICITY')).toBe('policyParameter.create');
    expect(whoSets('SUPERVISION')).toContain('请向纪委监委提出');
    expect(whoSets('PUBLICITY')).toContain('请联系联席会议办公室');
  });
});
