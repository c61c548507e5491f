import { formatDate } from '../lib/dates.js';
import { describeDaysLeft, type Deadline } from '../lib/deadlines.js';
import styles from './facts.module.css';

interface DeadlineTextProps {
  deadline: Deadline;
  /** Only for fixed pictures; otherwise the present day counts. */
  today?: string;
}

/** The last day, with what is left of the limit while it runs. Beside a lamp the day alone stands: the lamp says the rest. */
export function DeadlineText({ deadline, today }: DeadlineTextProps) {
  const rest = describeDaysLeft(deadline, today);
  return (
    <time dateTime={deadline.dueOn} className={styles['deadline']}>
      {formatDate(deadline.dueOn)}
      {rest !== '' && <span className={styles['soft']}>（{rest}）</span>}
    </time>
  );
}
