import { useState } from 'react';
import { useMutation } from 'urql';
import { getFragmentData, graphql } from '../graphql/gql/index.js';
import type { FragmentType } from '../graphql/gql/index.js';
import { noAnswerText } from '../lib/show-refusal.js';
import { useAttemptKey } from '../lib/use-attempt-key.js';
import { Button } from '../ui/button.js';
import { ConfirmConsequence } from '../ui/confirm-consequence.js';
import { ErrorSummary } from '../ui/error-summary.js';
import styles from './parts.module.css';
import type { ConfirmedSignIn } from './second-half.js';

const resetFragment = graphql(`
  fragment SignInResetActions_SignInReset on SignInReset {
    id
    version
    displayName
    requests {
      kind
      subject
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
  mutation ApproveSignInReset($input: AdministerAccountInput!) {
    approveSignInReset(input: $input) {
      ... on ApproveSignInResetPayload {
        accountId
        secondHalf
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

const rejectDocument = graphql(`
  mutation RejectSignInReset($input: AdministerAccountInput!) {
    rejectSignInReset(input: $input) {
      ... on RejectSignInResetPayload {
        accountId
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

/** The two decisions; each gives a sentence to show, or null when it was done. */
function useDecisions(accountId: string, expectedVersion: number) {
  const attempt = useAttemptKey();
  const [, approve] = useMutation(approveDocument);
  const [, reject] = useMutation(rejectDocument);
  const sentenceOf = (answer: Answer): string | null => {
    if (answer === undefined) return noAnswerText;
    attempt.renew();
    return answer.message ?? null;
  };
  const input = () => ({ idempotencyKey: attempt.key, accountId, expectedVersion });
  return {
    approve: async () => {
      const answer = (await approve({ input: input() })).data?.approveSignInReset;
      const secondHalf =
        answer?.__typename === 'ApproveSignInResetPayload' ? (answer.secondHalf ?? null) : null;
      return { sentence: sentenceOf(answer), secondHalf };
    },
    reject: async () => sentenceOf((await reject({ input: input() })).data?.rejectSignInReset),
  };
}

interface SignInResetActionsProps {
  reset: FragmentType<typeof resetFragment>;
  /** The second half is told once: whoever shows the list keeps it when the row is gone. */
  onConfirmed: (confirmed: ConfirmedSignIn) => void;
  onDone: () => void;
}

/** 确认 and 不同意, or why not. */
export function SignInResetActions({ reset: masked, onConfirmed, onDone }: SignInResetActionsProps) {
  const reset = getFragmentData(resetFragment, masked);
  const decisions = useDecisions(reset.id, reset.version);
  const [asked, setAsked] = useState<'approve' | 'reject' | null>(null);
  const [problem, setProblem] = useState<{ message: string; attempt: number } | null>(null);
  const { displayName: name, requests, availableActions } = reset;
  const hasPassword = requests.some(({ kind }) => kind !== 'IDENTITY');
  const act = hasPassword ? '重置' : '关联';
  const conclude = (sentence: string | null) => {
    setAsked(null);
    setProblem((before) =>
      sentence === null ? null : { message: sentence, attempt: (before?.attempt ?? 0) + 1 },
    );
    onDone();
  };
  const handleApprove = async () => {
    const { sentence, secondHalf } = await decisions.approve();
    if (sentence === null) onConfirmed({ id: reset.id, name, secondHalf, hasPassword });
    conclude(sentence);
  };
  // Allowed or not, both for the same reason: it is said once.
  const forbidden = availableActions.find(({ isAllowed }) => !isAllowed);
  return (
    <div className={styles['decisions']}>
      <ErrorSummary
        problems={problem === null ? [] : [{ message: problem.message }]}
        attempt={problem?.attempt ?? 0}
        title="没有办理"
      />
      {forbidden === undefined
        ? availableActions.map(({ action, label }) => (
            <Button
              key={action}
              size="small"
              aria-label={`${label}：${name}`}
              onClick={() => setAsked(action)}
            >
              {label}
            </Button>
          ))
        : forbidden.reason}
      <ConfirmConsequence
        open={asked === 'approve'}
        title={`已与${name}本人核实，确认${act}？`}
        consequences={[
          ...requests.flatMap(({ subject }) =>
            subject == null ? [] : [`统一身份编号 ${subject} 即刻可以登录这个账号。`],
          ),
          ...(hasPassword ? ['显示密码的后半段，只显示这一次；请您直接告诉本人，不要经过办理人。'] : []),
          '您的确认记入审计日志。',
        ]}
        confirmLabel={`确认${act}`}
        onConfirm={handleApprove}
        onCancel={() => setAsked(null)}
      />
      <ConfirmConsequence
        open={asked === 'reject'}
        title={`不同意${name}的登录${act}？`}
        consequences={[
          ...(hasPassword ? ['给出的密码作废，以前的密码也不恢复。'] : ['关联取消。']),
          '办理人收到消息；需要时由系统管理员重新办理。',
        ]}
        confirmLabel="不同意"
        tone="danger"
        onConfirm={async () => conclude(await decisions.reject())}
        onCancel={() => setAsked(null)}
      />
    </div>
  );
}
