import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { FormRow } from '../../ui/form-row.js';
import { MultiSelect, type Option } from '../../ui/select-field.js';
import { TextArea, TextField } from '../../ui/text-field.js';
import type { Fields } from '../use-fields.js';
import styles from './joint.module.css';
import type { PlanValues } from './read-plan.js';
import { useRestDay } from './use-rest-day.js';

interface PlanFieldsProps {
  form: Pick<Fields<PlanValues>, 'values' | 'problemOf'> & { change: (part: Partial<PlanValues>) => void };
  members: readonly Option[];
}

/** When, where, who: the same for a meeting that is planned and for one that is changed. Ids begin with `meeting-`. */
export function PlanFields({ form: { values, change, problemOf }, members }: PlanFieldsProps) {
  const restDay = useRestDay(values.day);
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
    <>
      {text('title', '会议名称')}
      <FormRow>
        <DateField
          id="meeting-day"
          label="日期"
          value={values.day}
          hint={restDay}
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
    </>
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
          清空后逐家选择
        </Button>
      </div>
    </>
  );
}
