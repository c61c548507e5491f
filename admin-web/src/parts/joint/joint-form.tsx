import type { FormEvent, ReactNode } from 'react';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import type { Fields } from '../use-fields.js';
import styles from './joint.module.css';

interface JointFormProps {
  label: string;
  fields: Pick<Fields<object>, 'problems' | 'attempt' | 'isStale'>;
  submitLabel: string;
  tone?: 'primary' | 'danger';
  busy: boolean;
  onSubmit: () => Promise<void>;
  /** Loads what somebody else changed; what was typed stays. */
  onReload: () => void;
  onClose?: () => void;
  children: ReactNode;
}

/** A form whose every refusal comes from the server. */
export function JointForm({
  label,
  fields,
  submitLabel,
  tone = 'primary',
  busy,
  onSubmit,
  onReload,
  onClose,
  children,
}: JointFormProps) {
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    void onSubmit();
  };
  return (
    <form noValidate aria-label={label} className={styles['form']} onSubmit={handleSubmit}>
      <ErrorSummary problems={fields.problems} attempt={fields.attempt} />
      {fields.isStale && (
        <div>
          <Button size="small" onClick={onReload}>
            载入最新情况
          </Button>
        </div>
      )}
      {children}
      <div className={styles['actions']}>
        <Button type="submit" tone={tone} busy={busy}>
          {submitLabel}
        </Button>
        {onClose !== undefined && (
          <Button tone="quiet" onClick={onClose}>
            取消
          </Button>
        )}
      </div>
    </form>
  );
}
