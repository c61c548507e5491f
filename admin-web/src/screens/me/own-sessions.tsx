import { useState } from 'react';
import { useMutation } from 'urql';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { assertNever } from '../../lib/assert-never.js';
import { formatInstant } from '../../lib/dates.js';
import { describeBrowser } from '../../lib/describe-browser.js';
import { noAnswerText } from '../../lib/show-refusal.js';
import { newRequestKey } from '../../lib/request-key.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { StateTag } from '../../ui/state-tag.js';

const sessionFragment = graphql(`
  fragment OwnSessions_SignedInSession on SignedInSession {
    id
    startedAt
    lastSeenAt
    userAgent
    isCurrent
  }
`);

const endSessionDocument = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      ... on EndSessionPayload {
        sessionId
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

interface OwnSessionsProps {
  sessions: readonly FragmentType<typeof sessionFragment>[];
  onEnded: () => void;
}

export function OwnSessions({ sessions, onEnded }: OwnSessionsProps) {
  const [, end] = useMutation(endSessionDocument);
  const [busyId, setBusyId] = useState<string | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const rows = sessions.map((session) => getFragmentData(sessionFragment, session));
  const handleEnd = async (sessionId: string) => {
    setBusyId(sessionId);
    const { data } = await end({ input: { idempotencyKey: newRequestKey(), sessionId } });
    setBusyId(null);
    const result = data?.endSession;
    if (result === undefined) return setMessage(noAnswerText);
    switch (result.__typename) {
      case 'EndSessionPayload':
        setMessage('这一处登录已结束。');
        return onEnded();
      case 'ActionRefused':
      case 'InputRefused':
      case 'StaleVersion':
        return setMessage(result.message);
      default:
        return assertNever(result);
    }
  };
  return (
    <>
      <p>这些设备现在可以用您的账号办理业务。看到不认识的登录，请结束它并修改密码。</p>
      {message !== null && <p role="status">{message}</p>}
      <DataTable
        caption="我的登录"
        rows={rows}
        getRowId={(row) => row.id}
        columns={[
          { id: 'browser', title: '设备', cell: (row) => describeBrowser(row.userAgent) },
          { id: 'started', title: '登录时间', cell: (row) => formatInstant(row.startedAt) },
          { id: 'seen', title: '最近使用', cell: (row) => formatInstant(row.lastSeenAt) },
          {
            id: 'end',
            title: '操作',
            cell: (row) =>
              row.isCurrent ? (
                <StateTag label="现在这一处" tone="good" />
              ) : (
                <Button
                  size="small"
                  busy={busyId === row.id}
                  aria-label={`结束${formatInstant(row.startedAt)}的登录`}
                  onClick={() => void handleEnd(row.id)}
                >
                  结束
                </Button>
              ),
          },
        ]}
        empty={<EmptyState title="没有有效的登录" />}
      />
    </>
  );
}
