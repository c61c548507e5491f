import { expect, it } from '@jest/globals';
import { anApplication, CORRECTIONS } from '../../support/factories/application.js';
import { describeMutation } from './mutation-suite.js';

const county = describeMutation('returnApplication', {
  seat: 'clerk',
  arrange: (place) => anApplication(place).submitted(),
  input: () => CORRECTIONS,
  otherInput: () => ({ items: [{ subject: '户口簿', request: '请提供全部页' }] }),
  to: 'CORRECTION_REQUIRED',
  events: ['ApplicationReturned'],
  outsider: 'otherClerk',
});

it('tells everything at once: a list that is not empty (办法 第八条)', async () => {
  const made = await anApplication(county()).submitted();
  expect(await made.refused('clerk', 'returnApplication', { items: [] })).toMatchObject({
    code: 'CORRECTION_LIST_EMPTY',
  });
});

it('names each item that is wrong', async () => {
  const made = await anApplication(county()).submitted();
  const items = [
    { subject: ' ', request: '请补充' },
    { subject: '收入', request: '补'.repeat(301) },
  ];
  const refusal = await made.refused('clerk', 'returnApplication', { items });
  expect(refusal.problems?.map(({ field }) => field)).toEqual(['items.0.subject', 'items.1.request']);
  const many = Array.from({ length: 31 }, () => ({ subject: '收入', request: '请补充' }));
  expect((await made.refused('clerk', 'returnApplication', { items: many })).problems).toEqual([
    { field: 'items', message: expect.stringContaining('30') },
  ]);
});

it('gives fifteen working days and remembers where to go on', async () => {
  const made = await anApplication(county()).submitted();
  expect(await made.does('clerk', 'returnApplication', CORRECTIONS)).toMatchObject({
    dueOn: '2026-07-29',
    resumeState: 'SUBMITTED',
  });
});

it('is the turn of the level that has the case, of no other', async () => {
  const made = await anApplication(county()).submitted();
  for (const seat of ['street', 'reviewer', 'approver'] as const) {
    expect(await made.denied(seat, 'returnApplication', CORRECTIONS)).toBe('NO_ACCESS');
  }
  const later = await anApplication(county()).underSubdistrictReview();
  expect(await later.denied('clerk', 'returnApplication', CORRECTIONS)).toBe('NO_ACCESS');
  expect(await later.does('street', 'returnApplication', CORRECTIONS)).toMatchObject({
    resumeState: 'SUBDISTRICT_REVIEW',
  });
});
