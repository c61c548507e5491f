import { graphql } from '../../graphql/gql/gql.js';
import { JointForm } from '../../parts/joint/joint-form.js';
import { emptyTopic, TopicFields, type TopicValues } from '../../parts/joint/topic-fields.js';
import { readTopicOutcome } from '../../parts/joint/topic-outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { useFields } from '../../parts/use-fields.js';
import { Select, type Option } from '../../ui/select-field.js';

const submitTopicDocument = graphql(`
  mutation SubmitTopic($input: SubmitTopicInput!) {
    submitTopic(input: $input) {
      ...TopicOutcome_TopicResult
    }
  }
`);

interface SubmitTopicFormProps {
  members: readonly Option[];
  /** The person's unit: a liaison speaks for it alone, the office may choose another. */
  agencyId: string;
  maySpeakForAll: boolean;
  solicitations: readonly { id: string; title: string }[];
  /** The one the person came from. */
  solicitationId: string | undefined;
  onDone: () => void;
  onReload: () => void;
}

interface Values extends TopicValues {
  proposerAgencyId: string;
  solicitationId: string | null;
}

export function SubmitTopicForm({
  members,
  agencyId,
  maySpeakForAll,
  solicitations,
  solicitationId,
  onDone,
  onReload,
}: SubmitTopicFormProps) {
  const form = useFields<Values>(
    {
      ...emptyTopic,
      proposerAgencyId: agencyId,
      solicitationId: (solicitations.find(({ id }) => id === solicitationId) ?? solicitations[0])?.id ?? null,
    },
    'topic-',
  );
  const { send, isBusy } = useCommand(submitTopicDocument, (data) => readTopicOutcome(data.submitTopic));
  const handleSubmit = async () => {
    const outcome = await send(form.values);
    if (outcome.kind === 'done') onDone();
    else form.refuse(outcome);
  };
  return (
    <JointForm
      label="提交议题"
      fields={form}
      submitLabel="提交"
      busy={isBusy}
      onSubmit={handleSubmit}
      onReload={onReload}
    >
      {maySpeakForAll && (
        <Select
          id="topic-proposerAgencyId"
          label="提出单位"
          searchable
          options={members}
          value={form.values.proposerAgencyId}
          onChange={(proposerAgencyId) => proposerAgencyId !== null && form.change({ proposerAgencyId })}
        />
      )}
      {solicitations.length > 0 && (
        <Select
          id="topic-solicitationId"
          label="应哪次征集"
          optional
          clearable
          options={solicitations.map(({ id, title }) => ({ value: id, label: title }))}
          value={form.values.solicitationId}
          onChange={(solicitationId) => form.change({ solicitationId })}
        />
      )}
      <TopicFields form={form} members={members} />
    </JointForm>
  );
}
