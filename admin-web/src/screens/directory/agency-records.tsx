import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { nameScope } from '../../text/agencies.js';
import { nameRecordType } from '../../text/record-types.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';
import { StateTag } from '../../ui/state-tag.js';

const scopeFragment = graphql(`
  fragment AgencyRecords_VerificationScope on VerificationScope {
    id
    recordType
    scope
    clause
    enabled
  }
`);

export function AgencyRecords({ scopes }: { scopes: readonly FragmentType<typeof scopeFragment>[] }) {
  const rows = scopes.map((scope) => getFragmentData(scopeFragment, scope));
  return (
    <Panel id="records" title="要答复的核查记录">
      <DataTable
        caption="要答复的核查记录"
        rows={rows}
        getRowId={(row) => row.id}
        columns={[
          { id: 'record', title: '记录', cell: (row) => nameRecordType(row.recordType) },
          { id: 'scope', title: '核查对象', cell: (row) => nameScope(row.scope) },
          { id: 'clause', title: '条款', cell: (row) => row.clause },
          {
            id: 'enabled',
            title: '状态',
            cell: (row) =>
              row.enabled ? <StateTag label="启用" tone="good" /> : <StateTag label="未启用" />,
          },
        ]}
        empty={
          <EmptyState title="没有安排核查记录" headingLevel={3}>
            机制文件没有要求这个单位答复核查。
          </EmptyState>
        }
      />
    </Panel>
  );
}
