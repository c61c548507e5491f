import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { formatDate } from '../../lib/dates.js';
import { postNames } from '../../text/posts.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';

const changeFragment = graphql(`
  fragment PostChanges_PostChange on PostChange {
    id
    accountId
    name
    post
    agencyId
    at
  }
`);

interface PostChangesProps {
  id: string;
  title: string;
  emptyTitle: string;
  changes: readonly FragmentType<typeof changeFragment>[];
  agencies: readonly { id: string; shortName: string }[];
}

const shown = 8;

/** Who came, went or is about to go; the newest few, the rest is in the list of accounts. */
export function PostChanges({ id, title, emptyTitle, changes, agencies }: PostChangesProps) {
  const rows = changes.map((change) => getFragmentData(changeFragment, change));
  return (
    <Panel id={id} title={title} beside={rows.length > shown && <a href="/admin/accounts">全部账号</a>}>
      <DataTable
        caption={title}
        rows={rows.slice(0, shown)}
        getRowId={(row) => row.id}
        columns={[
          {
            id: 'name',
            title: '姓名',
            cell: (row) => <a href={`/admin/accounts/${row.accountId}`}>{row.name}</a>,
          },
          {
            id: 'post',
            title: '岗位',
            cell: ({ post, agencyId }) =>
              `${postNames[post]}，${agencies.find((one) => one.id === agencyId)?.shortName ?? agencyId}`,
          },
          { id: 'at', title: '日期', cell: (row) => formatDate(row.at) },
        ]}
        empty={<EmptyState title={emptyTitle} headingLevel={3} />}
      />
    </Panel>
  );
}
