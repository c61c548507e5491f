import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import type { WorkingCalendar } from '../../../shared/working-days.js';
import { VerificationScope } from '../../organization/index.js';
import { grantCaseAccess } from '../../registry/index.js';
import { limitFrom, type RequestLimit } from '../rules/request-limits.js';
import { findRecordType } from '../rules/record-types.js';
import { VerificationRound } from '../verification-round.entity.js';
import { reopenRound } from './close-rounds.js';

export type RequestScope = 'APPLICANT' | 'WAITLISTED' | 'TENANT';

export interface OpenVerification {
  readonly caseId: string;
  readonly householdId: string;
  readonly round: number;
  readonly scope: RequestScope;
  readonly persons: readonly { readonly personId: string; readonly isAdult: boolean }[];
  /** Working days an agency has to answer. */
  readonly limitDays: number;
  readonly calendar: WorkingCalendar;
  /** Working days left from which the light is yellow. */
  readonly warnDays?: number;
  /** Working days to answer again after a dispute. */
  readonly disputeDays?: number;
}

/** Product defaults where the caller's parameters do not say: no rule fixes these numbers. */
const DEFAULT_WARN_DAYS = 2;
const DEFAULT_DISPUTE_DAYS = 3;
/** Width of the column; the clause always fits behind the legal basis. */
const LEGAL_BASIS_LENGTH = 120;

interface Question {
  readonly agencyId: string;
  readonly recordType: string;
  readonly legalBasis: string;
  readonly personId: string;
}

type Opened = Promise<Outcome<{ total: number; dueOn: PlainDate }>>;

/**
 * Asks every agency of the scope about every person (三(二) 联审联查). The caller has authorised the step that needs it.
 * Refuses NO_VERIFICATION_SCOPE when no agency is configured: a round that asks nobody would close unseen.
 */
export function openVerification(work: Work, input: OpenVerification): Opened {
  return work.atomically(() => ask(work, input, beginRound));
}

/** Asks in the case's present round what was not asked in it yet; the round ends anew with those answers. Refuses as {@link openVerification}. */
export function extendVerification(work: Work, input: OpenVerification): Opened {
  return work.atomically(async () => {
    const asked = await askedInRound(work, input);
    return ask(
      work,
      input,
      () => reopenRound(work, input),
      (question) => !asked.has(keyOf(question)),
    );
  });
}

const keyOf = ({ personId, recordType }: Pick<Question, 'personId' | 'recordType'>): string =>
  `${personId}|${recordType}`;

async function askedInRound(work: Work, { caseId, round }: OpenVerification): Promise<ReadonlySet<string>> {
  const rows = await work.db.objects<Pick<Question, 'personId' | 'recordType'>>({
    text: `select distinct person_id as "personId", record_type as "recordType" from verification_requests where case_id = $1 and round = $2`,
    values: [caseId, round],
  });
  return new Set(rows.map(keyOf));
}

async function ask(
  work: Work,
  input: OpenVerification,
  prepareRound: (work: Work, input: OpenVerification) => Promise<unknown>,
  isOpen: (question: Question) => boolean = () => true,
): Opened {
  const questions = (await questionsOf(work, input)).filter(isOpen);
  if (questions.length === 0) {
    return refuse(
      'NO_VERIFICATION_SCOPE',
      '没有启用的部门核查范围，无法发起联审联查。请联系联席会议办公室在核查范围中启用后再办理。',
    );
  }
  const limit = limitFrom(work.today(), input.limitDays, input.warnDays ?? DEFAULT_WARN_DAYS, input.calendar);
  await prepareRound(work, input);
  await work.em.flush();
  await insertRequests(work, input, limit, questions);
  const agencyIds = [...new Set(questions.map(({ agencyId }) => agencyId))].sort();
  await grantCaseAccess(work, input.caseId, agencyIds);
  await work.record(
    'VerificationOpened',
    { type: 'Case', id: input.caseId, caseId: input.caseId },
    { round: input.round, scope: input.scope, requests: questions.length, agencyIds, dueOn: limit.dueOn },
  );
  return done({ total: questions.length, dueOn: limit.dueOn });
}

async function beginRound(work: Work, input: OpenVerification): Promise<void> {
  const { caseId, round, warnDays = DEFAULT_WARN_DAYS, disputeDays = DEFAULT_DISPUTE_DAYS } = input;
  work.em.create(VerificationRound, {
    caseId,
    round,
    warnDays,
    disputeDays,
    openedAt: work.now(),
    closedAt: null,
  });
}

async function questionsOf(work: Work, { scope, persons }: OpenVerification): Promise<Question[]> {
  const scopes = await work.em.find(
    VerificationScope,
    { scope, enabled: true },
    { orderBy: { agencyId: 'asc', recordType: 'asc' } },
  );
  return scopes.flatMap(({ agencyId, recordType, clause }) => {
    const type = findRecordType(recordType);
    if (!type) return [];
    const legalBasis = `${type.legalBasis}；联动工作机制${clause}`.slice(0, LEGAL_BASIS_LENGTH);
    return persons
      .filter(({ isAdult }) => isAdult || type.minors)
      .map(({ personId }) => ({ agencyId, recordType, legalBasis, personId }));
  });
}

/** One statement, whatever the number of agencies and persons. */
async function insertRequests(
  work: Work,
  input: OpenVerification,
  limit: RequestLimit,
  questions: readonly Question[],
): Promise<void> {
  await work.db.execute({
    text: `insert into verification_requests
             (id, case_id, household_id, person_id, agency_id, record_type, scope, legal_basis, state, sent_at, due_on, warn_on, round)
           select q.id, $1, $2, q.person_id, q.agency_id, q.record_type, $3, q.legal_basis, 'SENT', $4, $5, $6, $7
           from unnest($8::uuid[], $9::uuid[], $10::varchar[], $11::varchar[], $12::varchar[])
             as q (id, person_id, agency_id, record_type, legal_basis)`,
    values: [
      input.caseId,
      input.householdId,
      input.scope,
      work.now().toISOString(),
      limit.dueOn,
      limit.warnOn,
      input.round,
      questions.map(() => work.newId()),
      questions.map(({ personId }) => personId),
      questions.map(({ agencyId }) => agencyId),
      questions.map(({ recordType }) => recordType),
      questions.map(({ legalBasis }) => legalBasis),
    ],
  });
}
