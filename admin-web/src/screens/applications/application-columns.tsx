import type { ReactNode } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import type { ApplicationRow_ApplicationFragment } from '../../graphql/gql/graphql.js';
import { formatDate } from '../../lib/dates.js';
import { DeadlineLamp } from '../../parts/deadline-lamp.js';
import {
  applicationStateTones,
  describeCaseState,
  guaranteeTypeShortForms,
} from '../../text/applications.js';
import { StateTag } from '../../ui/state-tag.js';
import type { GridColumn } from '../../ui/worklist-grid/grid-types.js';

export const applicationRowFragment = graphql(`
  fragment ApplicationRow_Application on Application {
    id
    applicationNumber
    guaranteeType
    householdSize
    state
    dueOn
    daysLeft
    dayUnit
    lamp
    submittedAt
    createdAt
    maskedIdNumber
    community {
      id
      name
    }
    applicant {
      id
      name
    }
  }
`);

export type ApplicationRow = ApplicationRow_ApplicationFragment;

export function unmaskRows(
  rows: readonly FragmentType<typeof applicationRowFragment>[],
): readonly ApplicationRow[] {
  return getFragmentData(applicationRowFragment, rows);
}

export const caseHref = (id: string) => `/work/applications/${id}`;

export const labelOf = (row: ApplicationRow) => `${row.applicationNumber} ${row.applicant?.name ?? ''}`;

const stateOf = (row: ApplicationRow) => (
  <StateTag label={describeCaseState(row)} tone={applicationStateTones[row.state]} />
);

function Deadline({ row }: { row: ApplicationRow }) {
  if (row.lamp == null || row.dueOn == null) return <span>无时限</span>;
  return <DeadlineLamp limit={row} />;
}

export const applicationColumns: readonly GridColumn<ApplicationRow>[] = [
  {
    id: 'number',
    title: '编号',
    width: 116,
    cell: (row) => (
      <a href={caseHref(row.id)} tabIndex={-1}>
        {row.applicationNumber}
      </a>
    ),
  },
  { id: 'applicant', title: '申请人', width: 92, cell: (row) => row.applicant?.name ?? '—' },
  { id: 'idNumber', title: '证件号（掩码）', width: 168, cell: (row) => row.maskedIdNumber ?? '—' },
  {
    id: 'category',
    title: '保障类别',
    width: 136,
    cell: (row) => guaranteeTypeShortForms[row.guaranteeType],
  },
  { id: 'size', title: '人口', width: 60, align: 'end', cell: (row) => row.householdSize },
  { id: 'community', title: '社区', width: 94, cell: (row) => row.community.name },
  { id: 'state', title: '环节', width: 116, cell: stateOf },
  {
    id: 'lamp',
    title: '时限灯和截止',
    width: 236,
    cell: (row) => (
      <>
        <Deadline row={row} /> {row.dueOn == null ? '' : formatDate(row.dueOn).replace(/^\d+年/, '')}
      </>
    ),
  },
  {
    id: 'submitted',
    title: '提交日期',
    width: 140,
    cell: (row) => (row.submittedAt == null ? '未提交' : formatDate(row.submittedAt)),
  },
  {
    id: 'created',
    title: '建立日期',
    width: 140,
    hiddenAtFirst: true,
    cell: (row) => formatDate(row.createdAt),
  },
];

/** Four short lines for a phone. */
export function listCardLines(row: ApplicationRow): readonly ReactNode[] {
  return [
    `${row.applicant?.name ?? '未填申请人'}（${row.householdSize} 人）`,
    <span key="state">
      {stateOf(row)} <Deadline row={row} />
    </span>,
    row.applicationNumber,
    `${row.community.name} · ${guaranteeTypeShortForms[row.guaranteeType]}`,
  ];
}
