import { LockMode } from '@mikro-orm/core';
import { refuse, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { Mandate } from '../mandate.entity.js';
import type { PostKind } from '../rules/post-kinds.js';

/** Posts that watch one another: whoever empties one of them is no longer watched. */
const NEVER_EMPTY: ReadonlySet<PostKind> = new Set([
  'SYSTEM_ADMIN',
  'SECURITY_ADMIN',
  'AUDIT_ADMIN',
  'SUPERVISOR',
]);

/** LAST_HOLDER when the mandate is the only one of a post that must not be empty, or null. Of two that end at once one stays. */
export async function lastHolderRefused(work: Work, mandate: Mandate): Promise<Refused | null> {
  if (!NEVER_EMPTY.has(mandate.post)) return null;
  const present = await work.em.find(
    Mandate,
    { post: mandate.post, validUntil: null },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  return present.some(({ id }) => id !== mandate.id)
    ? null
    : refuse('LAST_HOLDER', '这个岗位只有这一人在任，不能空缺。请先报请新的人任职，批准后再结束这项任职。');
}
