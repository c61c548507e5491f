import { useEffect, useId, useRef, type MouseEvent } from 'react';
import type { FormProblem } from '../lib/form-errors.js';
import styles from './error-summary.module.css';

interface ErrorSummaryProps {
  problems: readonly FormProblem[];
  /** Changes with every submit, so that a second failed submit moves the focus again. */
  attempt: number;
  title?: string;
}

/** What stands in the way of submitting. Focus moves here; each line leads to its field. */
export function ErrorSummary({
  problems,
  attempt,
  title = '提交未成功，请先处理以下问题',
}: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const isShown = problems.length > 0;
  useEffect(() => {
    if (isShown && attempt > 0) box.current?.focus();
  }, [isShown, attempt]);
  if (!isShown) return null;

  const handleJump = (event: MouseEvent, fieldId: string) => {
    const field = document.getElementById(fieldId);
    if (field === null) return;
    event.preventDefault();
    field.focus();
    field.scrollIntoView({ block: 'center' });
  };
  return (
    <div ref={box} tabIndex={-1} role="alert" aria-labelledby={titleId} className={styles['summary']}>
      <h2 id={titleId}>{title}</h2>
      <ul className={styles['list']}>
        {problems.map(({ fieldId, message }) => (
          <li key={`${fieldId ?? ''}${message}`}>
            {fieldId === undefined ? (
              message
            ) : (
              <a href={`#${fieldId}`} onClick={(event) => handleJump(event, fieldId)}>
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
