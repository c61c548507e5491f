import { graphql } from '../../graphql/gql/gql.js';
import type { MeetingKind } from '../../graphql/gql/graphql.js';
import { JointForm } from '../../parts/joint/joint-form.js';
import { readMeetingOutcome } from '../../parts/joint/meeting-outcome.js';
import { PlanFields } from '../../parts/joint/plan-fields.js';
import { checkPlan, readPlan, type PlanValues } from '../../parts/joint/read-plan.js';
import { useCommand } from '../../parts/use-command.js';
import { useFields } from '../../parts/use-fields.js';
import { meetingKindNames } from '../../text/joint.js';
import { Select, type Option } from '../../ui/select-field.js';

const planMeetingDocument = graphql(`
  mutation PlanMeeting($input: PlanMeetingInput!) {
    planMeeting(input: $input) {
      ...MeetingOutcome_MeetingResult
    }
  }
`);

interface PlanMeetingFormProps {
  members: readonly Option[];
  onDone: (id: string) => void;
  onReload: () => void;
}

export function PlanMeetingForm({ members, onDone, onReload }: PlanMeetingFormProps) {
  const form = useFields<PlanValues & { kind: MeetingKind }>(
    () => ({
      kind: 'LIAISON',
      title: '',
      day: null,
      time: '09:30',
      place: '',
      chair: '',
      recorder: '',
      agencyIds: members.map(({ value }) => value),
      guests: '',
    }),
    'meeting-',
  );
  const { send, isBusy } = useCommand(planMeetingDocument, (data) => readMeetingOutcome(data.planMeeting));
  const handleSubmit = async () => {
    const { kind, ...plan } = form.values;
    const problems = checkPlan(plan);
    if (problems.length > 0) return form.note(problems);
    const outcome = await send({ kind, ...readPlan(plan) });
    if (outcome.kind === 'done') onDone(outcome.payload.id);
    else form.refuse(outcome);
  };
  return (
    <JointForm
      label="安排会议"
      fields={form}
      submitLabel="保存"
      busy={isBusy}
      onSubmit={handleSubmit}
      onReload={onReload}
    >
      <Select
        id="meeting-kind"
        label="种类"
        options={Object.entries(meetingKindNames).map(([value, label]) => ({ value, label }))}
        value={form.values.kind}
        onChange={(kind) => kind !== null && form.change({ kind: kind as MeetingKind })}
      />
      <PlanFields form={form} members={members} />
    </JointForm>
  );
}
