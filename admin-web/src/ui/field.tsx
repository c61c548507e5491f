import type { ReactNode } from 'react';
import styles from './field.module.css';

export interface FieldTexts {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** Fields are required unless they say 选填. */
  optional?: boolean | undefined;
}

interface FieldProps extends FieldTexts {
  children: ReactNode;
}

export function describedBy({ id, hint, error }: FieldTexts): string | undefined {
  const ids = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(
    (part) => part !== '',
  );
  return ids.length === 0 ? undefined : ids.join(' ');
}

/** Label, hint and error around one control; every field of the product looks and reads the same. */
export function Field({ id, label, hint, error, optional = false, children }: FieldProps) {
  return (
    <div className={styles['field']}>
      <label htmlFor={id} id={`${id}-label`} className={styles['label']}>
        {label}
        {optional && <span className={styles['optional']}>（选填）</span>}
      </label>
      <FieldHint id={id} hint={hint} />
      {children}
      <FieldError id={id} error={error} />
    </div>
  );
}

export function FieldHint({ id, hint }: { id: string; hint?: string | undefined }) {
  return hint === undefined ? null : (
    <p id={`${id}-hint`} className={styles['hint']}>
      {hint}
    </p>
  );
}

export function FieldError({ id, error }: { id: string; error?: string | undefined }) {
  return error === undefined ? null : (
    <p id={`${id}-error`} className={styles['error']}>
      <span className="visually-hidden">错误：</span>
      {error}
    </p>
  );
}
