import { LockMode } from '@mikro-orm/core';
import { done, refuse, type Outcome, type Refused } from '../../../platform/outcome.js';
import type { Permission } from '../../../platform/auth/actor.js';
import type { Work } from '../../../platform/work.js';
import { Agency, Community } from '../../organization/index.js';
import { Account } from '../account.entity.js';
import { Mandate } from '../mandate.entity.js';
import type { PostKind } from '../rules/post-kinds.js';
import { findConflictingPost, mayHoldPostAt, needsCommunity, POST_PLACES } from '../rules/post-places.js';
import { endMandate } from './complete-mandate.js';
import { ownAccountRefused } from './own-account.js';

/** Who is to hold which post where. */
export interface Appointment {
  readonly accountId: string;
  readonly post: PostKind;
  readonly agencyId: string;
  readonly communityId?: string | null;
  /** 交接: end the present holder's mandate of a post that has one holder. */
  readonly handOver?: boolean;
}

/**
 * Why the appointment cannot be made now, or null. Locks the account and the agency, so that two administrators who
 * appoint a liaison at the same moment see each other. Refuses OWN_ACCOUNT, ACCOUNT_DISABLED, POST_NOT_AT_AGENCY,
 * COMMUNITY_REQUIRED, COMMUNITY_MISMATCH, POSTS_CONFLICT, POST_HELD_ALREADY, POST_TAKEN (names the holder).
 */
export async function refuseAppointment(
  work: Work,
  permission: Permission,
  appointment: Appointment,
): Promise<Refused | null> {
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
  const account = await work.em.findOne(Account, { id: appointment.accountId }, lock);
  if (!account) return work.deny(permission, { type: 'Account', id: appointment.accountId });
  const agency = await work.em.findOne(Agency, { id: appointment.agencyId }, lock);
  if (!agency) return work.deny(permission, { type: 'Agency', id: appointment.agencyId });
  return (
    ownAccountRefused(work, account.id) ??
    (account.state === 'DISABLED'
      ? refuse('ACCOUNT_DISABLED', '这个账号已停用，不能任职。请选择启用的账号，或新建账号。')
      : null) ??
    refuseAgency(appointment.post, agency) ??
    (await refuseCommunity(work, appointment)) ??
    (await refuseHeldPosts(work, appointment)) ??
    (await refuseTakenPost(work, appointment))
  );
}

/** Gives the post from now on (任职); the caller has asked {@link refuseAppointment} in the same transaction. */
export async function appoint(work: Work, appointment: Appointment): Promise<string> {
  const present = await presentHolder(work, appointment);
  if (present) {
    await endMandate(work, present);
    await work.em.flush();
  }
  const mandate = work.em.create(Mandate, {
    id: work.newId(),
    accountId: appointment.accountId,
    post: appointment.post,
    agencyId: appointment.agencyId,
    communityId: appointment.communityId ?? null,
    validFrom: work.now(),
    validUntil: null,
  });
  await work.record(
    'MandateAssigned',
    { type: 'Mandate', id: mandate.id },
    {
      account: mandate.accountId,
      post: mandate.post,
      agency: mandate.agencyId,
      community: mandate.communityId ?? null,
    },
  );
  return mandate.id;
}

/** The county's set-up appoints its first people alone; from then on it takes two administrators. Only the system may. */
export function setUpMandate(work: Work, appointment: Appointment): Promise<Outcome<{ mandateId: string }>> {
  return work.atomically(async () => {
    work.must('mandate.setUp');
    const refused = await refuseAppointment(work, 'mandate.setUp', appointment);
    if (refused) return refused;
    return done({ mandateId: await appoint(work, appointment) });
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

async function refuseCommunity(
  work: Work,
  { post, agencyId, communityId }: Appointment,
): Promise<Refused | null> {
  const { label } = POST_PLACES[post];
  if (!needsCommunity(post))
    return communityId ? refuse('COMMUNITY_MISMATCH', `“${label}”不按社区任职，请不要选择社区。`) : null;
  if (!communityId) return refuse('COMMUNITY_REQUIRED', `“${label}”要指明社区，请选择社区。`);
  const community = await work.em.findOne(Community, { id: communityId });
  if (community?.agencyId === agencyId) return null;
  return refuse('COMMUNITY_MISMATCH', '所选社区不属于这个居委会，请重新选择。');
}

async function refuseHeldPosts(
  work: Work,
  { accountId, post, agencyId }: Appointment,
): Promise<Refused | null> {
  const held = await work.em.find(Mandate, { accountId, validUntil: null });
  const { label } = POST_PLACES[post];
  if (held.some((mandate) => mandate.post === post && mandate.agencyId === agencyId))
    return refuse('POST_HELD_ALREADY', `此人已在这个单位担任“${label}”，不用重复任职。`);
  const conflict = findConflictingPost(
    post,
    held.map((mandate) => mandate.post),
  );
  if (!conflict) return null;
  return refuse(
    'POSTS_CONFLICT',
    `此人担任“${POST_PLACES[conflict].label}”，按三员分立不能同时担任“${label}”。请另选人员，或先结束原任职。`,
  );
}

async function refuseTakenPost(work: Work, appointment: Appointment): Promise<Refused | null> {
  const present = await presentHolder(work, appointment);
  if (!present) return null;
  if (appointment.handOver) return ownAccountRefused(work, present.accountId);
  const holder = await work.em.findOneOrFail(Account, { id: present.accountId });
  return refuse(
    'POST_TAKEN',
    `${holder.displayName}正在担任“${POST_PLACES[appointment.post].label}”，这个岗位只设一人。请选择“交接”，原任职到此结束，历史保留。`,
  );
}

/** Who holds a post that has one holder; null for the others. */
async function presentHolder(work: Work, { post, agencyId }: Appointment): Promise<Mandate | null> {
  const { oneHolderPer } = POST_PLACES[post];
  if (!oneHolderPer) return null;
  return work.em.findOne(Mandate, {
    post,
    validUntil: null,
    ...(oneHolderPer === 'AGENCY' ? { agencyId } : {}),
  });
}
