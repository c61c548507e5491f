import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import { formatDate } from '../../lib/dates.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LampTag } from '../../ui/lamp-tag.js';

const freshnessFragment = graphql(`
  fragment FreshnessTable_AnswerFreshness on AnswerFreshness {
    agencyId
    recordType
    recordTypeLabel
    lastAnsweredAt
    answeredLately
    waiting
    overdue
    oldestDueOn
    daysLate
  }
`);

interface FreshnessTableProps {
  rows: readonly FragmentType<typeof freshnessFragment>[];
  nameOf: (agencyId: string) => string;
}

/** Who is late and by how long; a unit that owes nothing stands below. */
export function FreshnessTable({ rows, nameOf }: FreshnessTableProps) {
  const found = rows.map((row) => getFragmentData(freshnessFragment, row));
  const queueOf = (recordType: string, lamp = '') =>
    `/work/verification?type=${recordType}${lamp && `&lamp=${lamp}`}`;
  return (
    <DataTable
      caption="各单位各种记录的数据时效"
      rows={found}
      getRowId={(row) => `${row.agencyId}-${row.recordType}`}
      columns={[
        { id: 'unit', title: '单位', cell: (row) => nameOf(row.agencyId) },
        { id: 'record', title: '记录', cell: (row) => row.recordTypeLabel },
        {
          id: 'lamp',
          title: '时效',
          isShort: true,
          cell: (row) => <LampTag lamp={row.overdue > 0 ? 'RED' : 'GREEN'} />,
        },
        {
          id: 'late',
          title: '超期',
          cell: (row) =>
            row.overdue === 0 ? (
              '没有'
            ) : (
              <a href={queueOf(row.recordType, 'RED')}>
                {row.overdue} 件，最久超 {row.daysLate} 个工作日
              </a>
            ),
        },
        {
          id: 'waiting',
          title: '等待答复',
          align: 'end',
          cell: (row) =>
            row.waiting === 0 ? '0 件' : <a href={queueOf(row.recordType)}>{row.waiting} 件</a>,
        },
        {
          id: 'lately',
          title: '近30天答复',
          align: 'end',
          cell: (row) => `${row.answeredLately} 件`,
        },
        {
          id: 'last',
          title: '最近答复',
          isShort: true,
          cell: (row) => (row.lastAnsweredAt ? formatDate(row.lastAnsweredAt) : '还没有'),
        },
      ]}
      empty={
        <EmptyState title="没有要核查的记录" headingLevel={3}>
          本单位没有列入核查范围。范围由联席会议办公室按机制设定。
        </EmptyState>
      }
    />
  );
}
