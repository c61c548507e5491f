import type { ReactNode } from 'react';
import { formatInstant } from '../lib/dates.js';
import styles from './timeline.module.css';

export interface TimelineEntry {
  id: string;
  title: string;
  person: string;
  agency: string;
  at: string;
  /** 用时 1.5 天 */
  duration?: string;
  opinion?: string;
  detail?: ReactNode;
}

/** Newest first, as the reader's question is what happened last. */
export function Timeline({ label, entries }: { label: string; entries: readonly TimelineEntry[] }) {
  return (
    <ol className={styles['timeline']} aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.id} className={styles['entry']}>
          <p className={styles['title']}>{entry.title}</p>
          <p className={styles['meta']}>
            {entry.person} · {entry.agency} · <time dateTime={entry.at}>{formatInstant(entry.at)}</time>
            {entry.duration !== undefined && ` · 用时 ${entry.duration}`}
          </p>
          {entry.opinion !== undefined && <p className={styles['opinion']}>{entry.opinion}</p>}
          {entry.detail}
        </li>
      ))}
    </ol>
  );
}
