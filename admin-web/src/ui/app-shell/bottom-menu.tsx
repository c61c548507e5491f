import { IconMenu2 } from '@tabler/icons-react';
import { useState } from 'react';
import { Drawer } from '../drawer.js';
import type { MenuEntry } from './app-shell.js';
import styles from './app-shell.module.css';
import { currentEntry } from './current-entry.js';

interface BottomMenuProps {
  menu: readonly MenuEntry[];
  currentPath: string;
}

/** The whole main menu on a phone, which has no room for it beside the page. */
export function BottomMenu({ menu, currentPath }: BottomMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const current = currentEntry(menu, currentPath);
  return (
    <>
      <button type="button" aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => setOpen(true)}>
        <IconMenu2 size={22} aria-hidden="true" />
        菜单
      </button>
      <Drawer open={isOpen} onClose={() => setOpen(false)} title="全部页面">
        <ul className={styles['pages']}>
          {menu.map((entry) => (
            <li key={entry.href}>
              <a
                href={entry.href}
                className={styles['entry']}
                aria-current={current?.href === entry.href ? 'page' : undefined}
                onClick={() => setOpen(false)}
              >
                {entry.icon}
                {entry.name}
              </a>
            </li>
          ))}
        </ul>
      </Drawer>
    </>
  );
}
