import { useState } from 'react';
import { graphql } from '../../graphql/gql/gql.js';
import type { TopicDetail_TopicFragment } from '../../graphql/gql/graphql.js';
import { JointForm } from '../../parts/joint/joint-form.js';
import styles from '../../parts/joint/joint.module.css';
import { TopicFields, type TopicValues } from '../../parts/joint/topic-fields.js';
import { readTopicOutcome } from '../../parts/joint/topic-outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { useFields } from '../../parts/use-fields.js';
import { Button } from '../../ui/button.js';
import { Panel } from '../../ui/panel.js';
import type { Option } from '../../ui/select-field.js';
import { TextArea } from '../../ui/text-field.js';

const approveTopicDocument = graphql(`
  mutation ApproveTopic($input: ApproveTopicInput!) {
    approveTopic(input: $input) {
      ...TopicOutcome_TopicResult
    }
  }
`);
const returnTopicDocument = graphql(`
  mutation ReturnTopic($input: ReturnTopicInput!) {
    returnTopic(input: $input) {
      ...TopicOutcome_TopicResult
    }
  }
`);
const resubmitTopicDocument = graphql(`
  mutation ResubmitTopic($input: ResubmitTopicInput!) {
    resubmitTopic(input: $input) {
      ...TopicOutcome_TopicResult
    }
  }
`);

interface TopicActionsProps {
  topic: TopicDetail_TopicFragment;
  members: readonly Option[];
  onReload: () => void;
}

export function TopicActions({ topic, members, onReload }: TopicActionsProps) {
  const [opened, setOpened] = useState<string | null>(null);
  const actions = topic.availableActions;
  if (actions.length === 0) return null;
  const close = () => setOpened(null);
  const common = { topic, onReload, onClose: close };
  return (
    <Panel id="actions" title="办理">
      {opened === null && (
        <div className={styles['actions']}>
          {actions.map(({ action, label, reason }) => (
            <Button
              key={action}
              tone={action === 'approve' ? 'primary' : 'secondary'}
              disabledReason={reason ?? undefined}
              onClick={() => setOpened(action)}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
      {opened === 'approve' && <ApproveForm {...common} />}
      {opened === 'return' && <ReturnForm {...common} />}
      {opened === 'resubmit' && <ResubmitForm {...common} members={members} />}
    </Panel>
  );
}

interface ActProps {
  topic: TopicDetail_TopicFragment;
  onReload: () => void;
  onClose: () => void;
}

function ApproveForm({ topic, onReload, onClose }: ActProps) {
  const form = useFields({}, 'approve-');
  const { send, isBusy } = useCommand(approveTopicDocument, (data) => readTopicOutcome(data.approveTopic));
  const handleSubmit = async () => {
    const outcome = await send({ topicId: topic.id, expectedVersion: topic.version });
    if (outcome.kind === 'done') onClose();
    else form.refuse(outcome);
  };
  return (
    <JointForm
      label="审定上会"
      fields={form}
      submitLabel="确认审定"
      busy={isBusy}
      onSubmit={handleSubmit}
      onReload={onReload}
      onClose={onClose}
    >
      <p>审定后，联席会议办公室可以把这个议题列入全体会议议程。</p>
    </JointForm>
  );
}

function ReturnForm({ topic, onReload, onClose }: ActProps) {
  const form = useFields({ reason: '' }, 'return-');
  const { send, isBusy } = useCommand(returnTopicDocument, (data) => readTopicOutcome(data.returnTopic));
  const handleSubmit = async () => {
    const outcome = await send({ topicId: topic.id, expectedVersion: topic.version, ...form.values });
    if (outcome.kind === 'done') onClose();
    else form.refuse(outcome);
  };
  return (
    <JointForm
      label="退回议题"
      fields={form}
      submitLabel="退回"
      tone="danger"
      busy={isBusy}
      onSubmit={handleSubmit}
      onReload={onReload}
      onClose={onClose}
    >
      <TextArea
        id="return-reason"
        label="退回原因"
        value={form.values.reason}
        onChange={(event) => form.change({ reason: event.target.value })}
      />
    </JointForm>
  );
}

function ResubmitForm({ topic, members, onReload, onClose }: ActProps & { members: readonly Option[] }) {
  const form = useFields<TopicValues>(() => {
    const { kind, title, background, proposal, consultedAgencyIds, secrecy } = topic;
    return { kind, title, background, proposal, consultedAgencyIds: [...consultedAgencyIds], secrecy };
  }, 'topic-');
  const { send, isBusy } = useCommand(resubmitTopicDocument, (data) => readTopicOutcome(data.resubmitTopic));
  const handleSubmit = async () => {
    const outcome = await send({ topicId: topic.id, expectedVersion: topic.version, ...form.values });
    if (outcome.kind === 'done') onClose();
    else form.refuse(outcome);
  };
  return (
    <JointForm
      label="修改议题"
      fields={form}
      submitLabel="重新提交"
      busy={isBusy}
      onSubmit={handleSubmit}
      onReload={onReload}
      onClose={onClose}
    >
      <TopicFields form={form} members={members} />
    </JointForm>
  );
}
