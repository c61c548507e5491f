import { useState } from 'react';
import { useMutation } from 'urql';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { ActsPanel } from '../../parts/supervise/acts-panel.js';
import { useActs } from '../../parts/supervise/use-acts.js';
import { Button } from '../../ui/button.js';
import { ConfirmConsequence } from '../../ui/confirm-consequence.js';
import { NoticeTextForm } from './notice-text-form.js';

const noticeFragment = graphql(`
  fragment NoticeActs_SupervisionNotice on SupervisionNotice {
    id
    version
    state
    title
    agency {
      id
      shortName
    }
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
  const { availableActions, title, agency, ...seen } = getFragmentData(noticeFragment, notice);
  const [isServing, setServing] = useState(false);
  // The form for it stands on the page of its own.
  const acts = useActs(
    { ...seen, availableActions: availableActions.filter(({ action }) => action !== 'edit') },
    onDone,
  );
  const { input, may } = acts;
  const conclude = (masked: FragmentType<typeof resultFragment> | undefined) =>
    acts.conclude(masked === undefined ? undefined : getFragmentData(resultFragment, masked));
  const [, serve] = useMutation(serveDocument);
  const [, receive] = useMutation(receiveDocument);
  const [, reply] = useMutation(replyDocument);
  const [, accept] = useMutation(acceptDocument);
  const [, giveBack] = useMutation(returnDocument);
  const presses: Record<string, () => Promise<void>> = {
    serve: async () => conclude((await serve({ input: input() })).data?.serveSupervisionNotice),
    receive: async () => conclude((await receive({ input: input() })).data?.receiveSupervisionNotice),
    accept: async () => conclude((await accept({ input: input() })).data?.acceptSupervisionReply),
  };
  const buttons = availableActions.filter(({ action, isAllowed }) => isAllowed && action in presses);
  return (
    <ActsPanel acts={acts}>
      {buttons.map(({ action, label }) => (
        <div key={action}>
          <Button
            tone="primary"
            onClick={() => (action === 'serve' ? setServing(true) : void presses[action]?.())}
          >
            {label}
          </Button>
        </div>
      ))}
      <ConfirmConsequence
        open={isServing}
        title={`确认送达《${title}》？`}
        consequences={[
          `${agency.shortName}的联络员收到消息，回复期限从今天起算。`,
          '文书按年编号、生成正式文本，送达后不能再修改。',
        ]}
        confirmLabel="确认送达"
        onConfirm={async () => {
          await presses['serve']?.();
          setServing(false);
        }}
        onCancel={() => setServing(false)}
      />
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
    </ActsPanel>
  );
}
