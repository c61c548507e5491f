import { describe, expect, it } from '@jest/globals';
import { replayCase } from '../../../api/src/modules/audit/rules/case-replay.js';
import {
  parseCanonical,
  sayTheSame,
  type CanonicalEvent,
} from '../../../api/src/modules/audit/rules/entry-columns.js';

let minute = 0;
const event = (
  type: string,
  details: CanonicalEvent['details'] = {},
  objectType = 'Application',
): CanonicalEvent => ({
  id: `id ${(minute += 1)}`,
  type,
  occurredAt: new Date(Date.UTC(2026, 6, 8, 2, minute)).toISOString(),
  actor: { kind: 'PERSON', account: 'a', agency: 'HOUSING', session: 's', cause: null },
  object: { type: objectType, id: 'x', case: 'c' },
  details,
  request: 'r',
});

describe('the replay of a case', () => {
  const history = [
    event('ApplicationCreated'),
    event('HouseholdMemberAdded', {}, 'HouseholdMember'),
    event('HouseholdMemberAdded', {}, 'HouseholdMember'),
    event('HouseholdMemberRemoved', {}, 'HouseholdMember'),
    event('ApplicationSubmitted', { from: 'DRAFT', to: 'SUBMITTED' }),
    event('CaseViewed'),
    event('ApplicationAccepted', { from: 'SUBMITTED', to: 'ACCEPTED' }),
    event('VerificationOpened', { requests: 3 }, 'Case'),
    event('VerificationAnswered', { result: 'NO_RECORD' }, 'VerificationRequest'),
    event('VerificationWaived', {}, 'VerificationRequest'),
    event('SuspicionRaised', {}, 'Suspicion'),
    event('AttachmentCreated', {}, 'Attachment'),
    event('AttachmentCreated', {}, 'Attachment'),
    event('MaterialKindChanged', { from: 'INCOME', to: 'OTHER' }, 'Attachment'),
    event('MaterialRemoved', {}, 'Attachment'),
  ];

  it('knows after every event what was so then', () => {
    const states = history.map((_, last) => replayCase(history.slice(0, last + 1)).state);
    expect(states).toEqual([
      ...Array(4).fill('DRAFT'),
      'SUBMITTED',
      'SUBMITTED',
      ...Array(9).fill('ACCEPTED'),
    ]);
    expect(replayCase(history)).toEqual({
      state: 'ACCEPTED',
      stateSince: history[6]?.occurredAt,
      householdSize: 2,
      openRequests: 1,
      answeredRequests: 1,
      openSuspicions: 1,
      attachments: 1,
      surveys: 0,
      views: 1,
      events: 15,
    });
  });

  it('knows nothing of a case without events, and takes no state from another object', () => {
    expect(replayCase([])).toMatchObject({ state: null, events: 0 });
    expect(replayCase([event('Other', { to: 'APPROVED' }, 'Suspicion')]).state).toBeNull();
  });
});

describe('the columns beside the canonical bytes', () => {
  const one = event('Tested');
  const columns = {
    id: one.id,
    type: one.type,
    occurredAt: one.occurredAt,
    actorId: 'a',
    agencyId: 'HOUSING',
    objectType: 'Application',
    objectId: 'x',
    caseId: 'c',
  };

  it('say what the bytes say, every one of them', () => {
    expect(sayTheSame(columns, one)).toBe(true);
    for (const name of Object.keys(columns))
      expect([name, sayTheSame({ ...columns, [name]: '2020-01-01' }, one)]).toEqual([name, false]);
  });

  it('bytes that are no event are none', () => {
    for (const text of ['', '{}', 'null', '[]', '{"actor":{}}'])
      expect(parseCanonical(Buffer.from(text))).toBeNull();
    expect(parseCanonical(Buffer.from(JSON.stringify(one)))).toEqual(one);
  });
});
