import { graphql } from '../../graphql/gql/gql.js';
import type { MeetingDetail_MeetingFragment } from '../../graphql/gql/graphql.js';
import { clockTime, today } from '../../lib/dates.js';
import { JointForm } from '../../parts/joint/joint-form.js';
import { readMeetingOutcome } from '../../parts/joint/meeting-outcome.js';
import { PlanFields } from '../../parts/joint/plan-fields.js';
import { checkPlan, readPlan, type PlanValues } from '../../parts/joint/read-plan.js';
import { useCommand } from '../../parts/use-command.js';
import { useFields } from '../../parts/use-fields.js';
import type { Option } from '../../ui/select-field.js';
import { TextArea } from '../../ui/text-field.js';

const changeMeetingDocument = graphql(`
  mutation ChangeMeeting($input: ChangeMeetingInput!) {
    changeMeeting(input: $input) {
      ...MeetingOutcome_MeetingResult
    }
  }
`);

interface ChangeMeetingFormProps {
  meeting: MeetingDetail_MeetingFragment;
  members: readonly Option[];
  label: string;
  onReload: () => void;
  onClose: () => void;
}

const valuesOf = (meeting: MeetingDetail_MeetingFragment): PlanValues & { reason: string } => ({
  title: meeting.title,
  day: today(meeting.scheduledAt),
  time: clockTime(meeting.scheduledAt),
  place: meeting.place,
  chair: meeting.chair,
  recorder: meeting.recorder,
  agencyIds: meeting.invitations.flatMap(({ agency }) => agency?.id ?? []),
  guests: meeting.invitations
    .flatMap(({ guestName, guestFrom }) => (guestName == null ? [] : [`${guestName} ${guestFrom ?? ''}`]))
    .join('\n'),
  reason: '',
});

/** Another time, place or people. Once the notice is out, with the reason that the units are told. */
export function ChangeMeetingForm({ meeting, members, label, onReload, onClose }: ChangeMeetingFormProps) {
  const form = useFields(() => valuesOf(meeting), 'meeting-');
  const { send, isBusy } = useCommand(changeMeetingDocument, (data) =>
    readMeetingOutcome(data.changeMeeting),
  );
  const isAnnounced = meeting.state !== 'PLANNED';
  const handleSubmit = async () => {
    const { reason, ...plan } = form.values;
    const problems = checkPlan(plan);
    if (isAnnounced && reason.trim() === '')
      problems.push({ field: 'reason', message: '请写明原因，参会单位会看到。' });
    if (problems.length > 0) return form.note(problems);
    const outcome = await send({
      meetingId: meeting.id,
      expectedVersion: meeting.version,
      ...readPlan(plan),
      reason,
    });
    if (outcome.kind === 'done') onClose();
    else form.refuse(outcome);
  };
  return (
    <JointForm
      label={label}
      fields={form}
      submitLabel={isAnnounced ? '确认变更并通知' : '保存'}
      busy={isBusy}
      onSubmit={handleSubmit}
      onReload={onReload}
      onClose={onClose}
    >
      {isAnnounced && (
        <p>
          变更后重新制发会议通知、议程和签到表，各参会单位会收到变更原因；改了时间或地点的，已经填写的回执作废，请各单位重新回执。
        </p>
      )}
      <PlanFields form={form} members={members} />
      {isAnnounced && (
        <TextArea
          id="meeting-reason"
          label="变更原因"
          rows={2}
          hint="参会单位会看到，不超过200字。"
          value={form.values.reason}
          error={form.problemOf('reason')}
          onChange={(event) => form.change({ reason: event.target.value })}
        />
      )}
    </JointForm>
  );
}
