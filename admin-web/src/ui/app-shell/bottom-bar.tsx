import { IconBell, IconHome, IconListCheck, IconSearch, IconUser } from '@tabler/icons-react';
import { isCurrentPath } from '../../lib/current-path.js';
import type { MenuEntry } from './app-shell.js';
import styles from './app-shell.module.css';
import { BottomMenu } from './bottom-menu.js';
import { countWaiting, findListToOpen, shortenCount, type WaitingList } from './waiting-list.js';
import { WaitingLists } from './waiting-lists.js';

interface BottomBarProps {
  menu: readonly MenuEntry[];
  currentPath: string;
  phoneEntry?: MenuEntry | undefined;
  waiting: readonly WaitingList[];
  canSearch: boolean;
}

const home: MenuEntry = { href: '/', name: '首页', icon: <IconHome size={22} aria-hidden="true" /> };

export function BottomBar({ menu, currentPath, phoneEntry, waiting, canSearch }: BottomBarProps) {
  const waitingHref = findListToOpen(waiting)?.href;
  const others: readonly MenuEntry[] = [
    ...(phoneEntry === undefined ? [] : [phoneEntry]),
    canSearch
      ? { href: '/search', name: '搜索', icon: <IconSearch size={22} aria-hidden="true" /> }
      : { href: '/me/notifications', name: '消息', icon: <IconBell size={22} aria-hidden="true" /> },
    { href: '/me', name: '我的', icon: <IconUser size={22} aria-hidden="true" /> },
  ];
  const current = findInnermost(
    [home.href, ...(waitingHref === undefined ? [] : [waitingHref]), ...others.map(({ href }) => href)],
    currentPath,
  );
  const toItem = ({ href, name, icon }: MenuEntry) => (
    <li key={href}>
      <a href={href} aria-current={current === href ? 'page' : undefined}>
        {icon}
        {name}
      </a>
    </li>
  );
  const total = countWaiting(waiting);
  return (
    <nav className={styles['bottom']} aria-label="底部菜单">
      <ul>
        {toItem(home)}
        {waiting.length > 0 && (
          <li>
            <WaitingLists lists={waiting} isCurrent={current === waitingHref}>
              <IconListCheck size={22} aria-hidden="true" />
              待办
              {total > 0 && <span className={styles['badge']}>{shortenCount(total)}</span>}
            </WaitingLists>
          </li>
        )}
        {others.map(toItem)}
        <li>
          <BottomMenu menu={menu} currentPath={currentPath} />
        </li>
      </ul>
    </nav>
  );
}

/** The entry of exactly this page, or else the last one that the page lies under. */
function findInnermost(hrefs: readonly string[], currentPath: string): string | undefined {
  const pathOf = (href: string) => href.split('?')[0] ?? href;
  return (
    hrefs.find((href) => pathOf(href) === currentPath) ??
    hrefs.filter((href) => isCurrentPath(currentPath, pathOf(href))).at(-1)
  );
}
