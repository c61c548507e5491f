import { visibleText } from '../../shared/visible-text.js';
import type { Work } from '../work.js';
import type { Denied } from './denied.js';

/** Longest object id of an audit event; what somebody made up may be longer. */
const OBJECT_ID_LENGTH = 60;

/** Records a denial (越权尝试), after what was denied has rolled back. An address may name anything as its object, even what no text column takes. */
export async function recordAttempt(work: Work, denied: Denied): Promise<void> {
  work.actBy(denied.permission);
  await work.atomically(async () => {
    const id =
      visibleText(denied.objectId ?? '')
        .slice(0, OBJECT_ID_LENGTH)
        .toWellFormed() || denied.permission;
    await work.record(
      'attempt',
      { type: denied.objectType ?? 'Operation', id },
      { permission: denied.permission },
    );
    return { refused: false };
  });
}
