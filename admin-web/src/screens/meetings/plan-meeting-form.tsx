import { graphql } from '../../graphql/gql/gql.js';
import type { MeetingKind } from '../../graphql/gql/graphql.js';
import { JointForm } from '../../parts/joint/joint-form.js';
import { readMeetingOutcome } from '../../parts/joint/meeting-outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { useFields } from '../../parts/use-fields.js';
import styles from '../../parts/joint/joint.module.css';
import { meetingKindNames } from '../../text/joint.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { FormRow } from '../../ui/form.js';
import { MultiSelect, Select, type Option } from '../../ui/select-field.js';
import { TextArea, TextField } from '../../ui/text-field.js';

const planMeetingDocument = graphql(`
  mutation PlanMeeting($input: PlanMeetingInput!) {
    planMeeting(input: $input) {
      ...MeetingOutcome_MeetingResult
    }
  }
`);

const CLOCK = /^([01]?\d|2[0-3])[:：]([0-5]\d)$/u;

/** One guest a line: name, then the unit. */
const readGuests = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', ...from] = line.split(/[\s，,]+/u);
      return { name, from: from.join(' ') };
    });

interface PlanMeetingFormProps {
  members: readonly Option[];
  onDone: (id: string) => void;
  onReload: () => void;
}

export function PlanMeetingForm({ members, onDone, onReload }: PlanMeetingFormProps) {
  const form = useFields(
    () => ({
      kind: 'LIAISON' as MeetingKind,
      title: '',
      day: null as string | null,
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
  const { values, change, problemOf } = form;
  const handleSubmit = async () => {
    const { day, time, guests, ...rest } = values;
    const clock = CLOCK.exec(time.trim());
    if (day === null || clock === null)
      return form.note([
        ...(day === null ? [{ field: 'day', message: '请选择会议日期。' }] : []),
        ...(clock === null ? [{ field: 'time', message: '时间请按“09:30”的样式填写。' }] : []),
      ]);
    const scheduledAt = `${day}T${(clock[1] ?? '').padStart(2, '0')}:${clock[2] ?? ''}:00+08:00`;
    const outcome = await send({ ...rest, scheduledAt, guests: readGuests(guests) });
    if (outcome.kind === 'done') onDone(outcome.payload.id);
    else form.refuse(outcome);
  };
  const text = (field: 'title' | 'time' | 'place' | 'chair' | 'recorder', label: string) => (
    <TextField
      id={`meeting-${field}`}
      label={label}
      value={values[field]}
      error={problemOf(field)}
      onChange={(event) => change({ [field]: event.target.value })}
    />
  );
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
        value={values.kind}
        onChange={(kind) => kind !== null && change({ kind: kind as MeetingKind })}
      />
      {text('title', '会议名称')}
      <FormRow>
        <DateField
          id="meeting-day"
          label="日期"
          value={values.day}
          error={problemOf('day') ?? problemOf('scheduledAt')}
          onChange={(day) => change({ day })}
        />
        {text('time', '时间')}
      </FormRow>
      {text('place', '地点')}
      <FormRow>
        {text('chair', '主持人')}
        {text('recorder', '记录人')}
      </FormRow>
      <UnitChoice
        members={members}
        chosen={values.agencyIds}
        onChange={(agencyIds) => change({ agencyIds })}
      />
      <TextArea
        id="meeting-guests"
        label="列席人员"
        optional
        rows={2}
        hint="一行一人：姓名，空格，单位。"
        value={values.guests}
        error={problemOf('guests')}
        onChange={(event) => change({ guests: event.target.value })}
      />
    </JointForm>
  );
}

interface UnitChoiceProps {
  members: readonly Option[];
  chosen: readonly string[];
  onChange: (agencyIds: string[]) => void;
}

/** All members, or those it concerns. */
function UnitChoice({ members, chosen, onChange }: UnitChoiceProps) {
  return (
    <>
      <MultiSelect
        id="meeting-agencyIds"
        label="参会单位"
        hint="可以只请有关的成员单位。"
        searchable
        options={members}
        value={chosen}
        onChange={onChange}
      />
      <div className={styles['actions']}>
        <Button size="small" onClick={() => onChange(members.map(({ value }) => value))}>
          全部成员单位
        </Button>
        <Button size="small" onClick={() => onChange([])}>
          逐家选择
        </Button>
      </div>
    </>
  );
}
