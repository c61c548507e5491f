import { Field } from '../ui/field.js';
import styles from './public.module.css';

interface NativeSelectProps {
  id: string;
  name: string;
  label: string;
  value: string | null;
  options: readonly { value: string; label: string }[];
}

/** The browser's own list: it opens full-screen on a phone and weighs nothing. */
export function NativeSelect({ id, name, label, value, options }: NativeSelectProps) {
  return (
    <Field id={id} label={label}>
      <select id={id} name={name} defaultValue={value ?? ''} className={styles['select']}>
        <option value="">全部</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
