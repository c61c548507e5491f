import { today } from '../../lib/dates.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/choice-field.js';
import { DateField } from '../../ui/date-field.js';
import { FieldError } from '../../ui/field.js';
import { FormRow } from '../../ui/form-row.js';
import { Select } from '../../ui/select-field.js';
import { NumberField, TextField } from '../../ui/text-field.js';
import { useFocusOn } from '../../ui/use-arrival-focus.js';
import { kinds, type EntryField, type KindName } from './declaration-kinds.js';
import { emptyEntry, type KindValues } from './declaration-values.js';
import styles from './new-application.module.css';

interface KindFieldsProps {
  kind: KindName;
  values: KindValues;
  onChange: (values: KindValues) => void;
  problemOf: (path: string) => string | undefined;
}

/** One kind of declaration: nothing of it, by one click, or its entries. */
export function KindFields({ kind, values, onChange, problemOf }: KindFieldsProps) {
  const { title, one, fields } = kinds[kind];
  const { none, entries } = values;
  const focusOn = useFocusOn();
  const setEntry = (index: number, name: string, value: string) =>
    onChange({
      none: false,
      entries: entries.map((entry, at) => (at === index ? { ...entry, [name]: value } : entry)),
    });
  return (
    <section className={styles['kind']} aria-label={title}>
      <div className={styles['kindHead']}>
        <h3>{title}</h3>
        <div className={styles['line']}>
          <Button
            id={kind}
            size="small"
            aria-pressed={none}
            tone={none ? 'primary' : 'secondary'}
            onClick={() => onChange({ none: !none, entries })}
          >
            {none ? '✓ 没有此项' : '没有此项'}
          </Button>
          {!none && (
            <Button
              size="small"
              onClick={() => {
                onChange({ none: false, entries: [...entries, emptyEntry(kind)] });
                focusOn(`${kind}-${entries.length}-${fields[0]?.name}`);
              }}
            >
              {entries.length === 0 ? `填写${one}` : `再加${one}`}
            </Button>
          )}
        </div>
      </div>
      <FieldError id={kind} error={problemOf(kind)} />
      {/* Kept while nothing is declared: a click too many takes nothing away. */}
      {(none ? [] : entries).map((entry, index) => (
        <div key={index} className={styles['entry']}>
          <FormRow>
            {fields.map((field) => (
              <EntryInput
                key={field.name}
                field={field}
                id={`${kind}-${index}-${field.name}`}
                value={entry[field.name] ?? ''}
                error={problemOf(`${kind}.${index}.${field.name}`)}
                onChange={(value) => setEntry(index, field.name, value)}
              />
            ))}
          </FormRow>
          <div>
            <Button
              size="small"
              tone="quiet"
              onClick={() => onChange({ none: false, entries: entries.filter((_one, at) => at !== index) })}
            >
              删去这一项
            </Button>
          </div>
        </div>
      ))}
    </section>
  );
}

interface EntryInputProps {
  field: EntryField;
  id: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

function EntryInput({ field, id, value, error, onChange }: EntryInputProps) {
  const texts = { id, label: field.label, hint: field.hint, error, optional: field.optional };
  const handle = (event: { target: { value: string } }) => onChange(event.target.value);
  switch (field.type) {
    case 'choice':
      return (
        <Select
          {...texts}
          options={Object.entries(field.options ?? {}).map(([option, label]) => ({ value: option, label }))}
          value={value === '' ? null : value}
          onChange={(next) => onChange(next ?? '')}
        />
      );
    case 'date':
      return (
        <DateField
          {...texts}
          max={today()}
          value={value === '' ? null : value}
          onChange={(next) => onChange(next ?? '')}
        />
      );
    case 'flag':
      return (
        <Checkbox
          id={id}
          label={field.label}
          checked={value === 'yes'}
          onChange={(event) => onChange(event.target.checked ? 'yes' : '')}
        />
      );
    case 'yuan':
      return <NumberField {...texts} unit="元" decimals value={value} onChange={handle} />;
    case 'number':
      return (
        <NumberField
          {...texts}
          {...(field.unit === undefined ? {} : { unit: field.unit })}
          decimals
          value={value}
          onChange={handle}
        />
      );
    case 'text':
      return (
        <TextField
          {...texts}
          autoComplete="off"
          {...(field.maxLength === undefined ? {} : { maxLength: field.maxLength })}
          value={value}
          onChange={handle}
        />
      );
  }
}
