import { expect, it } from '@jest/globals';
import { anApplication, type ACase } from '../../support/factories/application.js';
import { bring } from '../../support/factories/material.js';
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

it('refuses a scan that is not among the materials of the case', async () => {
  const made = await anApplication(county()).entered();
  const other = await anApplication(county()).entered();
  const removed = await bring(made, { kind: 'CONSENT' });
  await made.does('clerk', 'removeMaterial', { attachmentId: removed });
  for (const attachmentId of [
    'nonsense',
    '0190a000-0000-7000-8000-000000000000',
    await bring(other, { kind: 'CONSENT' }),
    removed,
  ])
    expect(await made.refused('clerk', 'recordConsent', await signed(made, { attachmentId }))).toMatchObject({
      code: 'ATTACHMENT_UNKNOWN',
    });
});

it('of one person the last one stands, with its scan and its day', async () => {
  const made = await anApplication(county()).entered();
  await made.does('clerk', 'recordConsent', await signed(made, { signedOn: '2026-07-03' }));
  const attachmentId = await bring(made, { kind: 'CONSENT' });
  await made.does('clerk', 'recordConsent', await signed(made, { signedOn: '2026-07-02', attachmentId }));
  const answer = await (
    await county().as('clerk')
  ).send('query($id: ID!) { application(id: $id) { members { consentSignedOn } } }', { id: made.id });
  expect(answer.data).toEqual({ application: { members: [{ consentSignedOn: '2026-07-02' }] } });
  const standing = await county().rows<object>(
    'select attachment_id from consents where case_id = $1 and ended_at is null',
    [made.id],
  );
  expect(standing).toEqual([{ attachment_id: attachmentId }]);
});
