import type { ReactNode } from 'react';
import styles from './facts.module.css';

interface StatLinkProps {
  /** The list with the same filters the number was counted with; null for who would not see all that was counted. */
  href: string | null;
  label: string;
  value: number | string;
  unit?: string;
  /** A lamp or a change since last month. */
  note?: ReactNode;
}

export function StatLink({ href, label, value, unit, note }: StatLinkProps) {
  const contents = (
    <>
      <span className={styles['statLabel']}>{label}</span>
      <span className={styles['statNumber']}>
        {value}
        {unit !== undefined && <small> {unit}</small>}
      </span>
      {note}
    </>
  );
  if (href === null) return <div className={styles['stat']}>{contents}</div>;
  return (
    <a href={href} className={styles['stat']}>
      {contents}
    </a>
  );
}
