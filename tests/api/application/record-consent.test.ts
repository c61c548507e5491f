import { expect, it } from '@jest/globals';
import { anApplication, type ACase } from '../../support/factories/application.js';
import { aPerson } from '../../support/factories/people.js';
import { describeMutation } from './mutation-suite.js';

const signed = async (made: ACase, more: object = {}) => {
  const personId = await made.personId();
  return { personId, signedByPersonId: personId, signedOn: '2026-07-01', ...more };
};

const county = describeMutation('recordConsent', {
  seat: 'clerk',
  arrange: (place) => anApplication(place).entered(),
  input: (made) => signed(made),
  otherInput: (made) => signed(made, { signedOn: '2026-07-02' }),
  to: 'DRAFT',
  events: ['ConsentRecorded'],
  outsider: 'otherClerk',
  wrongState: (place) => anApplication(place).submitted(),
  wrongStateCode: 'NOT_EDITABLE',
});

it('is signed by the adult in person, and by a guardian for a minor', async () => {
  const made = await anApplication(county(), {
    members: [aPerson({ bornOn: '1990-01-01' }), aPerson({ bornOn: '2015-05-05' })],
  }).entered();
  const members = await made.members();
  const [applicant, spouse] = members.filter(({ isAdult }) => isAdult).map(({ personId }) => personId);
  const child = members.find(({ isAdult }) => !isAdult)?.personId;
  const sign = (personId?: string, signedByPersonId?: string, signedOn = '2026-07-08') => ({
    personId,
    signedByPersonId,
    signedOn,
  });
  expect(await made.refused('clerk', 'recordConsent', sign(spouse, applicant))).toMatchObject({
    code: 'ADULT_SIGNS_SELF',
  });
  expect(await made.refused('clerk', 'recordConsent', sign(child, child))).toMatchObject({
    code: 'SIGNER_NOT_ADULT',
  });
  expect(await made.refused('clerk', 'recordConsent', sign('nonsense', applicant))).toMatchObject({
    code: 'PERSON_NOT_A_MEMBER',
  });
  expect(
    await made.refused('clerk', 'recordConsent', sign(child, '0190a000-0000-7000-8000-000000000000')),
  ).toMatchObject({ code: 'PERSON_NOT_A_MEMBER' });
  await made.does('clerk', 'recordConsent', sign(spouse, spouse));
  await made.does('clerk', 'recordConsent', sign(child, applicant));
});

it('is signed today at the latest', async () => {
  const made = await anApplication(county()).entered();
  expect(
    await made.refused('clerk', 'recordConsent', await signed(made, { signedOn: '2026-07-09' })),
  ).toMatchObject({ code: 'SIGNED_IN_FUTURE' });
});

it('refuses a scan that cannot be there', async () => {
  const made = await anApplication(county()).entered();
  expect(
    await made.refused('clerk', 'recordConsent', await signed(made, { attachmentId: 'nonsense' })),
  ).toMatchObject({ code: 'ATTACHMENT_UNKNOWN' });
});
