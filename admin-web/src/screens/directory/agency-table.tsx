import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { agencyKindNames } from '../../text/agencies.js';
import { postNames } from '../../text/posts.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';

const agencyFragment = graphql(`
  fragment AgencyTable_Agency on Agency {
    id
    name
    kind
    clause
  }
`);

const mandateFragment = graphql(`
  fragment AgencyTable_Mandate on Mandate {
    id
    post
    agency {
      id
    }
    holder {
      id
      displayName
    }
  }
`);

interface AgencyTableProps {
  agencies: readonly FragmentType<typeof agencyFragment>[];
  mandates: readonly FragmentType<typeof mandateFragment>[];
}

export function AgencyTable(props: AgencyTableProps) {
  const agencies = props.agencies.map((agency) => getFragmentData(agencyFragment, agency));
  const mandates = props.mandates.map((mandate) => getFragmentData(mandateFragment, mandate));
  const postsOf = (agencyId: string) => {
    const lines = mandates
      .filter(({ agency }) => agency.id === agencyId)
      .map(({ post, holder }) => `${postNames[post]} ${holder.displayName}`);
    return lines.length === 0 ? '尚未任职' : lines.join('；');
  };
  return (
    <DataTable
      caption="通讯录"
      rows={agencies}
      getRowId={(row) => row.id}
      columns={[
        { id: 'name', title: '单位', cell: (row) => <a href={`/org/${row.id}`}>{row.name}</a> },
        { id: 'kind', title: '性质', isShort: true, cell: (row) => agencyKindNames[row.kind] },
        { id: 'posts', title: '现任人员', cell: (row) => postsOf(row.id) },
        { id: 'clause', title: '条款', isShort: true, cell: (row) => row.clause },
      ]}
      empty={<EmptyState title="还没有单位">机制数据还没有载入，请联系系统管理员。</EmptyState>}
    />
  );
}
