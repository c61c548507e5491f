import { useState, type ReactNode } from 'react';
import { Button } from './button.js';
import { Dialog } from './dialog.js';
import styles from './overlay.module.css';

interface ConfirmConsequenceProps {
  open: boolean;
  /** The question, with the object in it: 确认退回李秀英家庭的申请？ */
  title: string;
  /** What will happen, one sentence each. */
  consequences: readonly string[];
  confirmLabel: string;
  /** What the person chooses with the answer. */
  children?: ReactNode;
  tone?: 'primary' | 'danger';
  onConfirm: () => Promise<void> | void;
  onCancel: () => void;
}

/** Asks before a step with legal effect, and repeats what the step will do instead of "are you sure". */
export function ConfirmConsequence({
  open,
  title,
  consequences,
  confirmLabel,
  children,
  tone = 'primary',
  onConfirm,
  onCancel,
}: ConfirmConsequenceProps) {
  const [isBusy, setBusy] = useState(false);
  const handleConfirm = async () => {
    setBusy(true);
    try {
      await onConfirm();
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog open={open} onClose={onCancel} title={title}>
      <div className={styles['stack']}>
        <div className={styles['consequences']}>
          <p>确认后：</p>
          <ul>
            {consequences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
        {children}
        <div className={styles['actions']}>
          {/* The safe answer has the first focus: Enter pressed by habit must not decide a case. */}
          <Button data-autofocus onClick={onCancel}>
            返回修改
          </Button>
          <Button tone={tone} busy={isBusy} onClick={() => void handleConfirm()}>
            {confirmLabel}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
