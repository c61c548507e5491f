import { graphql } from '../../graphql/gql/gql.js';
import type { MeetingDetail_MeetingFragment } from '../../graphql/gql/graphql.js';
import { JointForm } from '../../parts/joint/joint-form.js';
import { readMeetingOutcome } from '../../parts/joint/meeting-outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { useFields } from '../../parts/use-fields.js';
import { TextArea } from '../../ui/text-field.js';

const correctMinutesDocument = graphql(`
  mutation CorrectMinutes($input: CorrectMinutesInput!) {
    correctMinutes(input: $input) {
      ...MeetingOutcome_MeetingResult
    }
  }
`);

interface CorrectMinutesFormProps {
  meeting: MeetingDetail_MeetingFragment;
  onReload: () => void;
  onClose: () => void;
}

export function CorrectMinutesForm({ meeting, onReload, onClose }: CorrectMinutesFormProps) {
  const form = useFields(
    () => ({
      reason: '',
      items: meeting.agenda.map(({ id, record }) => ({ agendaItemId: id, record })),
    }),
    'correct-',
  );
  const { send, isBusy } = useCommand(correctMinutesDocument, (data) =>
    readMeetingOutcome(data.correctMinutes),
  );
  const { values, change, problemOf } = form;
  const handleSubmit = async () => {
    const outcome = await send({ meetingId: meeting.id, expectedVersion: meeting.version, ...values });
    if (outcome.kind === 'done') onClose();
    else form.refuse(outcome);
  };
  const handleRecord = (place: number, record: string) =>
    change({ items: values.items.map((item, index) => (index === place ? { ...item, record } : item)) });
  return (
    <JointForm
      label="更正纪要"
      fields={form}
      submitLabel="印发更正后的纪要"
      busy={isBusy}
      onSubmit={handleSubmit}
      onReload={onReload}
      onClose={onClose}
    >
      <p>原来的版本会保留。议定事项不在这里修改：请撤销，或由以后的会议替代。</p>
      <TextArea
        id="correct-reason"
        label="更正原因"
        rows={2}
        value={values.reason}
        error={problemOf('reason')}
        onChange={(event) => change({ reason: event.target.value })}
      />
      {meeting.agenda.map((item, place) => (
        <TextArea
          key={item.id}
          id={`correct-items-${place}-record`}
          label={`会议记录：${item.topic.title}`}
          value={values.items[place]?.record ?? ''}
          error={problemOf(`items.${place}.record`)}
          onChange={(event) => handleRecord(place, event.target.value)}
        />
      ))}
    </JointForm>
  );
}
