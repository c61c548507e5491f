import type { Work } from '../../../platform/work.js';
import { Mandate } from '../mandate.entity.js';
import type { PostKind } from '../rules/post-kinds.js';

/** The posts a person holds now. */
export async function listPresentPosts(work: Work, accountId: string): Promise<PostKind[]> {
  const now = work.now();
  const mandates = await work.em.find(Mandate, {
    accountId,
    validFrom: { $lte: now },
    $or: [{ validUntil: null }, { validUntil: { $gt: now } }],
  });
  return mandates.map(({ post }) => post);
}
