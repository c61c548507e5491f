import { useState, type ReactNode } from 'react';
import { useMutation } from 'urql';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import type { ClueFeedbackCategory } from '../../graphql/gql/graphql.js';
import { formatInstant } from '../../lib/dates.js';
import { noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { clueTransferStateNames, feedbackCategoryNames } from '../../text/problems.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';

const clueFragment = graphql(`
  fragment ClueTable_ClueTransfer on ClueTransfer {
    id
    number
    summary
    evidenceRefs
    state
    transferredAt
    receivedAt
    feedbackCategory
    isMine
    version
    target {
      id
      shortName
    }
    accused {
      id
      shortName
    }
    availableActions {
      action
      label
    }
  }
`);

const receiveDocument = graphql(`
  mutation ReceiveClue($input: ReceiveClueInput!) {
    receiveClue(input: $input) {
      ... on ClueTransferPayload {
        clue {
          id
          ...ClueTable_ClueTransfer
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);
const answerDocument = graphql(`
  mutation AnswerClue($input: AnswerClueInput!) {
    answerClue(input: $input) {
      ... on ClueTransferPayload {
        clue {
          id
          ...ClueTable_ClueTransfer
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);
const revealDocument = graphql(`
  mutation RevealInformant($input: RevealInformantInput!) {
    revealInformant(input: $input) {
      ... on RevealInformantPayload {
        informant
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

const categories = Object.entries(feedbackCategoryNames) as [ClueFeedbackCategory, string][];

interface ClueTableProps {
  clues: readonly FragmentType<typeof clueFragment>[];
  /** Says whether there is none or the filter lets none through. */
  empty: ReactNode;
  onDone: () => void;
}

/** Transfers with their receipts; who brought one is shown to its registrar alone, and recorded. */
export function ClueTable({ clues, empty, onDone }: ClueTableProps) {
  const rows = clues.map((clue) => getFragmentData(clueFragment, clue));
  const attempt = useAttemptKey();
  const [, receive] = useMutation(receiveDocument);
  const [, answer] = useMutation(answerDocument);
  const [, reveal] = useMutation(revealDocument);
  const [message, setMessage] = useState<string>();
  const ref = ({ id, version }: { id: string; version: number }) => ({
    idempotencyKey: attempt.key,
    id,
    expectedVersion: version,
  });
  const conclude = (result: { __typename: string; message?: string } | undefined) => {
    if (result !== undefined) attempt.renew();
    setMessage(result === undefined ? noAnswerText : result.message);
    onDone();
  };
  const handleReveal = async (id: string, number: string) => {
    const result = (await reveal({ input: { id } })).data?.revealInformant;
    setMessage(
      result === undefined
        ? noAnswerText
        : 'informant' in result
          ? `${number} 的线索提供人：${result.informant}（查看已留痕）`
          : result.message,
    );
  };
  return (
    <>
      {message !== undefined && <p role="alert">{message}</p>}
      <DataTable
        caption="线索"
        rows={rows}
        getRowId={(row) => row.id}
        columns={[
          { id: 'number', title: '编号', cell: (row) => row.number },
          { id: 'summary', title: '摘要', cell: (row) => row.summary },
          { id: 'evidence', title: '证据材料', cell: (row) => row.evidenceRefs || '—' },
          { id: 'accused', title: '被反映单位', cell: (row) => row.accused?.shortName ?? '—' },
          { id: 'target', title: '接收单位', cell: (row) => row.target.shortName },
          { id: 'at', title: '移送时间', cell: (row) => formatInstant(row.transferredAt) },
          {
            id: 'state',
            title: '状态',
            cell: (row) =>
              row.feedbackCategory == null
                ? clueTransferStateNames[row.state]
                : `已反馈：${feedbackCategoryNames[row.feedbackCategory]}`,
          },
          {
            id: 'do',
            title: '办理',
            cell: (row) => (
              <>
                {row.availableActions.some(({ action }) => action === 'receive') && (
                  <Button
                    size="small"
                    aria-label={`签收：${row.number}`}
                    onClick={async () => conclude((await receive({ input: ref(row) })).data?.receiveClue)}
                  >
                    签收
                  </Button>
                )}
                {row.availableActions.some(({ action }) => action === 'answer') &&
                  categories.map(([category, name]) => (
                    <Button
                      key={category}
                      size="small"
                      aria-label={`反馈${name}：${row.number}`}
                      onClick={async () =>
                        conclude((await answer({ input: { ...ref(row), category } })).data?.answerClue)
                      }
                    >
                      {name}
                    </Button>
                  ))}
                {row.isMine && (
                  <Button
                    size="small"
                    aria-label={`查看提供人：${row.number}`}
                    onClick={() => void handleReveal(row.id, row.number)}
                  >
                    查看提供人
                  </Button>
                )}
              </>
            ),
          },
        ]}
        empty={empty}
      />
    </>
  );
}
