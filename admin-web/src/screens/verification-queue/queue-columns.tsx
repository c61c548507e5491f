import { formatDate } from '../../lib/dates.js';
import type { ListSearch } from '../../lib/list-search.js';
import { DeadlineLamp } from '../../parts/deadline-lamp.js';
import { answerAddress, type RequestRow } from '../../parts/verification/request-row.js';
import { sexNames } from '../../text/people.js';
import { relationName } from '../../text/relations.js';
import {
  answerResultNames,
  verificationStateNames,
  verificationStateTones,
} from '../../text/verification.js';
import { StateTag } from '../../ui/state-tag.js';
import type { GridColumn } from '../../ui/worklist-grid/grid-types.js';

export function queueColumns(search: ListSearch): readonly GridColumn<RequestRow>[] {
  return [
    {
      id: 'person',
      title: '姓名',
      width: 96,
      cell: (row) => (
        <a href={answerAddress(row.id, search)} tabIndex={-1}>
          {row.person.name}
        </a>
      ),
    },
    { id: 'lamp', title: '时限', width: 164, cell: (row) => <DeadlineLamp limit={row} /> },
    { id: 'recordType', title: '记录种类', width: 134, cell: (row) => row.recordTypeLabel },
    {
      id: 'state',
      title: '状态',
      width: 96,
      cell: (row) => (
        <StateTag label={verificationStateNames[row.state]} tone={verificationStateTones[row.state]} />
      ),
    },
    { id: 'dueOn', title: '答复期限', width: 152, cell: (row) => formatDate(row.dueOn) },
    { id: 'idNumber', title: '证件号码', width: 168, cell: (row) => row.maskedIdNumber ?? '未登记' },
    { id: 'relation', title: '与申请人关系', width: 116, cell: (row) => relationName(row.relationCode) },
    { id: 'sex', title: '性别', width: 60, cell: (row) => sexNames[row.person.sex] },
    {
      id: 'result',
      title: '核查结果',
      width: 104,
      cell: (row) => (row.result == null ? '未答复' : answerResultNames[row.result]),
    },
  ];
}
