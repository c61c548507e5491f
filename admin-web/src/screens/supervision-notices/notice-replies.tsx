import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { formatInstant } from '../../lib/dates.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';

const replyFragment = graphql(`
  fragment NoticeReplies_NoticeReply on NoticeReply {
    id
    round
    content
    repliedAt
    wasOverdue
    verdict
    verdictReason
    repliedBy {
      id
      displayName
    }
  }
`);

const verdictNames = { ACCEPTED: '采纳', RETURNED: '退回' } as const;

/** Every round, the newest first. */
export function NoticeReplies({ replies }: { replies: readonly FragmentType<typeof replyFragment>[] }) {
  const rows = replies.map((reply) => getFragmentData(replyFragment, reply));
  return (
    <Panel id="replies" title="回复">
      <DataTable
        caption="回复"
        rows={rows}
        getRowId={(row) => row.id}
        columns={[
          { id: 'round', title: '次数', cell: (row) => `第 ${row.round} 次` },
          { id: 'content', title: '办理情况和结果', cell: (row) => row.content },
          {
            id: 'who',
            title: '回复人',
            cell: (row) =>
              `${row.repliedBy.displayName} ${formatInstant(row.repliedAt)}${row.wasOverdue ? '（超期）' : ''}`,
          },
          {
            id: 'verdict',
            title: '审核',
            cell: (row) =>
              row.verdict == null
                ? '等待审核'
                : `${verdictNames[row.verdict]}${row.verdictReason == null ? '' : `：${row.verdictReason}`}`,
          },
        ]}
        empty={<EmptyState title="还没有回复" headingLevel={3} />}
      />
    </Panel>
  );
}
