import { useState } from 'react';
import { useMutation } from 'urql';
import { getFragmentData, graphql } from '../graphql/gql/index.js';
import type { FragmentType } from '../graphql/gql/index.js';
import { noAnswerText } from '../lib/show-refusal.js';
import { useAttemptKey } from '../lib/use-attempt-key.js';
import { RejectForm } from './reject-form.js';
import { postNames } from '../text/posts.js';
import { Button } from '../ui/button.js';
import { ConfirmConsequence } from '../ui/confirm-consequence.js';
import { Drawer } from '../ui/drawer.js';
import { ErrorSummary } from '../ui/error-summary.js';

const requestFragment = graphql(`
  fragment MandateRequestActions_MandateRequest on MandateRequest {
    id
    version
    post
    handOver
    agency {
      id
      shortName
    }
    holder {
      id
      displayName
    }
    availableActions {
      action
      label
      isAllowed
      reason
    }
  }
`);

const approveDocument = graphql(`
  mutation ApproveMandate($input: ApproveMandateInput!) {
    approveMandate(input: $input) {
      ... on ApproveMandatePayload {
        mandateRequest {
          id
          ...MandateRequestActions_MandateRequest
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
  mutation RejectMandate($input: RejectMandateInput!) {
    rejectMandate(input: $input) {
      ... on RejectMandatePayload {
        mandateRequest {
          id
          ...MandateRequestActions_MandateRequest
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

const withdrawDocument = graphql(`
  mutation WithdrawMandate($input: WithdrawMandateInput!) {
    withdrawMandate(input: $input) {
      ... on WithdrawMandatePayload {
        mandateRequest {
          id
          ...MandateRequestActions_MandateRequest
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
type Asked = 'approve' | 'reject' | 'withdraw';

/** The three decisions on one request; the answer is a sentence to show, or null when it was done. */
function useDecisions(id: string, version: number) {
  const attempt = useAttemptKey();
  const [, approve] = useMutation(approveDocument);
  const [, reject] = useMutation(rejectDocument);
  const [, withdraw] = useMutation(withdrawDocument);
  const sentenceOf = (answer: Answer): string | null => {
    if (answer === undefined) return noAnswerText;
    attempt.renew();
    return answer.message ?? null;
  };
  const input = () => ({ idempotencyKey: attempt.key, id, expectedVersion: version });
  return {
    approve: async () => sentenceOf((await approve({ input: input() })).data?.approveMandate),
    reject: async (reason: string) =>
      sentenceOf((await reject({ input: { ...input(), reason } })).data?.rejectMandate),
    withdraw: async () => sentenceOf((await withdraw({ input: input() })).data?.withdrawMandate),
  };
}

interface MandateRequestActionsProps {
  request: FragmentType<typeof requestFragment>;
  onDone: () => void;
}

export function MandateRequestActions({ request: masked, onDone }: MandateRequestActionsProps) {
  const request = getFragmentData(requestFragment, masked);
  const decisions = useDecisions(request.id, request.version);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [problem, setProblem] = useState<{ message: string; attempt: number } | null>(null);
  const name = `${request.holder.displayName}任${request.agency.shortName}${postNames[request.post]}`;
  const conclude = (sentence: string | null) => {
    setAsked(null);
    setProblem((before) =>
      sentence === null ? null : { message: sentence, attempt: (before?.attempt ?? 0) + 1 },
    );
    onDone();
  };
  return (
    <>
      <ErrorSummary
        problems={problem === null ? [] : [{ message: problem.message }]}
        attempt={problem?.attempt ?? 0}
        title="没有办理"
      />
      {request.availableActions.map(({ action, label, isAllowed, reason }) =>
        isAllowed ? (
          <Button key={action} size="small" aria-label={`${label}：${name}`} onClick={() => setAsked(action)}>
            {label}
          </Button>
        ) : (
          <span key={action}>{reason}</span>
        ),
      )}
      <ConfirmConsequence
        open={asked === 'approve'}
        title={`确认批准${name}？`}
        consequences={[
          '此人即刻起可以办理这个岗位的业务。',
          ...(request.handOver ? ['现任者的任职同时结束，立即退出登录。'] : []),
          '您的审批记入审计日志。',
        ]}
        confirmLabel="批准"
        onConfirm={async () => conclude(await decisions.approve())}
        onCancel={() => setAsked(null)}
      />
      <ConfirmConsequence
        open={asked === 'withdraw'}
        title={`确认撤回${name}的报批？`}
        consequences={['这项任职不再审批；需要时可以重新报批。']}
        confirmLabel="撤回"
        onConfirm={async () => conclude(await decisions.withdraw())}
        onCancel={() => setAsked(null)}
      />
      <Drawer open={asked === 'reject'} onClose={() => setAsked(null)} title={`不批准：${name}`}>
        {asked === 'reject' && (
          <RejectForm
            label="不批准任职"
            hint="报批人看得到，据此修改后可以重新报批。"
            onReject={async (reason) => conclude(await decisions.reject(reason))}
          />
        )}
      </Drawer>
    </>
  );
}
