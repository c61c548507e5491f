import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { formatDate, today } from '../../lib/dates.js';
import { formatParameterValue, setupStateNames, setupStateTones } from '../../text/parameters.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { StateTag } from '../../ui/state-tag.js';

const itemFragment = graphql(`
  fragment ParameterTable_SetupChecklistItem on SetupChecklistItem {
    key
    title
    state
    unit
    choices {
      value
      label
    }
  }
`);

const parameterFragment = graphql(`
  fragment ParameterTable_PolicyParameter on PolicyParameter {
    id
    key
    value
    validFrom
    validUntil
    docTitle
    docNo
    article
    isSample
  }
`);

interface ParameterTableProps {
  caption: string;
  items: readonly FragmentType<typeof itemFragment>[];
  parameters: readonly FragmentType<typeof parameterFragment>[];
  onOpen: (key: string) => void;
}

export function ParameterTable({ caption, items, parameters, onOpen }: ParameterTableProps) {
  const day = today();
  const inForce = new Map(
    parameters
      .map((parameter) => getFragmentData(parameterFragment, parameter))
      .filter(({ validFrom, validUntil }) => validFrom <= day && (validUntil == null || validUntil >= day))
      .map((parameter) => [parameter.key, parameter] as const),
  );
  const rows = items.map((item) => getFragmentData(itemFragment, item));
  return (
    <DataTable
      caption={caption}
      rows={rows}
      getRowId={(row) => row.key}
      columns={[
        { id: 'title', title: '参数', cell: (row) => row.title },
        {
          id: 'value',
          title: '现行值',
          cell: (row) => {
            const current = inForce.get(row.key);
            return current === undefined
              ? '未设置'
              : formatParameterValue(current.value, row.unit, row.choices);
          },
        },
        {
          id: 'source',
          title: '依据',
          cell: (row) => {
            const current = inForce.get(row.key);
            if (current === undefined) return '—';
            return current.isSample
              ? '示例，没有文件依据'
              : `${current.docTitle}（${current.docNo}）${current.article}`;
          },
        },
        {
          id: 'from',
          title: '施行日期',
          cell: (row) => {
            const current = inForce.get(row.key);
            return current === undefined ? '—' : formatDate(current.validFrom);
          },
        },
        {
          id: 'state',
          title: '状态',
          cell: (row) => <StateTag label={setupStateNames[row.state]} tone={setupStateTones[row.state]} />,
        },
        {
          id: 'open',
          title: '操作',
          cell: (row) => (
            <Button size="small" aria-label={`查看${row.title}`} onClick={() => onOpen(row.key)}>
              查看
            </Button>
          ),
        },
      ]}
      empty={null}
    />
  );
}
