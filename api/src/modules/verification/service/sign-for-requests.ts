import { done, refuse, type Outcome, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { refuseRecused } from '../../registry/index.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { requestTransitions } from '../rules/request-transitions.js';
import { decideOn, lockRequest, lockRequests } from './lock-request.js';

/**
 * Signs for one request (签收). Refuses what the transition table refuses, STALE_VERSION and RECUSED. State, version, scope
 * and recusal are asked in the statement that changes; only when it finds no such row is it said why.
 */
export function signForRequest(
  work: Work,
  input: { id: string; expectedVersion: number },
): Promise<Outcome<{ requestId: string }>> {
  return work.atomically(async () => {
    const caseId = await signForOne(work, input);
    if (caseId === null) return explainRefusal(work, input);
    await work.record('VerificationSignedFor', { type: 'VerificationRequest', id: input.id, caseId });
    return done({ requestId: input.id });
  });
}

/** The request's case; null when the request is not there, not the actor's or about a relative, no longer waiting or changed. */
async function signForOne(
  work: Work,
  input: { id: string; expectedVersion: number },
): Promise<string | null> {
  const reach = work.must('verification.signFor');
  const { from, to } = requestTransitions.signFor;
  const [signed] = await work.db.rows({
    name: 'sign_for_request',
    text: `update verification_requests set state = $1, signed_for_at = $2, signed_for_by = $3, version = version + 1
           where id = $4 and version = $5 and state = any($6) and (agency_id = any($7) or $8)
             and case_id not in (select recused_cases($3)) returning case_id, agency_id`,
    values: [
      to,
      work.now().toISOString(),
      work.actor.accountId,
      input.id,
      input.expectedVersion,
      from,
      reach.agencyIds,
      reach.county,
    ],
  });
  if (!signed) return null;
  work.actBy('verification.signFor', { agencyIds: [String(signed[1])] });
  return String(signed[0]);
}

async function explainRefusal(work: Work, input: { id: string; expectedVersion: number }): Promise<Refused> {
  const request = await lockRequest(work, 'verification.signFor', input.id);
  const recused = await refuseRecused(work, request.caseId);
  if (recused) return recused;
  const verdict = decideOn(request, input.expectedVersion, 'signFor');
  if (!verdict.refused) throw new Error('the statement and the transition table disagree');
  return verdict;
}

/** Which of the agency's waiting requests: those named, or those that fit. */
export interface SignForRequests {
  readonly ids?: readonly string[] | null;
  readonly recordTypes?: readonly string[] | null;
  readonly dueBy?: PlainDate | null;
}

/** So many are signed for in one go; the next call takes the next ones. */
export const MOST_SIGNED_AT_ONCE = 200;

/**
 * Signs for many requests in one statement, most urgent first. Those already signed for are left alone, and so are
 * those of the actor's own or a relative's case (回避). Refuses TOO_MANY_REQUESTS and NOTHING_TO_SIGN_FOR; throws Denied when an id named is not the actor's.
 */
export function signForRequests(
  work: Work,
  input: SignForRequests,
): Promise<Outcome<{ signedIds: string[] }>> {
  return work.atomically(async () => {
    if ((input.ids?.length ?? 0) > MOST_SIGNED_AT_ONCE) {
      return refuse('TOO_MANY_REQUESTS', `一次最多签收${MOST_SIGNED_AT_ONCE}件，请分批签收。`);
    }
    if (input.ids) await lockRequests(work, 'verification.signFor', input.ids);
    const signed = await signForWaiting(work, input);
    if (signed.length === 0) {
      return refuse(
        'NOTHING_TO_SIGN_FOR',
        '没有可以由您签收的核查请求：可能已由同事签收；涉及您本人或亲属的，须由其他人员签收。请刷新列表查看最新状态。',
      );
    }
    for (const { id, caseId, agencyId } of signed) {
      work.actBy('verification.signFor', { agencyIds: [agencyId] });
      await work.record('VerificationSignedFor', { type: 'VerificationRequest', id, caseId });
    }
    return done({ signedIds: signed.map(({ id }) => id) });
  });
}

/** A hot transition without a guard beyond state and scope: one statement. Rows a colleague is working on are left for later. */
function signForWaiting(
  work: Work,
  { ids, recordTypes, dueBy }: SignForRequests,
): Promise<{ id: string; caseId: string; agencyId: string }[]> {
  const reach = work.must('verification.signFor');
  return work.db.objects({
    name: 'sign_for_requests',
    text: `update verification_requests r set state = 'SIGNED_FOR', signed_for_at = $1, signed_for_by = $2, version = version + 1
           where r.id in (
             select id from verification_requests
             where state = 'SENT' and (agency_id = any($3) or $4)
               and ($5::uuid[] is null or id = any($5))
               and ($6::varchar[] is null or record_type = any($6))
               and ($7::date is null or due_on <= $7)
               and case_id not in (select recused_cases($2))
             order by due_on, id limit ${MOST_SIGNED_AT_ONCE} for update skip locked)
           returning r.id, r.case_id as "caseId", r.agency_id as "agencyId"`,
    values: [
      work.now().toISOString(),
      work.actor.accountId,
      reach.agencyIds,
      reach.county,
      ids ?? null,
      recordTypes ?? null,
      dueBy ?? null,
    ],
  });
}
