import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { formatDate } from '../../lib/dates.js';
import { postNames } from '../../text/posts.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { StateTag } from '../../ui/state-tag.js';

const mandateFragment = graphql(`
  fragment OwnPosts_Mandate on Mandate {
    id
    post
    validFrom
    validUntil
    agency {
      id
      name
    }
    community {
      id
      name
    }
  }
`);

interface OwnPostsProps {
  loginName: string;
  mandates: readonly FragmentType<typeof mandateFragment>[];
}

export function OwnPosts({ loginName, mandates }: OwnPostsProps) {
  const rows = mandates.map((mandate) => getFragmentData(mandateFragment, mandate));
  return (
    <>
      <p>登录名：{loginName}。任职由系统管理员办理，如有变动请与其联系；换岗后历史任职仍保留。</p>
      <DataTable
        caption="我的任职"
        rows={rows}
        getRowId={(row) => row.id}
        columns={[
          { id: 'post', title: '岗位', cell: (row) => postNames[row.post] },
          {
            id: 'agency',
            title: '单位',
            cell: (row) => <a href={`/org/${row.agency.id}`}>{row.agency.name}</a>,
          },
          { id: 'community', title: '社区', cell: (row) => row.community?.name ?? '不限社区' },
          { id: 'from', title: '任职起', cell: (row) => formatDate(row.validFrom) },
          {
            id: 'state',
            title: '状态',
            cell: (row) =>
              row.validUntil == null ? (
                <StateTag label="在任" tone="good" />
              ) : (
                <StateTag label={`${formatDate(row.validUntil)}离任`} />
              ),
          },
        ]}
        empty={<EmptyState title="还没有任职">您的账号还没有岗位，请联系系统管理员办理任职。</EmptyState>}
      />
    </>
  );
}
