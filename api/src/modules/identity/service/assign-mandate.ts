import { LockMode } from '@mikro-orm/core';
import { done, refuse, type Outcome, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { Agency, Community } from '../../organization/index.js';
import { Account } from '../account.entity.js';
import { Mandate } from '../mandate.entity.js';
import type { PostKind } from '../rules/post-kinds.js';
import { findConflictingPost, mayHoldPostAt, needsCommunity, POST_PLACES } from '../rules/post-places.js';
import { ownAccountRefused } from './own-account.js';
import { endMandate } from './complete-mandate.js';

export interface AssignMandate {
  readonly accountId: string;
  readonly post: PostKind;
  readonly agencyId: string;
  readonly communityId?: string | null;
  /** 交接: end the present holder's mandate of a post that has one holder. */
  readonly handOver?: boolean;
}

/**
 * Gives a person a post from now on (任职). Refuses OWN_ACCOUNT, ACCOUNT_DISABLED, POST_NOT_AT_AGENCY, COMMUNITY_REQUIRED,
 * COMMUNITY_MISMATCH, POSTS_CONFLICT, POST_HELD_ALREADY, POST_TAKEN (names the holder; `handOver` ends that mandate).
 */
export function assignMandate(work: Work, input: AssignMandate): Promise<Outcome<{ mandateId: string }>> {
  return work.atomically(async () => {
    work.must('mandate.assign');
    const account = await work.em.findOne(
      Account,
      { id: input.accountId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!account) return work.deny('mandate.assign', { type: 'Account', id: input.accountId });
    // Locked, so that two administrators who appoint a liaison at the same moment see each other.
    const agency = await work.em.findOne(
      Agency,
      { id: input.agencyId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!agency) return work.deny('mandate.assign', { type: 'Agency', id: input.agencyId });
    const refused =
      ownAccountRefused(work, account.id) ??
      (account.state === 'DISABLED'
        ? refuse('ACCOUNT_DISABLED', '这个账号已停用，不能任职。请选择启用的账号，或新建账号。')
        : null) ??
      refuseAgency(input.post, agency) ??
      (await refuseCommunity(work, input)) ??
      (await refuseHeldPosts(work, input)) ??
      (await takeOver(work, input));
    if (refused) return refused;
    const mandate = work.em.create(Mandate, {
      id: work.newId(),
      accountId: account.id,
      post: input.post,
      agencyId: agency.id,
      communityId: input.communityId ?? null,
      validFrom: work.now(),
      validUntil: null,
    });
    await work.record(
      'MandateAssigned',
      { type: 'Mandate', id: mandate.id },
      {
        account: account.id,
        post: mandate.post,
        agency: mandate.agencyId,
        community: mandate.communityId ?? null,
      },
    );
    return done({ mandateId: mandate.id });
  });
}

function refuseAgency(
  post: PostKind,
  agency: Parameters<typeof mayHoldPostAt>[1] & { shortName: string },
): Refused | null {
  if (mayHoldPostAt(post, agency)) return null;
  return refuse(
    'POST_NOT_AT_AGENCY',
    `${agency.shortName}没有设“${POST_PLACES[post].label}”岗位，请核对单位和岗位。`,
  );
}

async function refuseCommunity(work: Work, input: AssignMandate): Promise<Refused | null> {
  if (!needsCommunity(input.post))
    return input.communityId
      ? refuse('COMMUNITY_MISMATCH', `“${POST_PLACES[input.post].label}”不按社区任职，请不要选择社区。`)
      : null;
  if (!input.communityId)
    return refuse('COMMUNITY_REQUIRED', `“${POST_PLACES[input.post].label}”要指明社区，请选择社区。`);
  const community = await work.em.findOne(Community, { id: input.communityId });
  if (community?.agencyId === input.agencyId) return null;
  return refuse('COMMUNITY_MISMATCH', '所选社区不属于这个居委会，请重新选择。');
}

async function refuseHeldPosts(work: Work, input: AssignMandate): Promise<Refused | null> {
  const held = await work.em.find(Mandate, { accountId: input.accountId, validUntil: null });
  if (held.some((mandate) => mandate.post === input.post && mandate.agencyId === input.agencyId))
    return refuse(
      'POST_HELD_ALREADY',
      `此人已在这个单位担任“${POST_PLACES[input.post].label}”，不用重复任职。`,
    );
  const conflict = findConflictingPost(
    input.post,
    held.map((mandate) => mandate.post),
  );
  if (!conflict) return null;
  return refuse(
    'POSTS_CONFLICT',
    `此人担任“${POST_PLACES[conflict].label}”，按三员分立不能同时担任“${POST_PLACES[input.post].label}”。请另选人员，或先结束原任职。`,
  );
}

/** Ends the present holder's mandate of a one-holder post when a hand-over was asked for; otherwise names the holder. */
async function takeOver(work: Work, input: AssignMandate): Promise<Refused | null> {
  const { label, oneHolderPer } = POST_PLACES[input.post];
  if (!oneHolderPer) return null;
  const place = oneHolderPer === 'AGENCY' ? { agencyId: input.agencyId } : {};
  const present = await work.em.findOne(Mandate, { post: input.post, validUntil: null, ...place });
  if (!present) return null;
  const holder = await work.em.findOneOrFail(Account, { id: present.accountId });
  if (!input.handOver)
    return refuse(
      'POST_TAKEN',
      `${holder.displayName}正在担任“${label}”，这个岗位只设一人。请选择“交接”，原任职到此结束，历史保留。`,
    );
  const refused = ownAccountRefused(work, present.accountId);
  if (refused) return refused;
  await endMandate(work, present);
  await work.em.flush();
  return null;
}
