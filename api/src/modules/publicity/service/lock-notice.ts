import { LockMode, type InferEntity } from '@mikro-orm/core';
import type { Permission } from '../../../platform/auth/actor.js';
import { staleVersion, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { isUuid } from '../../../shared/uuid.js';
import { Objection } from '../objection.entity.js';
import { PublicNotice } from '../public-notice.entity.js';
import { reachesNotice } from '../rules/notice-policy.js';
import type { NoticeFacts } from '../rules/notice-states.js';
import { countBlocking } from '../rules/scan-severity.js';

export type Notice = InferEntity<typeof PublicNotice>;

/** The notice, locked. Denied alike when it is not there and when the permission does not reach it. */
export async function lockNotice(work: Work, permission: Permission, noticeId: string): Promise<Notice> {
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
  const notice = isUuid(noticeId) ? await work.em.findOne(PublicNotice, { id: noticeId }, lock) : null;
  const reach = work.must(permission);
  if (!notice || !reachesNotice(reach, notice.communityId)) {
    return work.deny(permission, { type: 'PublicNotice', id: noticeId });
  }
  work.actBy(permission, { areaId: notice.communityId });
  return notice;
}

/** STALE_VERSION when the notice changed since it was shown. */
export function staleNotice(notice: Notice, expectedVersion: number): Refused | null {
  return notice.version === expectedVersion ? null : staleVersion(notice.version);
}

export function countOpenObjections(work: Work, noticeId: string): Promise<number> {
  return work.em.count(Objection, { noticeId, state: 'RECEIVED' });
}

/** Facts for a person's action; only closing needs to know about objections and asks itself. */
export function factsOf(work: Work, notice: Notice, more: Partial<NoticeFacts> = {}): NoticeFacts {
  return {
    actorId: work.actor.kind === 'SYSTEM' ? null : work.actor.accountId,
    submitterIds: [...notice.submitterIds, notice.submittedBy],
    blockingFindings: countBlocking(notice.scanFindings),
    openObjections: 0,
    periodEnded: notice.endsOn !== null && notice.endsOn !== undefined && notice.endsOn < work.today(),
    hasReason: true,
    ...more,
  };
}

/** The own hotline and mailbox of a notice, which the scan lets pass. */
export function officeContactsOf(notice: {
  objectionPhone: string;
  objectionMailbox?: string | null;
}): string[] {
  return [notice.objectionPhone, notice.objectionMailbox ?? ''].filter((contact) => contact !== '');
}
