import { formatDate, formatRelativeDay } from '../lib/dates.js';
import styles from './facts.module.css';

interface DeadlineTextProps {
  /** ISO date. */
  date: string;
  /** Only for fixed pictures and tests; otherwise the present day counts. */
  now?: string;
}

export function DeadlineText({ date, now }: DeadlineTextProps) {
  return (
    <time dateTime={date} className={styles['deadline']}>
      {formatDate(date)}
      <span className={styles['soft']}>（{formatRelativeDay(date, now)}）</span>
    </time>
  );
}
