import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { formatDate } from '../../lib/dates.js';
import { describeReplyLimit, noticeKindNames, supervisionNoticeStateNames } from '../../text/supervision.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { StateTag } from '../../ui/state-tag.js';

const noticeFragment = graphql(`
  fragment NoticeTable_SupervisionNotice on SupervisionNotice {
    id
    number
    kind
    title
    state
    dueOn
    daysLeft
    agency {
      id
      shortName
    }
  }
`);

/** Notices with how far their replies are. */
export function NoticeTable({ notices }: { notices: readonly FragmentType<typeof noticeFragment>[] }) {
  const rows = notices.map((notice) => getFragmentData(noticeFragment, notice));
  return (
    <DataTable
      caption="监督文书"
      rows={rows}
      getRowId={(row) => row.id}
      columns={[
        {
          id: 'title',
          title: '文书',
          cell: (row) => (
            <a href={`/supervise/notices/${row.id}`}>
              {row.number ?? noticeKindNames[row.kind]} {row.title}
            </a>
          ),
        },
        { id: 'kind', title: '种类', cell: (row) => noticeKindNames[row.kind] },
        { id: 'agency', title: '单位', cell: (row) => row.agency.shortName },
        {
          id: 'state',
          title: '状态',
          cell: (row) => (
            <StateTag
              label={supervisionNoticeStateNames[row.state]}
              tone={row.daysLeft != null && row.daysLeft < 0 ? 'bad' : 'neutral'}
            />
          ),
        },
        {
          id: 'due',
          title: '回复期限',
          cell: (row) =>
            row.dueOn == null ? '送达后起算' : `${formatDate(row.dueOn)} ${describeReplyLimit(row.daysLeft)}`,
        },
      ]}
      empty={<EmptyState title="没有监督文书" headingLevel={3} />}
    />
  );
}
