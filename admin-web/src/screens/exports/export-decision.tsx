import { useState } from 'react';
import { useMutation } from 'urql';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { RejectForm } from '../../parts/reject-form.js';
import { Button } from '../../ui/button.js';
import { ConfirmConsequence } from '../../ui/confirm-consequence.js';
import { Drawer } from '../../ui/drawer.js';

const decisionFragment = graphql(`
  fragment ExportDecision_WorklistExport on WorklistExport {
    id
    number
    rowCount
    state
    version
    availableActions {
      action
      label
      isAllowed
      reason
    }
  }
`);

const approveDocument = graphql(`
  mutation ApproveExport($input: ApproveExportInput!) {
    approveExport(input: $input) {
      ... on WorklistExportPayload {
        worklistExport {
          id
          ...ExportTable_WorklistExport
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

const rejectDocument = graphql(`
  mutation RejectExport($input: RejectExportInput!) {
    rejectExport(input: $input) {
      ... on WorklistExportPayload {
        worklistExport {
          id
          ...ExportTable_WorklistExport
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

/** A payload, or a refusal with its sentence. */
type Answer = { readonly __typename: string; readonly message?: string } | undefined;

interface ExportDecisionProps {
  worklistExport: FragmentType<typeof decisionFragment>;
  onDone: () => void;
}

/** 批准 and 不批准 of one request; why they are not possible where they are not. */
export function ExportDecision({ worklistExport, onDone }: ExportDecisionProps) {
  const { id, number, rowCount, state, version, availableActions } = getFragmentData(
    decisionFragment,
    worklistExport,
  );
  const attempt = useAttemptKey();
  const [, approve] = useMutation(approveDocument);
  const [, reject] = useMutation(rejectDocument);
  const [asked, setAsked] = useState<string | null>(null);
  const [message, setMessage] = useState<string>();
  const input = () => ({ idempotencyKey: attempt.key, id, expectedVersion: version });
  const conclude = (answer: Answer) => {
    if (answer !== undefined) attempt.renew();
    setMessage(answer === undefined ? noAnswerText : answer.message);
    setAsked(null);
    onDone();
  };
  return (
    <>
      {message !== undefined && <span role="alert">{message}</span>}
      {availableActions.map(({ action, label, isAllowed, reason }) =>
        isAllowed ? (
          <Button
            key={action}
            size="small"
            aria-label={`${label}：${number}`}
            onClick={() => setAsked(action)}
          >
            {label}
          </Button>
        ) : (
          // Once, and only while it waits: of what is over nobody needs to know why it cannot be decided.
          state === 'REQUESTED' && action === 'approve' && <span key={action}>{reason}</span>
        ),
      )}
      <ConfirmConsequence
        open={asked === 'approve'}
        title={`确认批准导出 ${number}（${rowCount} 件）？`}
        consequences={['文件随即生成，申请人 24 小时内可以下载。', '您的审批记入审计日志。']}
        confirmLabel="批准"
        onConfirm={async () => conclude((await approve({ input: input() })).data?.approveExport)}
        onCancel={() => setAsked(null)}
      />
      <Drawer open={asked === 'reject'} onClose={() => setAsked(null)} title={`不批准：${number}`}>
        {asked === 'reject' && (
          <RejectForm
            label="不批准导出"
            hint="申请人看得到，据此修改后可以重新申请。"
            onReject={async (reason) =>
              conclude((await reject({ input: { ...input(), reason } })).data?.rejectExport)
            }
          />
        )}
      </Drawer>
    </>
  );
}
