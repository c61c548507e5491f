import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { FormProblem } from '../../lib/form-errors.js';
import { StaleNotice } from '../../parts/stale-notice.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import styles from './application.module.css';

interface ActFrameProps {
  label: string;
  tone: 'primary' | 'secondary' | 'danger';
  consequences: readonly string[];
  problems: readonly FormProblem[];
  attempt: number;
  isStale: boolean;
  isBusy: boolean;
  onReload: () => void;
  onSubmit: () => Promise<void>;
  onCancel: () => void;
  children?: ReactNode;
}

/** The form of one step: what it will do, what has to be written, and the button that repeats its name. Ctrl+Enter submits. */
export function ActFrame(props: ActFrameProps) {
  const {
    label,
    tone,
    consequences,
    problems,
    attempt,
    isStale,
    isBusy,
    onReload,
    onSubmit,
    onCancel,
    children,
  } = props;
  const [isSent, setSent] = useState(false);
  const submit = () => {
    if (isBusy || isSent) return;
    setSent(true);
    void onSubmit().finally(() => setSent(false));
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) {
      event.preventDefault();
      submit();
    }
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it passes on the keys of its fields and is no control of its own
    <form
      noValidate
      aria-label={label}
      className={styles['act']}
      onKeyDown={handleKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary problems={problems} attempt={attempt} title="没有办成，请先处理以下问题" />
      {isStale && <StaleNotice onReload={onReload} />}
      {children}
      <div className={styles['consequences']}>
        <p>确认后：</p>
        <ul>
          {consequences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <div className={styles['actButtons']}>
        <Button type="submit" tone={tone === 'danger' ? 'danger' : 'primary'} busy={isBusy}>
          确认{label}
        </Button>
        <Button onClick={onCancel}>取消</Button>
        <span className={styles['keys']}>Ctrl + Enter 提交</span>
      </div>
    </form>
  );
}
