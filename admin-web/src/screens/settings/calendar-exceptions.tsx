import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { formatDate } from '../../lib/dates.js';
import { dayKindNames } from '../../text/day-kinds.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';

const dayFragment = graphql(`
  fragment CalendarExceptions_CalendarDay on CalendarDay {
    day
    kind
    note
    source
  }
`);

/** The same exceptions in words, with the document behind each. */
export function CalendarExceptions({
  year,
  days,
}: {
  year: number;
  days: readonly FragmentType<typeof dayFragment>[];
}) {
  const rows = days.map((day) => getFragmentData(dayFragment, day));
  return (
    <Panel id="exceptions" title={`${year} 年放假和调休（${rows.length} 天）`}>
      <DataTable
        caption="放假和调休"
        rows={rows}
        getRowId={(row) => row.day}
        columns={[
          { id: 'day', title: '日期', cell: (row) => formatDate(row.day) },
          { id: 'kind', title: '性质', cell: (row) => dayKindNames[row.kind] },
          { id: 'note', title: '名称', cell: (row) => row.note },
          { id: 'source', title: '依据', cell: (row) => row.source },
        ]}
        empty={<EmptyState title="还没有录入" headingLevel={3} />}
      />
    </Panel>
  );
}
