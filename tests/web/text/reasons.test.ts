import { expect, it } from '@jest/globals';
import { reasonNames } from '../../../admin-web/src/text/reasons.js';
import { nameRejectionReason } from '../../../api/src/modules/application/rules/rejection-reasons.js';

it('the reasons on the page are those of the written notice', () => {
  for (const [code, name] of Object.entries(reasonNames)) expect(nameRejectionReason(code)).toBe(name);
});

it('a reason of an older list, or none, is written in words', () => {
  expect(nameRejectionReason('NO_LONGER_KNOWN')).toBe('其他原因');
  expect(nameRejectionReason(null)).toBe('其他原因');
});
