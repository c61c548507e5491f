import { graphql } from '../../graphql/gql/gql.js';
import { JointForm } from '../../parts/joint/joint-form.js';
import { readTopicOutcome } from '../../parts/joint/topic-outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { useFields } from '../../parts/use-fields.js';
import { TextArea } from '../../ui/text-field.js';

const giveOpinionDocument = graphql(`
  mutation GiveOpinion($input: GiveOpinionInput!) {
    giveOpinion(input: $input) {
      ...TopicOutcome_TopicResult
    }
  }
`);

interface OpinionFormProps {
  topicId: string;
  agencyId: string;
  onReload: () => void;
}

export function OpinionForm({ topicId, agencyId, onReload }: OpinionFormProps) {
  const form = useFields({ opinion: '' }, 'opinion-');
  const { send, isBusy } = useCommand(giveOpinionDocument, (data) => readTopicOutcome(data.giveOpinion));
  const handleSubmit = async () => {
    const outcome = await send({ topicId, agencyId, ...form.values });
    if (outcome.kind !== 'done') form.refuse(outcome);
  };
  return (
    <JointForm
      label="提出会商意见"
      fields={form}
      submitLabel="提出意见"
      busy={isBusy}
      onSubmit={handleSubmit}
      onReload={onReload}
    >
      <TextArea
        id="opinion-opinion"
        label="本单位意见"
        value={form.values.opinion}
        error={form.problemOf('opinion')}
        onChange={(event) => form.change({ opinion: event.target.value })}
      />
    </JointForm>
  );
}
