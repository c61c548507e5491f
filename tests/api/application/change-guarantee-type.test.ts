import { expect, it } from '@jest/globals';
import { anApplication } from '../../support/factories/application.js';
import { describeMutation } from './mutation-suite.js';

const county = describeMutation('changeGuaranteeType', {
  seat: 'clerk',
  arrange: (place) => anApplication(place).entered(),
  input: () => ({ guaranteeType: 'MARGINAL_LOW_INCOME' }),
  otherInput: () => ({ guaranteeType: 'NEW_EMPLOYEE' }),
  to: 'DRAFT',
  events: ['ApplicationGuaranteeTypeChanged'],
  outsider: 'otherClerk',
  wrongState: (place) => anApplication(place).submitted(),
  wrongStateCode: 'NOT_EDITABLE',
});

it('puts a corrected case under the category the reviewer meant', async () => {
  const made = await anApplication(county()).returned();
  await made.does('clerk', 'changeGuaranteeType', { guaranteeType: 'MARGINAL_LOW_INCOME' });
  expect(await made.now()).toMatchObject({
    state: 'CORRECTION_REQUIRED',
    guarantee_type: 'MARGINAL_LOW_INCOME',
  });
});

it('is not changed into what it is: no new version, no event', async () => {
  const made = await anApplication(county()).entered();
  const before = await county().audit(made.id);
  expect(await made.refused('clerk', 'changeGuaranteeType', { guaranteeType: 'LOW_INCOME' })).toMatchObject({
    code: 'GUARANTEE_TYPE_SAME',
    message: expect.stringContaining('保持不变'),
  });
  const { version } = made;
  expect((await made.now()).version).toBe(version);
  expect(await county().audit(made.id)).toEqual(before);
});
