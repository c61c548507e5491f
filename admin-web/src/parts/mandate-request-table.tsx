import { getFragmentData, graphql } from '../graphql/gql/index.js';
import type { FragmentType } from '../graphql/gql/index.js';
import { formatInstant } from '../lib/dates.js';
import { mandateRequestStateNames } from '../text/mandate-requests.js';
import { postNames } from '../text/posts.js';
import { DataTable } from '../ui/data-table.js';
import { EmptyState } from '../ui/empty-state.js';
import { StateTag } from '../ui/state-tag.js';
import { MandateRequestActions } from './mandate-request-actions.js';

const requestFragment = graphql(`
  fragment MandateRequestTable_MandateRequest on MandateRequest {
    id
    post
    handOver
    state
    requestedAt
    decidedAt
    reason
    agency {
      id
      name
    }
    community {
      id
      name
    }
    holder {
      id
      displayName
    }
    requestedBy {
      id
      displayName
    }
    decidedBy {
      id
      displayName
    }
    ...MandateRequestActions_MandateRequest
  }
`);

interface MandateRequestTableProps {
  requests: readonly FragmentType<typeof requestFragment>[];
  empty: string;
  onDone: () => void;
}

/** 任职报批: who is to get which post, who asked, what was decided and by whom. */
export function MandateRequestTable({ requests, empty, onDone }: MandateRequestTableProps) {
  const rows = requests.map((request) => ({
    ...getFragmentData(requestFragment, request),
    request: getFragmentData(requestFragment, request),
  }));
  return (
    <DataTable
      caption="任职报批"
      rows={rows}
      getRowId={(row) => row.id}
      columns={[
        { id: 'holder', title: '拟任职人', cell: (row) => row.holder.displayName },
        {
          id: 'post',
          title: '岗位',
          cell: (row) => `${postNames[row.post]}${row.handOver ? '（交接，原任职人离任）' : ''}`,
        },
        {
          id: 'agency',
          title: '单位',
          cell: (row) =>
            row.community == null ? row.agency.name : `${row.agency.name}，${row.community.name}`,
        },
        {
          id: 'requested',
          title: '报批',
          cell: (row) => `${row.requestedBy.displayName}，${formatInstant(row.requestedAt)}`,
        },
        {
          id: 'state',
          title: '状态',
          cell: (row) => (
            <StateTag
              label={mandateRequestStateNames[row.state]}
              tone={row.state === 'APPROVED' ? 'good' : row.state === 'REQUESTED' ? 'attention' : 'neutral'}
            />
          ),
        },
        { id: 'decided', title: '审批', cell: (row) => describeDecision(row) },
        {
          id: 'actions',
          title: '操作',
          cell: (row) => <MandateRequestActions request={row.request} onDone={onDone} />,
        },
      ]}
      empty={<EmptyState title={empty} headingLevel={3} />}
    />
  );
}

interface Decision {
  decidedBy?: { displayName: string } | null | undefined;
  decidedAt?: string | null | undefined;
  reason?: string | null | undefined;
}

function describeDecision({ decidedBy, decidedAt, reason }: Decision): string {
  if (decidedBy == null || decidedAt == null) return '等安全管理员审批';
  const who = `${decidedBy.displayName}，${formatInstant(decidedAt)}`;
  return reason == null ? who : `${who}。原因：${reason}`;
}
