import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { formatDate } from '../../lib/dates.js';
import { DataTable } from '../../ui/data-table.js';
import { Panel } from '../../ui/panel.js';

const accountFragment = graphql(`
  fragment IdleAccounts_Account on Account {
    id
    displayName
    loginName
    createdAt
  }
`);

/** New colleagues wait for their post: one click leads to the form that gives it. */
export function IdleAccounts({ accounts }: { accounts: readonly FragmentType<typeof accountFragment>[] }) {
  if (accounts.length === 0) return null;
  return (
    <Panel id="idle" title="等待任职的账号" beside={<a href="/admin/accounts?post=none">全部</a>}>
      <DataTable
        caption="等待任职的账号"
        rows={accounts.map((account) => getFragmentData(accountFragment, account))}
        getRowId={(row) => row.id}
        columns={[
          {
            id: 'name',
            title: '姓名',
            cell: (row) => <a href={`/admin/accounts/${row.id}`}>{row.displayName}</a>,
          },
          { id: 'login', title: '登录名', cell: (row) => row.loginName },
          { id: 'created', title: '建立日期', cell: (row) => formatDate(row.createdAt) },
        ]}
        empty={null}
      />
    </Panel>
  );
}
