import { getFragmentData, type FragmentType } from '../../graphql/gql/fragment-masking.js';
import { fieldIdOf } from '../../lib/form-errors.js';
import { Button } from '../../ui/button.js';
import { useFocusOn } from '../../ui/use-arrival-focus.js';
import { RecordFields, recordFieldsFragment } from './record-fields.js';
import { fieldPath, type RecordValues } from './record-values.js';
import styles from './verification-answer.module.css';

interface RecordListProps {
  label: string;
  allowsSeveral: boolean;
  fields: readonly FragmentType<typeof recordFieldsFragment>[];
  records: readonly RecordValues[];
  errorOf: (fieldId: string) => string | undefined;
  onChange: (records: readonly RecordValues[]) => void;
}

/** The records of one person; several, where a person can have several. */
export function RecordList({ label, allowsSeveral, fields, records, errorOf, onChange }: RecordListProps) {
  const shown = getFragmentData(recordFieldsFragment, fields);
  const focusOn = useFocusOn();
  const error = errorOf('records');
  const change = (index: number, name: string, value: string) =>
    onChange(records.map((record, place) => (place === index ? { ...record, [name]: value } : record)));
  return (
    <>
      {error !== undefined && (
        <p id="records" tabIndex={-1} className={styles['error']}>
          {error}
        </p>
      )}
      {records.map((record, index) => (
        <section key={index} className={styles['record']} aria-label={`${label}，第 ${index + 1} 条`}>
          <div className={styles['recordHead']}>
            <h3>
              {label}
              {allowsSeveral && `，第 ${index + 1} 条`}
            </h3>
            {records.length > 1 && (
              <Button
                size="small"
                tone="quiet"
                onClick={() => onChange(records.filter((_record, place) => place !== index))}
              >
                删去第 {index + 1} 条
              </Button>
            )}
          </div>
          <RecordFields
            index={index}
            fields={shown}
            values={record}
            errorOf={errorOf}
            onChange={(name, value) => change(index, name, value)}
          />
        </section>
      ))}
      {allowsSeveral && (
        <div>
          <Button
            onClick={() => {
              onChange([...records, {}]);
              focusOn(fieldIdOf(fieldPath(records.length, shown[0]?.name ?? '')));
            }}
          >
            再加一条
          </Button>
        </div>
      )}
    </>
  );
}
