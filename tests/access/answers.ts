import { ANSWER, QUEUE, SIGN_MANY, type Row } from '../api/verification/verification-operations.js';
import type { TestClient } from '../support/client.js';

/** The agency signs for what it was asked and answers everything about one case with "no record". */
export async function answerOf(contact: TestClient, caseId: string): Promise<void> {
  await contact.done(SIGN_MANY, {});
  const { verificationRequests } = await contact.run<{ verificationRequests: { items: Row[] } }>(QUEUE, {
    filter: { caseId, states: ['SIGNED_FOR'] },
  });
  for (const { id, version } of verificationRequests.items)
    await contact.done(ANSWER, { id, expectedVersion: version, result: 'NO_RECORD', dataAsOf: '2026-07-01' });
}
