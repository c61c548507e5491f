import { IconDots } from '@tabler/icons-react';
import type { MenuEntry } from './app-shell.js';
import styles from './app-shell.module.css';
import { currentEntry } from './current-entry.js';

/** A longer list is not read any more; one entry alone is not put away. */
const MOST_SHOWN = 7;

interface MainMenuProps {
  menu: readonly MenuEntry[];
  currentPath: string;
  isFolded: boolean;
}

/** The entries of the day's work, and the others behind 更多, which is open while the person is on one of them. */
export function MainMenu({ menu, currentPath, isFolded }: MainMenuProps) {
  const current = currentEntry(menu, currentPath);
  const shown = menu.length > MOST_SHOWN + 1 ? menu.slice(0, MOST_SHOWN) : menu;
  const others = menu.slice(shown.length);
  const isInside = current !== undefined && others.includes(current);
  const lineOf = (entry: MenuEntry) => (
    <li key={entry.href}>
      <a
        href={entry.href}
        className={styles['entry']}
        aria-current={current?.href === entry.href ? 'page' : undefined}
        title={isFolded ? entry.name : undefined}
      >
        {entry.icon}
        <span className={styles['entryName']}>{entry.name}</span>
      </a>
    </li>
  );
  return (
    <ul>
      {shown.map(lineOf)}
      {others.length > 0 && (
        <li>
          <details key={String(isInside)} open={isInside}>
            <summary className={styles['entry']} title={isFolded ? '更多' : undefined}>
              <IconDots size={20} aria-hidden="true" />
              <span className={styles['entryName']}>更多</span>
            </summary>
            <ul>{others.map(lineOf)}</ul>
          </details>
        </li>
      )}
    </ul>
  );
}
