import { readCitizenId } from '../../parts/citizen-id.js';
import type { Fields } from '../../parts/use-fields.js';
import { today } from '../../lib/dates.js';
import { idTypeNames, maritalChoices, relationGroups } from '../../text/people.js';
import { Checkbox, RadioGroup } from '../../ui/choice-field.js';
import { DateField } from '../../ui/date-field.js';
import { FormRow } from '../../ui/form-row.js';
import { Select } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { useIdNumberCheck } from './intake-problems.js';
import { toPersonInput, type PersonValues } from './person-values.js';

interface PersonFieldsProps {
  /** Path of this person in the form: `applicant.` */
  prefix: string;
  person: PersonValues;
  onChange: (part: Partial<PersonValues>) => void;
  /** The form this person stands in: a wrong number is told beside it as soon as it was typed. */
  fields: Pick<Fields<object>, 'problemOf' | 'tell'>;
  asksRelation: boolean;
  /** What a correction leaves as it is where nothing is typed. */
  onRecord?: OnRecord;
}

/** As the pages show them: the numbers themselves never come back to a form. */
export interface OnRecord {
  maskedIdNumber?: string | null | undefined;
  maskedPhone?: string | null | undefined;
  maskedBankAccount?: string | null | undefined;
}

const keptHint = (masked: string | null | undefined): string | undefined =>
  masked == null ? undefined : `已登记 ${masked}，不改就空着`;

type FieldOf = (
  name: keyof PersonValues,
  label: string,
) => { id: string; label: string; error: string | undefined };

const idTypes = Object.entries(idTypeNames).map(([value, label]) => ({ value, label }));

export function PersonFields({
  prefix,
  person,
  onChange,
  fields,
  asksRelation,
  onRecord = {},
}: PersonFieldsProps) {
  const checkNumber = useIdNumberCheck(fields.tell, prefix);
  const field: FieldOf = (name, label) => ({
    id: `${prefix}${name}`.replaceAll('.', '-'),
    label,
    error: fields.problemOf(`${prefix}${name}`),
  });
  const isResident = person.idType === 'RESIDENT_ID';
  return (
    <>
      <FormRow>
        <TextField
          {...field('name', '姓名')}
          autoComplete="off"
          maxLength={50}
          value={person.name}
          onChange={(event) => onChange({ name: event.target.value })}
        />
        {asksRelation && (
          <Select
            {...field('relationCode', '与申请人的关系')}
            options={relationGroups}
            searchable
            value={person.relationCode}
            onChange={(relationCode) => onChange({ relationCode })}
          />
        )}
      </FormRow>
      <DocumentFields
        field={field}
        person={person}
        onChange={onChange}
        onNumberLeft={() => void checkNumber(toPersonInput(person))}
        onRecord={onRecord}
      />
      <FormRow>
        <RadioGroup
          {...field('sex', '性别')}
          name={`${prefix}sex`}
          inline
          choices={[
            { value: 'MALE', label: '男' },
            { value: 'FEMALE', label: '女' },
          ]}
          value={person.sex}
          onChange={(event) => onChange({ sex: event.target.value === 'MALE' ? 'MALE' : 'FEMALE' })}
        />
        <DateField
          {...field('bornOn', '出生日期')}
          hint={isResident ? '由证件号码带出' : undefined}
          max={today()}
          value={person.bornOn}
          onChange={(bornOn) => onChange({ bornOn })}
        />
      </FormRow>
      <RadioGroup
        {...field('maritalCode', '婚姻状况')}
        name={`${prefix}maritalCode`}
        inline
        choices={maritalChoices}
        value={person.maritalCode}
        onChange={(event) => onChange({ maritalCode: event.target.value })}
      />
      <ContactFields field={field} person={person} onChange={onChange} onRecord={onRecord} />
      <Checkbox
        id={`${prefix}hasUnverifiableIncome`.replaceAll('.', '-')}
        label="有零工等无法核实的收入"
        checked={person.hasUnverifiableIncome}
        onChange={(event) => onChange({ hasUnverifiableIncome: event.target.checked })}
      />
    </>
  );
}

type DocumentFieldsProps = Pick<PersonFieldsProps, 'person' | 'onChange'> & {
  field: FieldOf;
  onNumberLeft: () => void;
  onRecord: OnRecord;
};

function DocumentFields({ field, person, onChange, onNumberLeft, onRecord }: DocumentFieldsProps) {
  const isResident = person.idType === 'RESIDENT_ID';
  const changeIdNumber = (idNumber: string) => {
    const facts = isResident ? readCitizenId(idNumber) : null;
    onChange(facts === null ? { idNumber } : { idNumber, sex: facts.sex, bornOn: facts.bornOn });
  };
  return (
    <>
      <FormRow>
        <Select
          {...field('idType', '证件类型')}
          options={idTypes}
          value={person.idType}
          onChange={(value) =>
            onChange({
              idType: idTypes.some((one) => one.value === value)
                ? (value as PersonValues['idType'])
                : 'RESIDENT_ID',
            })
          }
        />
        <TextField
          {...field('idNumber', '证件号码')}
          hint={keptHint(onRecord.maskedIdNumber)}
          onBlur={onNumberLeft}
          autoComplete="off"
          spellCheck={false}
          maxLength={30}
          value={person.idNumber}
          onChange={(event) => changeIdNumber(event.target.value)}
        />
      </FormRow>
      {!isResident && (
        <TextField
          {...field('idReason', '没有使用居民身份证的原因')}
          maxLength={200}
          value={person.idReason}
          onChange={(event) => onChange({ idReason: event.target.value })}
        />
      )}
    </>
  );
}

type ContactFieldsProps = Pick<PersonFieldsProps, 'person' | 'onChange'> & {
  field: FieldOf;
  onRecord: OnRecord;
};

/** None of it is needed to hand the application in; what the household gives saves a telephone call later. */
function ContactFields({ field, person, onChange, onRecord }: ContactFieldsProps) {
  return (
    <>
      <FormRow>
        <TextField
          {...field('phone', '手机号')}
          hint={keptHint(onRecord.maskedPhone)}
          optional
          inputMode="tel"
          autoComplete="off"
          value={person.phone}
          onChange={(event) => onChange({ phone: event.target.value })}
        />
        <TextField
          {...field('bankAccount', '银行账号')}
          hint={keptHint(onRecord.maskedBankAccount)}
          optional
          inputMode="numeric"
          autoComplete="off"
          value={person.bankAccount}
          onChange={(event) => onChange({ bankAccount: event.target.value })}
        />
      </FormRow>
      <FormRow>
        <TextField
          {...field('employer', '工作单位')}
          optional
          maxLength={100}
          value={person.employer}
          onChange={(event) => onChange({ employer: event.target.value })}
        />
        <TextField
          {...field('currentAddress', '现住址')}
          optional
          maxLength={200}
          value={person.currentAddress}
          onChange={(event) => onChange({ currentAddress: event.target.value })}
        />
      </FormRow>
    </>
  );
}
