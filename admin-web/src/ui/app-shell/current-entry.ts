import { isCurrentPath } from '../../lib/current-path.js';
import type { MenuEntry } from './app-shell.js';

/** Where the person is. The longest address wins: 新建申请 lies below 申请, and only one of them is the place. */
export const currentEntry = (menu: readonly MenuEntry[], currentPath: string): MenuEntry | undefined =>
  menu
    .filter(({ href }) => isCurrentPath(currentPath, href))
    .reduce<MenuEntry | undefined>(
      (inner, entry) => (inner === undefined || entry.href.length > inner.href.length ? entry : inner),
      undefined,
    );
