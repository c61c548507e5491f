import {
  answerRequests,
  signForRequests,
  type AnswerRequest,
  type RecordTypeName,
} from '../modules/verification/index.js';
import { done } from '../platform/outcome.js';
import type { Work } from '../platform/work.js';
import type { CountyApp } from './county-app.js';
import type { CountyStaff } from './county-staff.js';
import type { HouseholdAtWork } from './household-at-work.js';
import { insist } from './insist.js';

/** As many as the use cases take at once. */
const AT_ONCE = 200;

interface RequestRow {
  readonly id: string;
  readonly version: number;
  readonly case_id: string;
  readonly person_id: string;
  readonly record_type: RecordTypeName;
}

/** The agency's data contact signs for what was asked about these households. */
export async function signForCases(
  app: CountyApp,
  staff: CountyStaff,
  agencyId: string,
  households: readonly HouseholdAtWork[],
): Promise<void> {
  const work = app.workAs(staff.dataContactOf(agencyId));
  await work.atomically(async () => {
    const requests = await requestsOf(work, agencyId, households, 'SENT');
    for (const batch of batchesOf(requests))
      insist(await signForRequests(work, { ids: batch.map(({ id }) => id) }), `${agencyId} signs`);
    return done({});
  });
}

/** The same person looks the people up in the agency's registers and answers all of them together. */
export async function answerCases(
  app: CountyApp,
  staff: CountyStaff,
  agencyId: string,
  households: readonly HouseholdAtWork[],
): Promise<void> {
  const work = app.workAs(staff.dataContactOf(agencyId));
  const byCase = new Map(households.map((household) => [household.applicationId, household]));
  await work.atomically(async () => {
    const requests = await requestsOf(work, agencyId, households, 'SIGNED_FOR');
    for (const batch of batchesOf(requests)) {
      const answers = batch.map((request) => answerTo(request, byCase.get(request.case_id)));
      const { verdicts } = insist(await answerRequests(work, answers), `${agencyId} answers`);
      for (const { refusal } of verdicts) if (refusal) insist<object>(refusal, `${agencyId} answers`);
    }
    return done({});
  });
}

function answerTo(request: RequestRow, household: HouseholdAtWork | undefined): AnswerRequest {
  if (!household) throw new Error('a request of a case that was not asked for');
  const member = household.plan.members[household.personIds.indexOf(request.person_id)];
  const records = member?.registers[request.record_type] ?? [];
  const field = request.record_type.charAt(0).toLowerCase() + request.record_type.slice(1);
  return {
    id: request.id,
    expectedVersion: request.version,
    result: records.length > 0 ? 'HAS_RECORD' : 'NO_RECORD',
    records: records.map((record) => ({ [field]: record })),
    channel: 'ONLINE',
  };
}

function requestsOf(
  work: Work,
  agencyId: string,
  households: readonly HouseholdAtWork[],
  state: string,
): Promise<RequestRow[]> {
  return work.db.objects<RequestRow>({
    text: `select id, version, case_id, person_id, record_type from verification_requests
           where agency_id = $1 and state = $2 and case_id = any($3) order by id`,
    values: [agencyId, state, households.map(({ applicationId }) => applicationId)],
  });
}

function batchesOf<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / AT_ONCE) }, (_, index) =>
    list.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
}
