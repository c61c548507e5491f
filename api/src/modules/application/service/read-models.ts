import { attachmentReadFor } from '../../messaging/index.js';
import { communityRead, workingDayLimit } from '../../organization/index.js';
import { publicNoticeRead } from '../../publicity/index.js';
import { caseVisibleTo, householdMemberRead, openFacts, personRead } from '../../registry/index.js';
import { reachOf } from '../../../platform/auth/actor.js';
import { identifier, sql } from '../../../platform/db/sql.js';
import type { ReadViewer } from '../../../platform/read-viewer.js';
import {
  column,
  computed,
  defineReadModel,
  sqlField,
  toMany,
  toOne,
  type ReadModel,
} from '../../../platform/read/index.js';
import { lampOf } from '../../../shared/deadline.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { listActions } from '../../../shared/transition-table.js';
import { mayAct } from '../rules/application-policy.js';
import { applicationStateLabels, applicationTransitions } from '../rules/application-states.js';
import type { ApplicationState } from '../rules/application-vocabulary.js';
import { withoutKindOfMaterial, type CorrectionChange } from '../rules/correction-changes.js';
import { factsOfCases } from './facts-of.js';
import { mayBeChanged } from './materials-open-to-desk.js';

const communityOf = (alias: string) => sql`${identifier(alias)}.community_id`;

/** County reach, the actor's communities, or agencies involved in the case. */
const visibleTo = (viewer: ReadViewer, alias: string) => {
  const reach = reachOf(viewer, 'application.read');
  if (reach.county) return sql`TRUE`;
  if (reach.areaIds.length === 1) return sql`${communityOf(alias)} = ${reach.areaIds[0]}`;
  return sql`${communityOf(alias)} = ANY(${reach.areaIds})`;
};

/** Several communities are one keyset branch each: an OR would lose the order of the index. */
const branches = (viewer: ReadViewer, alias: string) => {
  const { county, areaIds } = reachOf(viewer, 'application.read');
  return county || areaIds.length < 2 ? [] : areaIds.map((areaId) => sql`${communityOf(alias)} = ${areaId}`);
};

const attachmentRead = attachmentReadFor(caseVisibleTo, mayBeChanged);

export const applicationRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'Application',
  table: 'applications',
  visibleTo,
  branches,
  fields: {
    id: column(),
    applicationNumber: column(),
    receiptNumber: column(),
    guaranteeType: column(),
    householdSize: column(),
    state: column(),
    stateSince: column(),
    resumeState: column(),
    dueOn: column(),
    correctionRound: column(),
    rejectionCode: column(),
    rejectionServedOn: column(),
    createdAt: column(),
    submittedAt: column(),
    registeredAt: column(),
    version: column(),
    lamp: computed<ReadViewer>({
      needs: ['due_on', 'warn_on'],
      resolve: (rows, { today }) =>
        rows.map((row) =>
          lampOf(
            { dueOn: row['due_on'] as PlainDate | null, warnOn: row['warn_on'] as PlainDate | null },
            today,
          ),
        ),
    }),
    ...workingDayLimit({ due: 'due_on', isRunning: () => true }),
    community: toOne(() => communityRead, { via: 'community_id' }),
    applicant: toOne(() => personRead, { via: 'applicant_id', isSeenWithRow: true }),
    maskedIdNumber: sqlField(
      (alias) =>
        sql`(SELECT v.masked FROM vault_entries v WHERE v.person_id = ${identifier(alias)}.applicant_id AND v.kind = 'ID_NUMBER' ORDER BY v.stored_at DESC LIMIT 1)`,
    ),
    members: toMany(() => householdMemberRead, {
      foreign: 'household_id',
      local: 'household_id',
      isSeenWithRow: true,
      orderBy: [
        // The applicant is 01; spouse, children and parents follow as in GB/T 4761.
        { column: 'relation_code', direction: 'asc' },
        { column: 'joined_at', direction: 'asc' },
      ],
    }),
    steps: toMany(() => applicationStepRead, {
      foreign: 'case_id',
      isSeenWithRow: true,
      orderBy: [{ column: 'at', direction: 'desc' }],
    }),
    corrections: toMany(() => correctionRead, {
      foreign: 'case_id',
      isSeenWithRow: true,
      orderBy: [{ column: 'round', direction: 'desc' }],
    }),
    surveys: toMany(() => surveyRead, {
      foreign: 'case_id',
      isSeenWithRow: true,
      orderBy: [{ column: 'recorded_at', direction: 'desc' }],
    }),
    notices: toMany(() => publicNoticeRead, {
      foreign: 'case_id',
      orderBy: [{ column: 'submitted_at', direction: 'desc' }],
    }),
    attachments: toMany(() => attachmentRead, {
      foreign: 'case_id',
      orderBy: [{ column: 'uploaded_at', direction: 'desc' }],
    }),
    availableActions: computed<ReadViewer>({
      needs: ['id', 'state', 'community_id'],
      resolve: async (rows, viewer, runner) => {
        const facts = await factsOfCases(
          runner,
          rows.map((row) => String(row['id'])),
          viewer.today,
        );
        return rows.map((row) => {
          const state = row['state'] as ApplicationState;
          const known = facts.get(String(row['id']));
          if (!known) return [];
          return listActions(applicationTransitions, state, known, applicationStateLabels)
            .filter(({ action }) =>
              mayAct(viewer, action, { communityId: String(row['community_id']), state }),
            )
            .map(({ action, label, verdict }) => ({
              action,
              label,
              isAllowed: !verdict.refused,
              reason: verdict.refused ? verdict.message : null,
            }));
        });
      },
    }),
  },
});

export const applicationStepRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'ApplicationStep',
  table: 'application_steps',
  visibleTo: (viewer, alias) => caseVisibleTo(viewer, 'application.read', alias),
  fields: {
    id: column(),
    action: column(),
    actionLabel: computed<ReadViewer>({
      needs: ['action'],
      resolve: (rows) =>
        rows.map((row) => applicationTransitions[row['action'] as keyof typeof applicationTransitions].label),
    }),
    fromState: column(),
    toState: column(),
    actorName: column(),
    agencyName: sqlField(
      (alias) => sql`(SELECT g.short_name FROM agencies g WHERE g.id = ${identifier(alias)}.agency_id)`,
    ),
    opinion: column(),
    reasonCode: column(),
    at: column(),
    tookDays: column(),
    wasOverdue: column(),
  },
});

const correctionRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'Correction',
  table: 'corrections',
  visibleTo: (viewer, alias) => caseVisibleTo(viewer, 'application.read', alias),
  fields: {
    id: column(),
    round: column(),
    fromState: column(),
    items: column(),
    // Which papers a case has is for those who may open them.
    changes: computed<ReadViewer>({
      needs: ['changes'],
      resolve: (rows, { grants }) =>
        rows.map((row) => {
          const changes = row['changes'] as readonly CorrectionChange[];
          return grants.has('attachment.read') ? changes : changes.map(withoutKindOfMaterial);
        }),
    }),
    issuedAt: column(),
    dueOn: column(),
    ...workingDayLimit({
      due: 'due_on',
      isRunning: (row) => row['answered_at'] === null,
      needs: ['answered_at'],
    }),
    answeredAt: column(),
  },
});

const surveyRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'HouseholdSurvey',
  table: 'household_surveys',
  visibleTo: (viewer, alias) => caseVisibleTo(viewer, 'application.read', alias),
  may: (viewer, field) => field !== 'seen' || viewer.grants.has('household.readConfidential'),
  fields: {
    id: column(),
    visitedOn: column(),
    firstSurveyor: column(),
    secondSurveyor: column(),
    conclusion: column(),
    photoIds: column(),
    recordedAt: column(),
    seen: computed<ReadViewer>({
      needs: ['case_id', 'fact_id'],
      resolve: async (rows, viewer, runner) => {
        const households = await runner.rows(
          sql`select id from households where case_id = any(${rows.map((row) => row['case_id'])})`,
        );
        const facts = await openFacts(
          runner,
          viewer.keys,
          households.map(([id]) => String(id)),
        );
        return rows.map((row) => facts.find((fact) => fact.id === row['fact_id'])?.value ?? null);
      },
    }),
  },
});
