import { identifier, sql, type SqlRunner } from '../../../platform/db/sql.js';
import type { ReadViewer } from '../../../platform/read-viewer.js';
import { maskName } from '../../../shared/masking.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { applicationStateLabels } from '../rules/application-states.js';
import type { ApplicationState } from '../rules/application-vocabulary.js';
import { MOST_ROWS } from '../rules/export-states.js';
import type { ApplicationFilterValues } from '../rules/application-filter.js';
import { applicationCondition } from './list-applications.js';
import { applicationRead } from './read-models.js';

/** One line of an export: no number of a person, no confidential value, the name masked. */
export interface ExportRow {
  readonly id: string;
  readonly cells: readonly string[];
}

export const EXPORT_COLUMNS = [
  '申请编号',
  '申请人',
  '社区',
  '家庭人数',
  '状态',
  '建立日期',
  '截止日',
] as const;

const alias = 'a';

/** The same predicate as the worklist's: nobody exports what they do not see. */
const inReach = (viewer: ReadViewer, filter: ApplicationFilterValues, today: PlainDate) =>
  sql`${applicationRead.visibleTo(viewer, alias)} and ${applicationCondition(filter, viewer, today)(alias)}`;

/** How many rows it would be, counted to one more than the most. */
export async function countExportRows(
  runner: SqlRunner,
  viewer: ReadViewer,
  filter: ApplicationFilterValues,
  today: PlainDate,
): Promise<number> {
  const [row] = await runner.rows(
    sql`select count(*)::int from (select 1 from applications ${identifier(alias)} where ${inReach(viewer, filter, today)} limit ${MOST_ROWS + 1}) counted`,
  );
  return Number(row?.[0]);
}

export async function listExportRows(
  runner: SqlRunner,
  viewer: ReadViewer,
  filter: ApplicationFilterValues,
  today: PlainDate,
): Promise<ExportRow[]> {
  const rows = await runner.rows(sql`
    select a.id, a.application_number, p.name, c.name, a.household_size, a.state,
      to_char(a.created_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), coalesce(a.due_on::text, '')
    from applications ${identifier(alias)} join persons p on p.id = a.applicant_id join communities c on c.id = a.community_id
    where ${inReach(viewer, filter, today)} order by a.queue_on, a.id limit ${MOST_ROWS}`);
  return rows.map(([id, number, name, community, size, state, createdOn, dueOn]) => ({
    id: String(id),
    cells: [
      String(number),
      maskName(String(name)),
      String(community),
      String(size),
      applicationStateLabels[state as ApplicationState],
      String(createdOn),
      String(dueOn),
    ],
  }));
}
