import { useState } from 'react';
import { useMutation } from 'urql';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { assertNever } from '../../lib/assert-never.js';
import { formatDate } from '../../lib/dates.js';
import { noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { postNames } from '../../text/posts.js';
import { Button } from '../../ui/button.js';
import { ConfirmConsequence } from '../../ui/confirm-consequence.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorSummary } from '../../ui/error-summary.js';

const mandateFragment = graphql(`
  fragment MandateTable_Mandate on Mandate {
    id
    post
    validFrom
    validUntil
    version
    agency {
      id
      name
      shortName
    }
    community {
      id
      name
    }
    holder {
      id
      displayName
    }
  }
`);

const completeMandateDocument = graphql(`
  mutation CompleteMandate($input: CompleteMandateInput!) {
    completeMandate(input: $input) {
      ... on CompleteMandatePayload {
        mandate {
          id
          version
          validUntil
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

interface MandateTableProps {
  mandates: readonly FragmentType<typeof mandateFragment>[];
  canComplete: boolean;
  onDone: () => void;
}

export function MandateTable({ mandates, canComplete, onDone }: MandateTableProps) {
  const rows = mandates.map((mandate) => getFragmentData(mandateFragment, mandate));
  const attempt = useAttemptKey();
  const [, complete] = useMutation(completeMandateDocument);
  const [askedId, setAskedId] = useState<string | null>(null);
  const [problem, setProblem] = useState<{ message: string; attempt: number } | null>(null);
  const asked = rows.find(({ id }) => id === askedId);
  const refuse = (message: string) =>
    setProblem((before) => ({ message, attempt: (before?.attempt ?? 0) + 1 }));
  const handleComplete = async () => {
    if (asked === undefined) return;
    const { data } = await complete({
      input: { idempotencyKey: attempt.key, mandateId: asked.id, expectedVersion: asked.version },
    });
    setAskedId(null);
    const result = data?.completeMandate;
    if (result === undefined) return refuse(noAnswerText);
    switch (result.__typename) {
      case 'CompleteMandatePayload':
        attempt.renew();
        setProblem(null);
        return onDone();
      case 'StaleVersion':
        refuse(result.message);
        return onDone();
      case 'ActionRefused':
      case 'InputRefused':
        return refuse(result.message);
      default:
        return assertNever(result);
    }
  };
  const name = asked === undefined ? '' : `${asked.agency.shortName}${postNames[asked.post]}`;
  return (
    <>
      <ErrorSummary
        problems={problem === null ? [] : [{ message: problem.message }]}
        attempt={problem?.attempt ?? 0}
        title="任职没有结束"
      />
      <DataTable
        caption="任职"
        rows={rows}
        getRowId={(row) => row.id}
        columns={[
          { id: 'post', title: '岗位', cell: (row) => postNames[row.post] },
          {
            id: 'agency',
            title: '单位',
            cell: (row) => <a href={`/org/${row.agency.id}`}>{row.agency.name}</a>,
          },
          { id: 'community', title: '社区', cell: (row) => row.community?.name ?? '不限社区' },
          { id: 'from', title: '任职起', cell: (row) => formatDate(row.validFrom) },
          {
            id: 'until',
            title: '任职止',
            cell: (row) => (row.validUntil == null ? '在任' : formatDate(row.validUntil)),
          },
          ...(canComplete
            ? [
                {
                  id: 'complete',
                  title: '操作',
                  cell: (row: (typeof rows)[number]) =>
                    row.validUntil == null ? (
                      <Button
                        size="small"
                        aria-label={`结束任职：${row.agency.shortName}${postNames[row.post]}`}
                        onClick={() => setAskedId(row.id)}
                      >
                        结束任职
                      </Button>
                    ) : null,
                },
              ]
            : []),
        ]}
        empty={<EmptyState title="还没有任职" headingLevel={3} />}
      />
      <ConfirmConsequence
        open={asked !== undefined}
        title={`确认结束${asked?.holder.displayName ?? ''}的任职：${name}？`}
        consequences={['此人立即退出登录，再次登录时不再有这个岗位。', '任职历史保留，经办记录不变。']}
        confirmLabel="结束任职"
        tone="danger"
        onConfirm={handleComplete}
        onCancel={() => setAskedId(null)}
      />
    </>
  );
}
