import type { ReactNode } from 'react';
import { Button } from './button.js';
import styles from './feedback.module.css';

interface EmptyStateProps {
  title: string;
  children?: ReactNode;
  /** Words of the active filters, each as the person set it: 时限：超期 */
  filters?: readonly string[];
  onClearFilters?: () => void;
  /** 1 where nothing else stands on the page. */
  headingLevel?: 1 | 2 | 3;
}

/** Names the filter that emptied the list; a bare "no data" leaves the reader guessing. */
export function EmptyState({
  title,
  children,
  filters = [],
  onClearFilters,
  headingLevel = 2,
}: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={styles['box']}>
      <Heading>{title}</Heading>
      {filters.length > 0 && <p>当前筛选条件：{filters.join('；')}。没有同时符合这些条件的事项。</p>}
      {children}
      {filters.length > 0 && onClearFilters !== undefined && (
        <Button onClick={onClearFilters}>清除筛选条件</Button>
      )}
    </div>
  );
}
