import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import type { ApplicationState } from '../../graphql/gql/graphql.js';
import { applicationStateNames, rejectionToServe } from '../../text/applications.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';
import { steps } from './progress-numbers.js';

const paceFragment = graphql(`
  fragment PaceTable_StepPace on StepPace {
    state
    finished
    medianDays
    longestDays
    overdue
  }
`);

interface PaceTableProps {
  paces: readonly FragmentType<typeof paceFragment>[];
  cases: readonly { state: ApplicationState; total: number }[];
}

/** Every step of the chain with what waits there and how long it takes; the sentence names the slowest. */
export function PaceTable({ paces, cases }: PaceTableProps) {
  const measured = paces.map((pace) => getFragmentData(paceFragment, pace));
  const rows = steps
    .map((state) => ({
      state,
      waiting: cases.filter((row) => row.state === state).reduce((all, { total }) => all + total, 0),
      pace: measured.find((one) => one.state === state),
    }))
    .filter(({ waiting, pace }) => waiting > 0 || pace !== undefined);
  const slowest = findSlowest(rows.flatMap(({ pace }) => pace ?? []));
  return (
    <Panel id="pace" title="各环节快慢，近 30 天">
      {slowest !== undefined && (
        <p>
          最慢的环节是“{nameStep(slowest.state)}”，半数在 {slowest.medianDays} 个工作日内办完，最长{' '}
          {slowest.longestDays} 个工作日。
        </p>
      )}
      <DataTable
        caption="各环节的件数和用时"
        rows={rows}
        getRowId={(row) => row.state}
        columns={[
          { id: 'state', title: '环节', cell: (row) => nameStep(row.state) },
          { id: 'waiting', title: '在办', align: 'end', cell: (row) => `${row.waiting} 件` },
          { id: 'finished', title: '已办完', align: 'end', cell: (row) => `${row.pace?.finished ?? 0} 件` },
          { id: 'overdue', title: '其中超期', align: 'end', cell: (row) => `${row.pace?.overdue ?? 0} 件` },
          { id: 'median', title: '用时中位数', align: 'end', cell: (row) => days(row.pace?.medianDays) },
          { id: 'longest', title: '最长', align: 'end', cell: (row) => days(row.pace?.longestDays) },
        ]}
        empty={<EmptyState title="还没有办理过的申请" headingLevel={3} />}
      />
    </Panel>
  );
}

const nameStep = (state: ApplicationState) =>
  state === 'REJECTED' ? rejectionToServe : applicationStateNames[state];

const days = (count: number | undefined) => (count === undefined ? '—' : `${count} 个工作日`);

const fewest = 5;

/** Two or three cases say nothing about a step. */
function findSlowest<Pace extends { finished: number; medianDays: number }>(paces: readonly Pace[]) {
  return paces
    .filter(({ finished, medianDays }) => finished >= fewest && medianDays > 0)
    .reduce<Pace | undefined>(
      (slow, pace) => (slow === undefined || pace.medianDays > slow.medianDays ? pace : slow),
      undefined,
    );
}
