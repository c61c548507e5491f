import { useState, type ReactNode } from 'react';
import { Drawer } from '../drawer.js';
import styles from './app-shell.module.css';
import { findListToOpen, type WaitingList } from './waiting-list.js';

interface WaitingListsProps {
  lists: readonly WaitingList[];
  className?: string | undefined;
  isCurrent?: boolean;
  children: ReactNode;
}

/** 待办: leads to as many as its number says, in one list or by the names of several. */
export function WaitingLists({ lists, className, isCurrent = false, children }: WaitingListsProps) {
  const [isOpen, setOpen] = useState(false);
  const toOpen = findListToOpen(lists);
  if (toOpen !== undefined)
    return (
      <a href={toOpen.href} className={className} aria-current={isCurrent ? 'page' : undefined}>
        {children}
      </a>
    );
  return (
    <>
      <button
        type="button"
        className={className}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      <Drawer open={isOpen} onClose={() => setOpen(false)} title="待办">
        <ul className={styles['pages']}>
          {lists.map(({ name, href, count }) => (
            <li key={href}>
              <a href={href} className={styles['entry']} onClick={() => setOpen(false)}>
                {name}
                <span className={count > 0 ? styles['badge'] : undefined}>{count}</span>
              </a>
            </li>
          ))}
        </ul>
      </Drawer>
    </>
  );
}
