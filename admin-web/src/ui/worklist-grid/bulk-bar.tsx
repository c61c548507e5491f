import type { ReactNode } from 'react';
import { joinClasses } from '../../lib/join-classes.js';
import { Button } from '../button.js';
import styles from './worklist-grid.module.css';

interface BulkBarProps {
  count: number;
  onClear: () => void;
  children: ReactNode;
}

export function BulkBar({ count, onClear, children }: BulkBarProps) {
  return (
    <div className={joinClasses(styles['toolbar'], styles['bulk'])} role="group" aria-label="批量操作">
      <div className={styles['toolbarPart']}>
        <span role="status">已选 {count} 项</span>
        {children}
      </div>
      <Button tone="quiet" size="small" onClick={onClear}>
        取消选择
      </Button>
    </div>
  );
}
