import { graphql } from '../../graphql/gql/gql.js';
import type { RecordFields_RecordFieldFormFragment } from '../../graphql/gql/graphql.js';
import { today } from '../../lib/dates.js';
import { fieldIdOf } from '../../lib/form-errors.js';
import { RadioGroup } from '../../ui/choice-field.js';
import { DateField } from '../../ui/date-field.js';
import { Select } from '../../ui/select-field.js';
import { NumberField, TextField } from '../../ui/text-field.js';
import { fieldPath, type RecordValues } from './record-values.js';
import styles from './verification-answer.module.css';

export const recordFieldsFragment = graphql(`
  fragment RecordFields_RecordFieldForm on RecordFieldForm {
    name
    label
    kind
    isRequired
    unit
    help
    maxLength
    decimals
    options {
      value
      label
    }
  }
`);

type FieldForm = RecordFields_RecordFieldFormFragment;

interface RecordFieldsProps {
  index: number;
  fields: readonly FieldForm[];
  values: RecordValues;
  errorOf: (fieldId: string) => string | undefined;
  onChange: (name: string, value: string) => void;
}

/** One record, drawn from the form the server describes: every record type of the county comes through here. */
export function RecordFields({ index, fields, values, errorOf, onChange }: RecordFieldsProps) {
  return (
    <div className={styles['fields']}>
      {fields.map((field) => {
        const id = fieldIdOf(fieldPath(index, field.name));
        return (
          <RecordFieldInput
            key={field.name}
            id={id}
            field={field}
            value={values[field.name] ?? ''}
            error={errorOf(id)}
            onChange={(value) => onChange(field.name, value)}
          />
        );
      })}
    </div>
  );
}

interface RecordFieldInputProps {
  id: string;
  field: FieldForm;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** Fewer than this many options are read at a glance; more are searched. */
const fewOptions = 4;

function RecordFieldInput({ id, field, value, error, onChange }: RecordFieldInputProps) {
  const texts = { id, label: field.label, hint: field.help ?? undefined, error, optional: !field.isRequired };
  const handleText = (event: { target: { value: string } }) => onChange(event.target.value);
  const handleChoice = (next: string | null) => onChange(next ?? '');
  switch (field.kind) {
    case 'CODE':
      return field.options.length <= fewOptions && field.isRequired ? (
        <RadioGroup {...texts} inline name={id} choices={field.options} value={value} onChange={handleText} />
      ) : (
        <Select
          {...texts}
          options={field.options}
          value={value || null}
          onChange={handleChoice}
          searchable={field.options.length > 8}
          clearable
        />
      );
    case 'FLAG':
      return (
        <RadioGroup
          {...texts}
          inline
          name={id}
          choices={[
            { value: 'yes', label: '是' },
            { value: 'no', label: '否' },
          ]}
          value={value}
          onChange={handleText}
        />
      );
    case 'DATE':
      return <DateField {...texts} value={value || null} onChange={handleChoice} max={today()} />;
    case 'FEN':
      return <NumberField {...texts} unit="元" decimals value={value} onChange={handleText} />;
    case 'DECIMAL':
    case 'INTEGER':
      return (
        <NumberField
          {...texts}
          {...(field.unit == null ? {} : { unit: field.unit })}
          decimals={field.kind === 'DECIMAL'}
          value={value}
          onChange={handleText}
        />
      );
    case 'SECRET':
    case 'TEXT':
      return (
        <TextField
          {...texts}
          autoComplete="off"
          spellCheck={false}
          value={value}
          onChange={handleText}
          {...(field.maxLength == null ? {} : { maxLength: field.maxLength })}
        />
      );
  }
}
