import { describedBy, Field, type FieldTexts } from './field.js';
import styles from './kit-input.module.css';
import { lateCalendar } from './kit-parts.js';
import { DateStandIn, useTypedDate } from './date-stand-in.js';
import { useLateControl } from './use-late-control.js';

export interface DateFieldProps extends FieldTexts {
  /** ISO date, `2026-11-23`. */
  value: string | null;
  onChange: (value: string | null) => void;
  onBlur?: () => void;
  min?: string;
  max?: string;
}

const noCalendarText = '日历没有加载成功，可直接填写日期，如 2026-11-23。';

export function DateField({ value, onChange, onBlur, min, max, ...texts }: DateFieldProps) {
  const typed = useTypedDate({ value, onChange, min, max });
  const { part, failure, reach } = useLateControl(lateCalendar, texts.id, typed.isBeingTyped);
  const shown = failure === undefined ? texts : { ...texts, hint: noCalendarText };
  // The kit's own size is below the smallest target a finger hits.
  const clearButtonProps = { 'aria-label': `清除${texts.label}`, size: 'md' };
  const looks = {
    id: texts.id,
    placeholder: '如 2026-11-23',
    error: texts.error !== undefined,
    'aria-describedby': describedBy(shown),
    'aria-invalid': texts.error !== undefined || undefined,
    classNames: { input: styles['input'] ?? '' },
    ...(onBlur === undefined ? {} : { onBlur }),
  };
  return (
    <Field {...shown}>
      {part === undefined ? (
        <DateStandIn {...looks} typed={typed} clearButtonProps={clearButtonProps} onReach={reach.onFocus} />
      ) : (
        <part.KitDateInput
          {...looks}
          value={value}
          onChange={onChange}
          {...(min === undefined ? {} : { minDate: min })}
          {...(max === undefined ? {} : { maxDate: max })}
          clearable
          clearButtonProps={clearButtonProps}
        />
      )}
    </Field>
  );
}
