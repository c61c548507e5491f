import type { DomainEvent } from '../../../platform/events.js';
import type { Work } from '../../../platform/work.js';
import type { Mandate } from '../mandate.entity.js';
import type { PostKind } from '../rules/post-kinds.js';

/** One administrator took posts away alone; the two others hear of it at once. */
export interface MandatesEnded extends DomainEvent {
  readonly type: 'MandatesEnded';
  readonly accountId: string;
  readonly displayName: string;
  readonly posts: readonly PostKind[];
}

export async function publishMandatesEnded(
  work: Work,
  account: { readonly id: string; readonly displayName: string },
  mandates: readonly Mandate[],
): Promise<void> {
  if (mandates.length === 0) return;
  await work.publish<MandatesEnded>({
    type: 'MandatesEnded',
    accountId: account.id,
    displayName: account.displayName,
    posts: mandates.map(({ post }) => post),
  });
}
