import { graphql } from '../../graphql/gql/gql.js';
import type { NoticeRow_PublicNoticeFragment } from '../../graphql/gql/graphql.js';
import { formatInstant } from '../../lib/dates.js';
import { dayUnitNames, noticeLevelNames, noticeStateNames, noticeStateTones } from '../../text/notices.js';
import { DeadlineText } from '../../ui/deadline-text.js';
import { StateTag } from '../../ui/state-tag.js';
import type { GridColumn } from '../../ui/worklist-grid/grid-types.js';

export const noticeRowFragment = graphql(`
  fragment NoticeRow_PublicNotice on PublicNotice {
    id
    publicNumber
    title
    level
    state
    days
    dayUnit
    daysLeft
    endsOn
    submittedAt
    submittedByName
    openObjections
    scanFindings {
      severity
    }
    community {
      id
      name
    }
  }
`);

export type NoticeRow = NoticeRow_PublicNoticeFragment;

export const findingCount = (row: NoticeRow): string => {
  const blocking = row.scanFindings.filter(({ severity }) => severity === 'BLOCKING').length;
  const warnings = row.scanFindings.length - blocking;
  if (row.scanFindings.length === 0) return '没有发现';
  return [blocking > 0 ? `须删去 ${blocking} 处` : '', warnings > 0 ? `待判断 ${warnings} 处` : '']
    .filter(Boolean)
    .join('，');
};

export const noticeColumns: readonly GridColumn<NoticeRow>[] = [
  {
    id: 'number',
    title: '公示编号',
    width: 160,
    cell: (row) => (
      <a href={`/work/notices/${row.id}`} tabIndex={-1}>
        {row.publicNumber}
      </a>
    ),
  },
  {
    id: 'state',
    title: '状态',
    width: 130,
    cell: (row) => <StateTag label={noticeStateNames[row.state]} tone={noticeStateTones[row.state]} />,
  },
  { id: 'findings', title: '机器扫描', width: 200, cell: findingCount },
  { id: 'level', title: '级别', width: 140, cell: (row) => noticeLevelNames[row.level] },
  { id: 'community', title: '社区', width: 130, cell: (row) => row.community.name },
  {
    id: 'period',
    title: '公示期',
    width: 230,
    cell: (row) =>
      row.endsOn == null ? (
        `${row.days} ${dayUnitNames[row.dayUnit]}`
      ) : (
        <DeadlineText deadline={{ ...row, dueOn: row.endsOn }} />
      ),
  },
  { id: 'submittedAt', title: '提交时间', width: 190, cell: (row) => formatInstant(row.submittedAt) },
  { id: 'submittedBy', title: '提交人', width: 110, cell: (row) => row.submittedByName },
  {
    id: 'objections',
    title: '核查中的异议',
    width: 130,
    cell: (row) => (row.openObjections === 0 ? '无' : `${row.openObjections} 件`),
  },
];
