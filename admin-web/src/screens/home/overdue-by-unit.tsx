import type { Lamp } from '../../graphql/gql/graphql.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LampTag } from '../../ui/lamp-tag.js';
import { Panel } from '../../ui/panel.js';
import styles from './home.module.css';

interface OverdueByUnitProps {
  cases: readonly { communityId: string; lamp?: Lamp | null; total: number }[];
  communities: readonly { id: string; name: string }[];
  requests: readonly { agencyId: string; total: number; yellow: number; red: number }[];
  agencies: readonly { id: string; shortName: string }[];
}

interface UnitRow {
  id: string;
  name: string;
  red: number;
  href: string;
}

/** What is red and whose: matters are counted by unit, never by person. */
export function OverdueByUnit({ cases, communities, requests, agencies }: OverdueByUnitProps) {
  const redIn = (id: string) =>
    cases
      .filter((row) => row.communityId === id && row.lamp === 'RED')
      .reduce((all, row) => all + row.total, 0);
  const byCommunity = communities
    .map(({ id, name }): UnitRow => ({
      id,
      name,
      red: redIn(id),
      href: `/work/applications?view=all&community=${id}&lamp=RED`,
    }))
    .filter(({ red }) => red > 0)
    .sort((one, other) => other.red - one.red);
  const byAgency = requests
    .filter(({ red }) => red > 0)
    .map(({ agencyId, red }): UnitRow => ({
      id: agencyId,
      name: agencies.find(({ id }) => id === agencyId)?.shortName ?? agencyId,
      red,
      href: `/?list=agency&unit=${agencyId}`,
    }));
  return (
    <div className={styles['columns']}>
      <Panel id="red-communities" title="超期申请，按社区">
        <UnitTable
          caption="按社区的超期申请"
          unitTitle="社区"
          rows={byCommunity}
          emptyTitle="没有超期的申请"
        />
      </Panel>
      <Panel id="red-agencies" title="超期核查，按单位">
        <UnitTable
          caption="按单位的超期核查"
          unitTitle="单位"
          rows={byAgency}
          emptyTitle="没有超期未答复的核查"
        />
      </Panel>
    </div>
  );
}

interface UnitTableProps {
  caption: string;
  unitTitle: string;
  rows: readonly UnitRow[];
  emptyTitle: string;
}

function UnitTable({ caption, unitTitle, rows, emptyTitle }: UnitTableProps) {
  return (
    <DataTable
      caption={caption}
      rows={rows}
      getRowId={(row) => row.id}
      columns={[
        { id: 'name', title: unitTitle, cell: (row) => row.name },
        { id: 'lamp', title: '时限', cell: () => <LampTag lamp="RED" /> },
        { id: 'red', title: '件数', align: 'end', cell: (row) => <a href={row.href}>{row.red} 件</a> },
      ]}
      empty={<EmptyState title={emptyTitle} headingLevel={3} />}
    />
  );
}
