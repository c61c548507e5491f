import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import { formatDate } from '../../lib/dates.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';

const dueDayFragment = graphql(`
  fragment DueDays_AnswerDueDay on AnswerDueDay {
    agencyId
    dueOn
    waiting
  }
`);

interface DueDaysProps {
  days: readonly FragmentType<typeof dueDayFragment>[];
  nameOf: (agencyId: string) => string;
}

/** 答复日历: what falls due on which day, and whose it is. */
export function DueDays({ days, nameOf }: DueDaysProps) {
  const found = days.map((day) => getFragmentData(dueDayFragment, day));
  const dates = [...new Set(found.map(({ dueOn }) => dueOn))];
  return (
    <DataTable
      caption="今后两周到期的核查"
      rows={dates}
      getRowId={(date) => date}
      columns={[
        { id: 'day', title: '到期日', isShort: true, cell: (date) => formatDate(date) },
        {
          id: 'total',
          title: '件数',
          align: 'end',
          cell: (date) => `${sumOf(found.filter(({ dueOn }) => dueOn === date))} 件`,
        },
        {
          id: 'units',
          title: '单位',
          cell: (date) =>
            found
              .filter(({ dueOn }) => dueOn === date)
              .map(({ agencyId, waiting }) => `${nameOf(agencyId)} ${waiting} 件`)
              .join('、'),
        },
      ]}
      empty={<EmptyState title="今后两周没有到期的核查" headingLevel={3} />}
    />
  );
}

const sumOf = (rows: readonly { waiting: number }[]): number =>
  rows.reduce((sum, { waiting }) => sum + waiting, 0);
