import type { ComponentProps } from 'react';
import { joinClasses } from '../lib/join-classes.js';
import { describedBy, Field, type FieldTexts } from './field.js';
import styles from './field.module.css';

type TextFieldProps = FieldTexts & Omit<ComponentProps<'input'>, keyof FieldTexts>;

export function TextField({ id, label, hint, error, optional, className, ...input }: TextFieldProps) {
  const texts = { id, label, hint, error, optional };
  return (
    <Field {...texts}>
      <input
        type="text"
        {...input}
        id={id}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy(texts)}
        className={joinClasses(styles['input'], className)}
      />
    </Field>
  );
}

type TextAreaProps = FieldTexts & Omit<ComponentProps<'textarea'>, keyof FieldTexts>;

export function TextArea({ id, label, hint, error, optional, className, ...input }: TextAreaProps) {
  const texts = { id, label, hint, error, optional };
  return (
    <Field {...texts}>
      <textarea
        rows={4}
        {...input}
        id={id}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy(texts)}
        className={joinClasses(styles['input'], styles['area'], className)}
      />
    </Field>
  );
}

interface NumberFieldProps extends FieldTexts, Omit<ComponentProps<'input'>, keyof FieldTexts> {
  /** Unit behind the number: 元, 平方米, 人. */
  unit?: string;
  decimals?: boolean;
}

/** A text input with a number keyboard: spinners change amounts by accident when the wheel is turned. */
export function NumberField({
  id,
  label,
  hint,
  error,
  optional,
  unit,
  decimals = false,
  className,
  ...input
}: NumberFieldProps) {
  const texts = { id, label: unit === undefined ? label : `${label}（${unit}）`, hint, error, optional };
  return (
    <Field {...texts}>
      <input
        type="text"
        inputMode={decimals ? 'decimal' : 'numeric'}
        autoComplete="off"
        {...input}
        id={id}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy(texts)}
        className={joinClasses(styles['input'], styles['number'], className)}
      />
    </Field>
  );
}
