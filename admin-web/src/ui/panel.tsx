import { Children, type ReactNode } from 'react';
import styles from './panel.module.css';

interface PanelProps {
  id: string;
  title: string;
  /** Count, link to the whole list. */
  beside?: ReactNode;
  children: ReactNode;
}

/** A titled stretch of a page without a frame of its own. */
export function Panel({ id, title, beside, children }: PanelProps) {
  return (
    <section aria-labelledby={`${id}-title`} id={id} className={styles['panel']}>
      <div className={styles['head']}>
        <h2 id={`${id}-title`}>{title}</h2>
        {beside}
      </div>
      {children}
    </section>
  );
}

/** Numbers side by side in full lines: eight stand as four and four, never as six and two. */
export function StatGrid({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="group" aria-label={label} className={styles['stats']} data-count={Children.count(children)}>
      {children}
    </div>
  );
}

/** A sentence that needs to be seen: what it is stands in its words, the colour only repeats it. */
export function Notice({ tone = 'info', children }: { tone?: 'info' | 'attention'; children: ReactNode }) {
  return (
    <div className={styles['notice']} data-tone={tone}>
      {children}
    </div>
  );
}
