import { describe, expect, it } from '@jest/globals';
import { isOpenToDesk } from '../../../api/src/modules/application/rules/material-edits.js';
import {
  APPLICATION_STATES,
  type ApplicationState,
} from '../../../api/src/modules/application/rules/application-vocabulary.js';

const RETURNED = new Date('2026-07-08T02:00:00Z');
const later = new Date(RETURNED.getTime() + 1);
const earlier = new Date(RETURNED.getTime() - 1);
const open = (state: ApplicationState, uploadedAt: Date, agencyId = 'DESK') =>
  isOpenToDesk({ state, stateSince: RETURNED, deskAgencyId: 'DESK' }, { agencyId, uploadedAt });

describe('a material is open to the desk', () => {
  it('in a draft, whoever brought it and whenever', () => {
    expect(open('DRAFT', earlier)).toBe(true);
    expect(open('DRAFT', later, 'STREET')).toBe(true);
  });

  it('in a correction when the desk brought it after the return, not at the same instant', () => {
    expect(open('CORRECTION_REQUIRED', later)).toBe(true);
    expect(open('CORRECTION_REQUIRED', RETURNED)).toBe(false);
    expect(open('CORRECTION_REQUIRED', earlier)).toBe(false);
    expect(open('CORRECTION_REQUIRED', later, 'STREET')).toBe(false);
  });

  it('in no other state', () => {
    for (const state of APPLICATION_STATES.filter((one) => one !== 'DRAFT' && one !== 'CORRECTION_REQUIRED'))
      expect([state, open(state, later)]).toEqual([state, false]);
  });
});
