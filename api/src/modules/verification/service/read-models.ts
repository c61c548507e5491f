import { reachOf, type Actor, type Permission } from '../../../platform/auth/actor.js';
import { identifier, join, sql, type Sql } from '../../../platform/db/sql.js';
import type { ReadViewer } from '../../../platform/read-viewer.js';
import {
  column,
  computed,
  defineReadInterface,
  defineReadModel,
  sqlField,
  toMany,
  toOne,
  type FieldPlan,
  type ReadModel,
} from '../../../platform/read/index.js';
import { evidenceFileRead, evidenceVisibleTo } from '../../messaging/index.js';
import { agencyRead, workingDayLimit } from '../../organization/index.js';
import { caseVisibleTo, personRead } from '../../registry/index.js';
import { describeRecord } from '../rules/describe-record.js';
import { shownFieldOf, type RecordType } from '../rules/record-type.js';
import { getRecordType, RECORD_TYPES } from '../rules/record-types.js';
import { requestLampOf } from '../rules/request-limits.js';
import { actionsOnRequest } from '../rules/request-policy.js';
import { isOpen, type AnswerResult, type RequestState } from '../rules/request-states.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { openAnswers, SEALED_COLUMNS } from './open-answers.js';
import { areUnderReview } from './under-review.js';

/** An agency sees what it was asked itself, never what others were: `case_access` would show it the whole case. */
function ownAgency(actor: Actor, permission: Permission, alias: string): Sql {
  const { agencyIds } = reachOf(actor, permission);
  return agencyIds.length > 0 ? sql`${identifier(alias)}.agency_id = ANY(${agencyIds})` : sql`FALSE`;
}

/** County: every request; area: those of its communities' cases; agency: its own. */
export function requestsVisibleTo(actor: Actor, alias: string): Sql {
  const reach = reachOf(actor, 'verification.read');
  if (reach.county) return sql`TRUE`;
  const nets = [ownAgency(actor, 'verification.read', alias)];
  if (reach.areaIds.length > 0) {
    nets.push(
      sql`EXISTS (SELECT 1 FROM households vh WHERE vh.id = ${identifier(alias)}.household_id AND vh.community_id = ANY(${reach.areaIds}))`,
    );
  }
  return sql`(${join(nets, ' OR ')})`;
}

/** Confidential: reviewers of the case, and the data contacts (专人) of the agency that answered; not everybody in it. */
const recordsVisibleTo = (actor: Actor, alias: string): Sql =>
  sql`(${caseVisibleTo(actor, 'household.readConfidential', alias)} OR ${ownAgency(actor, 'verification.answer', alias)})`;

/** One value of the sealed record; of a secret its mask. */
function sealedField(name: string): FieldPlan<ReadViewer> {
  return computed<ReadViewer>({
    needs: SEALED_COLUMNS,
    resolve: async (rows, viewer, runner) =>
      (await openAnswers(rows, viewer.keys, runner)).map(({ values }) => {
        const value = values?.[name] ?? null;
        return value !== null && typeof value === 'object' ? value.masked : value;
      }),
  });
}

const note = computed<ReadViewer>({
  needs: SEALED_COLUMNS,
  resolve: async (rows, viewer, runner) =>
    (await openAnswers(rows, viewer.keys, runner)).map((answer) => answer.note),
});

/** The filled-in fields with their labels: what a page shows without knowing the record type. */
const described = computed<ReadViewer>({
  needs: [...SEALED_COLUMNS, 'record_type'],
  resolve: async (rows, viewer, runner) => {
    const answers = await openAnswers(rows, viewer.keys, runner);
    return rows.map((row, index) => {
      const values = answers[index]?.values;
      return values ? describeRecord(getRecordType(String(row['record_type'])), values) : [];
    });
  },
});

const labelOf = computed<ReadViewer>({
  needs: ['record_type'],
  resolve: (rows) => rows.map((row) => getRecordType(String(row['record_type'])).label),
});

function recordReadOf(type: RecordType): ReadModel<ReadViewer> {
  const own = Object.entries(type.fields).map(
    ([name, field]) => [shownFieldOf(name, field), sealedField(name)] as const,
  );
  return defineReadModel<ReadViewer>({
    type: type.type,
    table: 'agency_records',
    visibleTo: recordsVisibleTo,
    fields: {
      id: column(),
      recordType: column(),
      recordTypeLabel: labelOf,
      result: column(),
      answerRound: column(),
      dataAsOf: column(),
      channel: column(),
      answeredAt: column(),
      agency: toOne(() => agencyRead, { via: 'agency_id' }),
      note,
      described,
      ...Object.fromEntries(own),
    },
  });
}

/** One predicate for the table instead of one per record type: all of them share it, and every type in the table is listed. */
export const agencyRecordRead: ReadModel<ReadViewer> = {
  ...defineReadInterface<ReadViewer>({
    type: 'AgencyRecord',
    discriminator: 'record_type',
    members: Object.fromEntries(RECORD_TYPES.map((type) => [type.type, recordReadOf(type)])),
  }),
  visibleTo: recordsVisibleTo,
};

const newestRound = (alias: string): Sql =>
  sql`(SELECT max(newest.answer_round) FROM agency_records newest WHERE newest.request_id = ${identifier(alias)}.request_id)`;

const recordOrder = [
  { column: 'answer_round', direction: 'desc' },
  { column: 'id', direction: 'desc' },
] as const;

/** 佐证 of all answers to a request, the newest answer's first. */
const answerEvidenceRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'AnswerEvidence',
  table: 'answer_evidence',
  visibleTo: evidenceVisibleTo,
  fields: {
    id: column(),
    answerRound: column(),
    file: toOne(() => evidenceFileRead, { via: 'attachment_id' }),
  },
});

export const verificationRequestRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'VerificationRequest',
  table: 'verification_requests',
  visibleTo: requestsVisibleTo,
  fields: {
    id: column(),
    caseId: column(),
    round: column(),
    recordType: column(),
    recordTypeLabel: labelOf,
    scope: column(),
    legalBasis: column(),
    state: column(),
    result: column(),
    sentAt: column(),
    dueOn: column(),
    signedForAt: column(),
    answeredAt: column(),
    dataAsOf: column(),
    reason: column(),
    version: column(),
    agency: toOne(() => agencyRead, { via: 'agency_id' }),
    person: toOne(() => personRead, { via: 'person_id' }),
    relationCode: sqlField(
      (
        alias,
      ) => sql`(SELECT m.relation_code FROM household_members m WHERE m.household_id = ${identifier(alias)}.household_id
        AND m.person_id = ${identifier(alias)}.person_id ORDER BY m.joined_at DESC LIMIT 1)`,
    ),
    maskedIdNumber: sqlField(
      (
        alias,
      ) => sql`(SELECT v.masked FROM vault_entries v WHERE v.person_id = ${identifier(alias)}.person_id AND v.kind = 'ID_NUMBER'
        AND NOT EXISTS (SELECT 1 FROM vault_entries later WHERE later.supersedes_id = v.id) ORDER BY v.stored_at DESC LIMIT 1)`,
    ),
    lamp: computed<ReadViewer>({
      needs: ['state', 'due_on', 'warn_on'],
      resolve: (rows, { today }) =>
        rows.map((row) => {
          const { state, dueOn, warnOn } = {
            state: row['state'] as RequestState,
            dueOn: row['due_on'] as PlainDate,
            warnOn: row['warn_on'] as PlainDate,
          };
          return requestLampOf({ state, dueOn, warnOn }, today);
        }),
    }),
    ...workingDayLimit({
      due: 'due_on',
      isRunning: (row) => isOpen(row['state'] as RequestState),
      needs: ['state'],
    }),
    availableActions: computed<ReadViewer>({
      needs: ['case_id', 'agency_id', 'state', 'result'],
      resolve: async (rows, viewer, runner) => {
        const underReview = await areUnderReview(rows, viewer, runner);
        return rows.map((row, index) =>
          actionsOnRequest(
            {
              agencyId: String(row['agency_id']),
              state: row['state'] as RequestState,
              result: row['result'] as AnswerResult | null,
              isUnderReview: underReview[index] ?? false,
            },
            (permission) => reachOf(viewer, permission as Permission),
          ),
        );
      },
    }),
    records: toMany(() => agencyRecordRead, {
      foreign: 'request_id',
      orderBy: recordOrder,
      where: (alias) => sql`${identifier(alias)}.answer_round = ${newestRound(alias)}`,
    }),
    evidence: toMany(() => answerEvidenceRead, { foreign: 'request_id', orderBy: recordOrder }),
    supersededRecords: toMany(() => agencyRecordRead, {
      foreign: 'request_id',
      orderBy: recordOrder,
      where: (alias) => sql`${identifier(alias)}.answer_round < ${newestRound(alias)}`,
    }),
  },
});
