import type { ComponentProps } from 'react';
import { joinClasses } from '../lib/join-classes.js';
import { describedBy, FieldError, FieldHint, type FieldTexts } from './field.js';
import styles from './field.module.css';

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'id'> {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
}

export function Checkbox({ id, label, hint, error, ...input }: CheckboxProps) {
  return (
    <div className={styles['field']}>
      <label className={styles['choice']} htmlFor={id}>
        <input
          {...input}
          id={id}
          type="checkbox"
          aria-invalid={error !== undefined || undefined}
          aria-describedby={describedBy({ id, label, hint, error })}
        />
        <span>{label}</span>
      </label>
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} error={error} />
    </div>
  );
}

export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

interface RadioGroupProps
  extends FieldTexts, Omit<ComponentProps<'input'>, keyof FieldTexts | 'value' | 'onChange'> {
  name: string;
  choices: readonly Choice[];
  inline?: boolean;
  /** Leave out both when the inputs are registered with a form. */
  value?: string | null;
  onChange?: ComponentProps<'input'>['onChange'];
}

/** The first radio carries the field's id, so that a link of the error summary lands on something that takes focus. */
export function RadioGroup({
  id,
  label,
  hint,
  error,
  optional,
  choices,
  inline = false,
  value,
  ...input
}: RadioGroupProps) {
  return (
    <fieldset
      className={joinClasses(styles['field'], inline && styles['inline'])}
      aria-describedby={describedBy({ id, label, hint, error })}
    >
      <legend className={styles['legend']}>
        {label}
        {optional === true && <span className={styles['optional']}>（选填）</span>}
      </legend>
      <FieldHint id={id} hint={hint} />
      <div className={styles['choices']}>
        {choices.map((choice, index) => (
          <label key={choice.value} className={styles['choice']}>
            <input
              {...input}
              type="radio"
              id={index === 0 ? id : `${id}-${choice.value}`}
              value={choice.value}
              {...(value === undefined ? {} : { checked: value === choice.value })}
            />
            <span>{choice.label}</span>
            {choice.hint !== undefined && (
              <span className={joinClasses(styles['hint'], styles['choiceHint'])}>{choice.hint}</span>
            )}
          </label>
        ))}
      </div>
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
