import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { formatDate } from '../../lib/dates.js';
import { postNames } from '../../text/posts.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';

const mandateFragment = graphql(`
  fragment AgencyPosts_Mandate on Mandate {
    id
    post
    validFrom
    community {
      id
      name
    }
    holder {
      id
      displayName
    }
  }
`);

export function AgencyPosts({ mandates }: { mandates: readonly FragmentType<typeof mandateFragment>[] }) {
  const rows = mandates.map((mandate) => getFragmentData(mandateFragment, mandate));
  return (
    <Panel id="posts" title="岗位和现任人员">
      <DataTable
        caption="岗位和现任人员"
        rows={rows}
        getRowId={(row) => row.id}
        columns={[
          { id: 'holder', title: '姓名', cell: (row) => row.holder.displayName },
          { id: 'post', title: '岗位', cell: (row) => postNames[row.post] },
          { id: 'community', title: '社区', cell: (row) => row.community?.name ?? '不限社区' },
          { id: 'from', title: '任职起', cell: (row) => formatDate(row.validFrom) },
        ]}
        empty={
          <EmptyState title="尚未任职" headingLevel={3}>
            这个单位还没有人任职，由系统管理员在“账号与任职”中办理。
          </EmptyState>
        }
      />
    </Panel>
  );
}
