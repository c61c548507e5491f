import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { formatDate } from '../../lib/dates.js';
import { chainLinkNames, problemSourceNames, problemStateNames } from '../../text/problems.js';
import { describeReplyLimit } from '../../text/supervision.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { StateTag } from '../../ui/state-tag.js';

const problemFragment = graphql(`
  fragment ProblemTable_Problem on Problem {
    id
    number
    link
    source
    title
    state
    dueOn
    daysLeft
    lead {
      id
      shortName
    }
  }
`);

/** Problems by link of the chain, with the unit that puts them right. */
export function ProblemTable({ problems }: { problems: readonly FragmentType<typeof problemFragment>[] }) {
  const rows = problems.map((problem) => getFragmentData(problemFragment, problem));
  return (
    <DataTable
      caption="问题台账"
      rows={rows}
      getRowId={(row) => row.id}
      columns={[
        {
          id: 'title',
          title: '问题',
          cell: (row) => (
            <a href={`/supervise/problems/${row.id}`}>
              {row.number} {row.title}
            </a>
          ),
        },
        { id: 'link', title: '环节', cell: (row) => chainLinkNames[row.link] },
        { id: 'source', title: '来源', cell: (row) => problemSourceNames[row.source] },
        { id: 'lead', title: '整改单位', cell: (row) => row.lead.shortName },
        {
          id: 'state',
          title: '状态',
          cell: (row) => (
            <StateTag
              label={problemStateNames[row.state]}
              tone={row.daysLeft != null && row.daysLeft < 0 ? 'bad' : 'neutral'}
            />
          ),
        },
        {
          id: 'due',
          title: '整改期限',
          cell: (row) => `${formatDate(row.dueOn)} ${describeReplyLimit(row.daysLeft)}`,
        },
      ]}
      empty={<EmptyState title="没有符合条件的问题" headingLevel={3} />}
    />
  );
}
