import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import type { Lamp } from '../../graphql/gql/graphql.js';
import { DataTable } from '../../ui/data-table.js';
import { formatDate } from '../../lib/dates.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';
import styles from './home.module.css';
import { PaceTable } from './pace-table.js';
import { isUnderWay } from './progress-numbers.js';

export const progressFragment = graphql(`
  fragment ProgressPanels_ProgressOverview on ProgressOverview {
    cases {
      communityId
      state
      lamp
      total
    }
    agencies {
      agencyId
      waiting
      yellow
      red
      oldestDueOn
    }
    paces {
      state
      ...PaceTable_StepPace
    }
  }
`);

interface ProgressPanelsProps {
  progress: FragmentType<typeof progressFragment>;
  communities: readonly { id: string; name: string }[];
  agencies: readonly { id: string; shortName: string }[];
}

interface UnitRow {
  id: string;
  name: string;
  waiting: number;
  yellow: number;
  red: number;
}

/** Are we on schedule, who is late, what is slow: numbers of matters by unit, never of persons. */
export function ProgressPanels({ progress, communities, agencies }: ProgressPanelsProps) {
  const { cases, agencies: counts, paces } = getFragmentData(progressFragment, progress);
  const underWay = cases.filter(isUnderWay);
  const count = (id: string, lamp?: Lamp) =>
    underWay
      .filter((row) => row.communityId === id && (lamp === undefined || row.lamp === lamp))
      .reduce((all, { total }) => all + total, 0);
  const byCommunity = communities
    .map(({ id, name }) => ({
      id,
      name,
      waiting: count(id),
      yellow: count(id, 'YELLOW'),
      red: count(id, 'RED'),
    }))
    .filter(({ waiting }) => waiting > 0)
    .sort((one, other) => other.red - one.red || other.yellow - one.yellow);
  const byAgency = counts.map((row) => ({
    ...row,
    id: row.agencyId,
    name: agencies.find(({ id }) => id === row.agencyId)?.shortName ?? row.agencyId,
  }));
  return (
    <>
      <div className={styles['columns']}>
        <Panel id="communities" title="在办申请，按社区">
          <DataTable
            caption="各社区的在办申请"
            rows={byCommunity}
            getRowId={(row) => row.id}
            columns={unitColumns<UnitRow>('社区', '在办')}
            empty={<EmptyState title="现在没有在办的申请" headingLevel={3} />}
          />
        </Panel>
        <Panel id="agencies" title="待答复的核查，按单位">
          <DataTable
            caption="各单位待答复的核查"
            rows={byAgency}
            getRowId={(row) => row.id}
            columns={[
              ...unitColumns<(typeof byAgency)[number]>('单位', '待答复'),
              {
                id: 'oldest',
                title: '最早截止',
                cell: ({ oldestDueOn }) => (oldestDueOn == null ? '' : formatDate(oldestDueOn)),
              },
            ]}
            empty={<EmptyState title="现在没有等待答复的核查" headingLevel={3} />}
          />
        </Panel>
      </div>
      <PaceTable paces={paces} cases={underWay} />
    </>
  );
}

function unitColumns<Row extends UnitRow>(unit: string, waiting: string) {
  return [
    { id: 'name', title: unit, cell: (row: Row) => row.name },
    { id: 'waiting', title: waiting, align: 'end' as const, cell: (row: Row) => row.waiting },
    { id: 'yellow', title: '临期', align: 'end' as const, cell: (row: Row) => row.yellow },
    { id: 'red', title: '超期', align: 'end' as const, cell: (row: Row) => row.red },
  ];
}
