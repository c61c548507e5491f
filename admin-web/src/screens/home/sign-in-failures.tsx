import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { formatInstant } from '../../lib/dates.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';

const failureFragment = graphql(`
  fragment SignInFailures_SignInFailureCount on SignInFailureCount {
    id
    accountId
    name
    failures
    waits
    addresses
    lastAt
  }
`);

export function SignInFailures({ failures }: { failures: readonly FragmentType<typeof failureFragment>[] }) {
  const rows = failures.map((failure) => getFragmentData(failureFragment, failure));
  return (
    <Panel id="failures" title="登录失败，近 30 天">
      <p>连续失败 5 次后，同一地址须等待才能再试，等待时间逐次加倍；账号不会被锁死。</p>
      <DataTable
        caption="登录失败"
        rows={rows}
        getRowId={(row) => row.id}
        columns={[
          {
            id: 'name',
            title: '账号',
            cell: ({ accountId, name }) =>
              accountId == null ? '不存在的账号' : <a href={`/admin/accounts/${accountId}`}>{name}</a>,
          },
          { id: 'failures', title: '失败', align: 'end', cell: (row) => `${row.failures} 次` },
          { id: 'waits', title: '触发等待', align: 'end', cell: (row) => `${row.waits} 次` },
          { id: 'addresses', title: '来自', align: 'end', cell: (row) => `${row.addresses} 个地址` },
          { id: 'last', title: '最近一次', cell: (row) => formatInstant(row.lastAt) },
        ]}
        empty={<EmptyState title="近 30 天没有登录失败" headingLevel={3} />}
      />
    </Panel>
  );
}
