import { AsyncLocalStorage } from 'node:async_hooks';
import type { AuditRecorder } from '../../../api/src/platform/audit.js';
import type { County } from '../../support/factories/county.js';

/** How many events one request left behind, as far as they were committed. */
interface Traced {
  events: number;
}

const requests = new AsyncLocalStorage<Traced>();

export async function traced<T>(send: () => Promise<T>): Promise<{ answer: T; events: number }> {
  const request: Traced = { events: 0 };
  const answer = await requests.run(request, send);
  return { answer, events: request.events };
}

/** Counts from here on; what it gives back ends the counting. */
export function watchTrail(county: County): () => void {
  const { audit } = county.app.environment;
  const insertion: AuditRecorder['insertion'] = audit.insertion.bind(audit);
  const counting: AuditRecorder['insertion'] = (entry) => {
    const request = requests.getStore();
    const plain = insertion(entry);
    const committed = (): void => {
      if (request) request.events += 1;
      plain.committed();
    };
    return { ...plain, committed };
  };
  Object.assign(audit, { insertion: counting });
  return () => void Object.assign(audit, { insertion });
}
