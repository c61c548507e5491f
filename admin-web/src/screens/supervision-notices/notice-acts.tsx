import { useState } from 'react';
import { useMutation } from 'urql';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { Button } from '../../ui/button.js';
import { Panel } from '../../ui/panel.js';
import { NoticeTextForm } from './notice-text-form.js';

const noticeFragment = graphql(`
  fragment NoticeActs_SupervisionNotice on SupervisionNotice {
    id
    version
    state
    availableActions {
      action
      label
      isAllowed
      reason
    }
  }
`);

const resultFragment = graphql(`
  fragment NoticeActs_Result on SupervisionNoticeResult {
    ... on SupervisionNoticePayload {
      notice {
        id
        state
        version
      }
    }
    ... on Refusal {
      code
      message
    }
  }
`);

const serveDocument = graphql(`
  mutation ServeSupervisionNotice($input: SupervisionNoticeActInput!) {
    serveSupervisionNotice(input: $input) {
      ...NoticeActs_Result
    }
  }
`);
const receiveDocument = graphql(`
  mutation ReceiveSupervisionNotice($input: SupervisionNoticeActInput!) {
    receiveSupervisionNotice(input: $input) {
      ...NoticeActs_Result
    }
  }
`);
const replyDocument = graphql(`
  mutation ReplyToSupervisionNotice($input: ReplyToSupervisionNoticeInput!) {
    replyToSupervisionNotice(input: $input) {
      ...NoticeActs_Result
    }
  }
`);
const acceptDocument = graphql(`
  mutation AcceptSupervisionReply($input: SupervisionNoticeActInput!) {
    acceptSupervisionReply(input: $input) {
      ...NoticeActs_Result
    }
  }
`);
const returnDocument = graphql(`
  mutation ReturnSupervisionReply($input: ReturnSupervisionReplyInput!) {
    returnSupervisionReply(input: $input) {
      ...NoticeActs_Result
    }
  }
`);

interface NoticeActsProps {
  notice: FragmentType<typeof noticeFragment>;
  onDone: () => void;
}

/** What the person may do with it now; why not where it is not possible. */
export function NoticeActs({ notice, onDone }: NoticeActsProps) {
  const { id, version, availableActions } = getFragmentData(noticeFragment, notice);
  const attempt = useAttemptKey();
  const [message, setMessage] = useState<string>();
  const [, serve] = useMutation(serveDocument);
  const [, receive] = useMutation(receiveDocument);
  const [, reply] = useMutation(replyDocument);
  const [, accept] = useMutation(acceptDocument);
  const [, giveBack] = useMutation(returnDocument);
  const input = () => ({ idempotencyKey: attempt.key, id, expectedVersion: version });
  const conclude = (masked: FragmentType<typeof resultFragment> | undefined) => {
    const result = masked === undefined ? undefined : getFragmentData(resultFragment, masked);
    if (result !== undefined) attempt.renew();
    setMessage(result === undefined ? noAnswerText : 'message' in result ? result.message : undefined);
    onDone();
  };
  const presses: Record<string, () => Promise<void>> = {
    serve: async () => conclude((await serve({ input: input() })).data?.serveSupervisionNotice),
    receive: async () => conclude((await receive({ input: input() })).data?.receiveSupervisionNotice),
    accept: async () => conclude((await accept({ input: input() })).data?.acceptSupervisionReply),
  };
  const may = (action: string) => availableActions.some((one) => one.action === action && one.isAllowed);
  const refused = availableActions.find(({ isAllowed }) => !isAllowed)?.reason;
  const buttons = availableActions.filter(({ action, isAllowed }) => isAllowed && action in presses);
  if (availableActions.length === 0 && message === undefined) return null;
  return (
    <Panel id="acts" title="办理">
      {message !== undefined && <p role="alert">{message}</p>}
      {refused != null && <p>{refused}</p>}
      {buttons.map(({ action, label }) => (
        <Button key={action} tone="primary" onClick={() => void presses[action]?.()}>
          {label}
        </Button>
      ))}
      {may('reply') && (
        <NoticeTextForm
          label="回复"
          field="办理情况和结果"
          longest={4000}
          onSend={async (content) =>
            conclude((await reply({ input: { ...input(), content } })).data?.replyToSupervisionNotice)
          }
        />
      )}
      {may('return') && (
        <NoticeTextForm
          label="退回回复"
          field="退回原因和还需补充的内容"
          longest={500}
          onSend={async (reason) =>
            conclude((await giveBack({ input: { ...input(), reason } })).data?.returnSupervisionReply)
          }
        />
      )}
    </Panel>
  );
}
