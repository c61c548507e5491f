import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { MandateRequest } from '../mandate-request.entity.js';
import { refuseAppointment, type Appointment } from './appointment.js';

/**
 * Asks for a post for a person (任职报批): it gives nothing until another administrator approves it. Refuses what the
 * appointment itself would refuse now, so that the administrator hears it at once, and REQUEST_PENDING.
 */
export function assignMandate(
  work: Work,
  input: Appointment,
): Promise<Outcome<{ mandateRequestId: string }>> {
  return work.atomically(async () => {
    work.must('mandate.assign');
    const refused = await refuseAppointment(work, 'mandate.assign', input);
    if (refused) return refused;
    const { accountId, post, agencyId, handOver = false } = input;
    // A form that was left empty names no community.
    const communityId = input.communityId || null;
    if (await work.em.count(MandateRequest, { accountId, post, agencyId, state: 'REQUESTED' }))
      return refuse('REQUEST_PENDING', '这项任职已经报批，正在等安全管理员审批，不用重复报批。');
    const request = work.em.create(MandateRequest, {
      id: work.newId(),
      accountId,
      post,
      agencyId,
      communityId,
      handOver,
      state: 'REQUESTED',
      requestedBy: work.actor.accountId ?? '',
      requestedAt: work.now(),
    });
    await work.record(
      'MandateRequested',
      { type: 'MandateRequest', id: request.id },
      { account: accountId, post, agency: agencyId, community: communityId, handOver },
    );
    return done({ mandateRequestId: request.id });
  });
}
