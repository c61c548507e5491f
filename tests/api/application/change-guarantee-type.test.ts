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
