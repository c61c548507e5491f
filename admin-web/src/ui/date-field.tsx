import { DateInput } from '@mantine/dates';
import { parseDate } from '../lib/dates.js';
import { describedBy, Field, type FieldTexts } from './field.js';
import styles from './kit-input.module.css';

interface DateFieldProps extends FieldTexts {
  /** ISO date, `2026-11-23`. */
  value: string | null;
  onChange: (value: string | null) => void;
  onBlur?: () => void;
  min?: string;
  max?: string;
}

export function DateField({ value, onChange, onBlur, min, max, ...texts }: DateFieldProps) {
  // The kit's own size is below the smallest target a finger hits.
  const clearButton = { 'aria-label': `清除${texts.label}`, size: 'md' };
  return (
    <Field {...texts}>
      <DateInput
        id={texts.id}
        value={value}
        onChange={onChange}
        {...(onBlur === undefined ? {} : { onBlur })}
        {...(min === undefined ? {} : { minDate: min })}
        {...(max === undefined ? {} : { maxDate: max })}
        valueFormat="YYYY年M月D日"
        monthLabelFormat="YYYY年M月"
        yearLabelFormat="YYYY年"
        dateParser={parseDate}
        placeholder="如 2026-11-23"
        clearable
        hideOutsideDates
        clearButtonProps={clearButton}
        ariaLabels={{
          nextMonth: '下个月',
          previousMonth: '上个月',
          nextYear: '下一年',
          previousYear: '上一年',
          nextDecade: '后十年',
          previousDecade: '前十年',
          monthLevelControl: '选择月份',
          yearLevelControl: '选择年份',
        }}
        getDayAriaLabel={(date) => `${date}`}
        error={texts.error !== undefined}
        aria-describedby={describedBy(texts)}
        aria-invalid={texts.error !== undefined || undefined}
        classNames={{ input: styles['input'] ?? '' }}
        popoverProps={{ transitionProps: { duration: 0 } }}
      />
    </Field>
  );
}
