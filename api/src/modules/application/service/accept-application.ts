import type { Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { nextNumber } from '../../../platform/db/next-number.js';
import { actOnApplication, type ApplicationAct } from './act.js';
import { issueQueryCode } from './query-code.js';

/** Accepts for handling and gives out the receipt (受理回执): number and query code. The code itself is shown once and kept as an HMAC. */
export async function acceptApplication(
  work: Work,
  input: ApplicationAct & { opinion?: string | null },
): Promise<Outcome<{ applicationId: string; queryCode: string }>> {
  let queryCode = '';
  const outcome = await actOnApplication(
    work,
    'accept',
    input,
    { opinion: input.opinion ?? null },
    async ({ application }) => {
      application.receiptNumber = await nextNumber(work.db, `S${work.today().slice(0, 4)}`, 6);
      queryCode = issueQueryCode(work, application);
    },
  );
  return outcome.refused ? outcome : { ...outcome, queryCode };
}
