import { useState, type FocusEvent } from 'react';
import { formatDate, parseDate } from '../lib/dates.js';
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

/** What was typed and is no day of this field is not put back to the day before it: it is told, and the field is empty. */
function useRefusedText({
  value,
  onChange,
  min,
  max,
}: Pick<DateFieldProps, 'value' | 'onChange' | 'min' | 'max'>) {
  const [refused, setRefused] = useState<string | null>(null);
  const look = (typed: string) => {
    const text = typed.trim();
    const day = text === '' ? null : parseDate(text);
    const isTaken = day !== null && (min === undefined || day >= min) && (max === undefined || day <= max);
    setRefused(text === '' || isTaken ? null : text);
    if (text !== '' && !isTaken) onChange(null);
  };
  const bounds = [
    ...(min === undefined ? [] : [`不能早于${formatDate(min)}`]),
    ...(max === undefined ? [] : [`不能晚于${formatDate(max)}`]),
  ];
  const sentence =
    refused === null || value !== null
      ? undefined
      : `没有采用“${refused}”：${bounds.join('，') || '不是一个日期'}，请重新填写，如 2026-11-23。`;
  return { look, sentence };
}

export function DateField({ value, onChange, onBlur, min, max, ...texts }: DateFieldProps) {
  const typed = useTypedDate({ value, onChange, min, max });
  const { part, failure, reach } = useLateControl(lateCalendar, texts.id, typed.isBeingTyped);
  const refusal = useRefusedText({ value, onChange, min, max });
  const error = texts.error ?? refusal.sentence;
  const shown = { ...texts, ...(failure === undefined ? {} : { hint: noCalendarText }), error };
  // The kit's own size is below the smallest target a finger hits.
  const clearButtonProps = { 'aria-label': `清除${texts.label}`, size: 'md' };
  const looks = {
    id: texts.id,
    placeholder: '如 2026-11-23',
    error: error !== undefined,
    'aria-describedby': describedBy(shown),
    'aria-invalid': error !== undefined || undefined,
    classNames: { input: styles['input'] ?? '' },
    onBlur: (event: FocusEvent<HTMLInputElement>) => {
      refusal.look(event.currentTarget.value);
      onBlur?.();
    },
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
