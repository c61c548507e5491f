import { Input, InputBase, type InputBaseProps } from '@mantine/core';
import { useState, type ChangeEvent, type ComponentProps, type FocusEvent } from 'react';
import { formatDate, parseDate } from '../lib/dates.js';

interface TypedDateOptions {
  value: string | null;
  onChange: (value: string | null) => void;
  min: string | undefined;
  max: string | undefined;
}

/** A date is taken over as soon as what was typed is one, as the kit's own field does it. */
export function useTypedDate({ value, onChange, min, max }: TypedDateOptions) {
  const [text, setText] = useState<string | null>(null);
  const handleChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    setText(target.value);
    const date = parseDate(target.value);
    if (target.value.trim() === '') onChange(null);
    else if (date !== null && (min === undefined || date >= min) && (max === undefined || date <= max))
      onChange(date);
  };
  return {
    isBeingTyped: text !== null,
    text: text ?? (value === null ? '' : formatDate(value)),
    hasValue: value !== null,
    handleChange,
    handleBlur: () => setText(null),
    clear: () => {
      setText(null);
      onChange(null);
    },
  };
}

interface DateStandInProps extends Pick<InputBaseProps, 'classNames' | 'error'> {
  id: string;
  placeholder: string;
  onBlur: (event: FocusEvent<HTMLInputElement>) => void;
  typed: ReturnType<typeof useTypedDate>;
  clearButtonProps: ComponentProps<typeof Input.ClearButton>;
  /** Somebody will want the calendar. */
  onReach: () => void;
}

/** The text field of a date, until the one with the calendar has come. */
export function DateStandIn({ typed, clearButtonProps, onReach, onBlur, ...looks }: DateStandInProps) {
  const handleBlur = (event: FocusEvent<HTMLInputElement>) => {
    typed.handleBlur();
    onBlur(event);
  };
  return (
    <InputBase
      {...looks}
      autoComplete="off"
      value={typed.text}
      onChange={typed.handleChange}
      onFocus={onReach}
      onBlur={handleBlur}
      __clearable={typed.hasValue}
      __clearSection={<Input.ClearButton {...clearButtonProps} onClick={typed.clear} />}
    />
  );
}
