import { holds, reachOf, type Permission } from '../../../platform/auth/actor.js';
import { identifier, sql } from '../../../platform/db/sql.js';
import type { ReadViewer } from '../../../platform/read-viewer.js';
import {
  column,
  computed,
  defineReadModel,
  sqlField,
  matching,
  toOne,
  type Condition,
  type ReadModel,
} from '../../../platform/read/index.js';
import { holderRead } from '../../identity/index.js';
import { agencyRead } from '../../organization/index.js';
import { actionsOnAlert, type AlertState } from '../rules/alert-states.js';
import type { RiskGrade, RiskState } from '../rules/integrity-risk.js';
import { isModelCode, supervisionModels } from '../rules/supervision-models.js';

/** Hits are for whoever supervises, and for nobody they may be about. */
export const alertRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'Alert',
  table: 'alerts',
  visibleTo: (viewer) => (reachOf(viewer, 'alert.read').county ? sql`TRUE` : sql`FALSE`),
  fields: {
    id: column(),
    modelCode: column(),
    modelName: computed<ReadViewer>({
      needs: ['model_code'],
      resolve: (rows) => rows.map((row) => nameOf(String(row['model_code']))),
    }),
    light: computed<ReadViewer>({
      needs: ['model_code'],
      resolve: (rows) =>
        rows.map(({ model_code: code }) =>
          isModelCode(String(code))
            ? supervisionModels[code as keyof typeof supervisionModels].light
            : 'YELLOW',
        ),
    }),
    modelVersion: column(),
    round: column(),
    previous: toOne(() => alertRead, { via: 'previous_id' }),
    caseId: column(),
    applicationNumber: sqlField(
      (alias) =>
        sql`(select a.application_number from applications a where a.id = ${identifier(alias)}.case_id)`,
    ),
    person: toOne(() => holderRead, { via: 'account_id' }),
    agency: toOne(() => agencyRead, { via: 'agency_id' }),
    occurredOn: column(),
    facts: column('evidence'),
    thresholds: computed<ReadViewer>({
      needs: ['thresholds'],
      resolve: (rows) =>
        rows.map((row) =>
          Object.entries(row['thresholds'] as Readonly<Record<string, { value: number }>>).map(
            ([key, { value }]) => ({ key, value }),
          ),
        ),
    }),
    state: column(),
    raisedAt: column(),
    concludedBy: toOne(() => holderRead, { via: 'concluded_by' }),
    concludedAt: column(),
    conclusion: column(),
    version: column(),
    availableActions: computed<ReadViewer>({
      needs: ['state', 'account_id'],
      resolve: (rows, viewer) =>
        rows.map((row) =>
          actionsOnAlert(
            row['state'] as AlertState,
            { accountId: row['account_id'] as string | null, actorId: viewer.accountId },
            (permission) => holds(viewer, permission as Permission),
          ),
        ),
    }),
  },
});

const nameOf = (code: string): string => (isModelCode(code) ? supervisionModels[code].name : code);

/** How far a run is; whoever may read alerts. */
export const supervisionRunRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'SupervisionRun',
  table: 'supervision_runs',
  visibleTo: (viewer) => (reachOf(viewer, 'alert.read').county ? sql`TRUE` : sql`FALSE`),
  fields: {
    id: column(),
    cause: column(),
    requestedBy: toOne(() => holderRead, { via: 'requested_by' }),
    startedAt: column(),
    finishedAt: column(),
    modelsTotal: column(),
    modelsDone: column(),
    newAlerts: column(),
    failedModels: column(),
  },
});

export interface RiskFilterValues {
  readonly states?: readonly RiskState[] | null;
  readonly grades?: readonly RiskGrade[] | null;
  readonly agencyId?: string | null;
}

export const riskCondition = ({ states, grades, agencyId }: RiskFilterValues): Condition =>
  matching((row) => [
    states?.length && sql`${row}.state = any(${[...states]})`,
    grades?.length && sql`${row}.grade = any(${[...grades]})`,
    agencyId && sql`${row}.agency_id = ${agencyId}`,
  ]);

/** The whole register for who supervises; a unit sees its own. */
export const integrityRiskRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'IntegrityRisk',
  table: 'integrity_risks',
  visibleTo: (viewer, alias) => {
    const reach = reachOf(viewer, 'risk.read');
    return reach.county ? sql`TRUE` : sql`${identifier(alias)}.agency_id = any(${[...reach.agencyIds]})`;
  },
  fields: {
    id: column(),
    number: column(),
    year: column(),
    agency: toOne(() => agencyRead, { via: 'agency_id' }),
    post: column(),
    category: column(),
    riskPoint: column(),
    manifestation: column(),
    likelihood: column(),
    consequence: column(),
    score: column(),
    grade: column(),
    measures: column(),
    owner: column(),
    leader: column(),
    modelCodes: column(),
    reviewOn: column(),
    isReviewDue: computed<ReadViewer>({
      needs: ['review_on', 'state'],
      resolve: (rows, { today }) =>
        rows.map((row) => row['state'] === 'ACTIVE' && String(row['review_on']) < today),
    }),
    state: column(),
    version: column(),
    // A unit does not learn from its own register whether somebody there is being looked at.
    openAlerts: computed<ReadViewer>({
      needs: ['model_codes'],
      resolve: async (rows, viewer, runner) => {
        if (!reachOf(viewer, 'alert.read').county) return rows.map(() => null);
        const counted = await runner.rows(
          sql`select model_code, count(*)::int from alerts where state = 'RAISED' group by 1`,
        );
        const open = new Map(counted.map(([code, total]) => [String(code), Number(total)]));
        return rows.map((row) =>
          (row['model_codes'] as readonly string[]).reduce((sum, code) => sum + (open.get(code) ?? 0), 0),
        );
      },
    }),
  },
});
