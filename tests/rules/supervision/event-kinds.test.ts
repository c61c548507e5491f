import { expect, it } from '@jest/globals';
import { kindOfEvent } from '../../../api/src/modules/supervision/rules/event-kinds.js';

it.each([
  ['attempt', 'DENIED'],
  ['SecretRevealed', 'REVEAL'],
  ['SignInFailed', 'SIGN_IN'],
  ['SessionStarted', 'SIGN_IN'],
  ['SessionEnded', 'SIGN_IN'],
  ['PasswordChanged', 'SIGN_IN'],
  ['PasswordReset', 'SETTINGS'],
  ['SignInHeld', 'SIGN_IN'],
  ['SignInResetApproved', 'SETTINGS'],
  ['AccountDisabled', 'SETTINGS'],
  ['MandateAssigned', 'SETTINGS'],
  ['KeyRotationStarted', 'SETTINGS'],
  ['CalendarDayEdited', 'SETTINGS'],
  ['PolicyParameterCreated', 'SETTINGS'],
  ['CaseViewed', 'READ'],
  ['WorklistViewed', 'READ'],
  ['PersonSearched', 'READ'],
  ['NotificationRead', 'READ'],
  ['RegisterExported', 'EXPORT'],
  ['ExportApproved', 'EXPORT'],
  ['ApplicationReturned', 'CHANGE'],
  ['SomethingNobodyNamed', 'CHANGE'],
])('counts %s as %s', (type, kind) => {
  expect(kindOfEvent(type)).toBe(kind);
});
