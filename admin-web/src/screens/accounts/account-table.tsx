import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { formatDate } from '../../lib/dates.js';
import { nameAccountState } from '../../text/accounts.js';
import { postNames } from '../../text/posts.js';
import { DataTable } from '../../ui/data-table.js';
import { StateTag } from '../../ui/state-tag.js';

const accountFragment = graphql(`
  fragment AccountTable_Account on Account {
    id
    loginName
    displayName
    state
    createdAt
    mustChangePassword
    signInReset {
      id
    }
    mandates {
      id
      post
      validUntil
      agency {
        id
        shortName
      }
    }
  }
`);

export function AccountTable({ accounts }: { accounts: readonly FragmentType<typeof accountFragment>[] }) {
  const rows = accounts.map((account) => getFragmentData(accountFragment, account));
  return (
    <DataTable
      caption="账号"
      rows={rows}
      getRowId={(row) => row.id}
      columns={[
        {
          id: 'name',
          title: '姓名',
          cell: (row) => <a href={`/admin/accounts/${row.id}`}>{row.displayName}</a>,
        },
        { id: 'login', title: '登录名', cell: (row) => row.loginName },
        {
          id: 'posts',
          title: '现任岗位',
          cell: (row) =>
            row.mandates
              .filter(({ validUntil }) => validUntil == null)
              .map(({ post, agency }) => `${agency.shortName} ${postNames[post]}`)
              .join('；') || '未任职',
        },
        {
          id: 'state',
          title: '状态',
          cell: (row) => (
            <>
              <StateTag
                label={nameAccountState(row.state)}
                tone={row.state === 'ACTIVE' ? 'good' : 'neutral'}
              />{' '}
              {row.state === 'ACTIVE' && <NotYetUsed row={row} />}
            </>
          ),
        },
        { id: 'created', title: '建立日期', cell: (row) => formatDate(row.createdAt) },
      ]}
      empty={null}
    />
  );
}

interface UseOfAccount {
  mustChangePassword: boolean;
  signInReset?: object | null | undefined;
}

function NotYetUsed({ row: { mustChangePassword, signInReset } }: { row: UseOfAccount }) {
  if (signInReset != null) return <StateTag label="登录待安全管理员确认" tone="attention" />;
  return mustChangePassword ? <StateTag label="初始密码未修改" tone="attention" /> : null;
}
