import { IconBell, IconHome, IconListCheck, IconSearch, IconUser } from '@tabler/icons-react';
import { isCurrentPath } from '../../lib/current-path.js';
import type { MenuEntry } from './app-shell.js';
import styles from './app-shell.module.css';
import { BottomMenu } from './bottom-menu.js';

interface BottomBarProps {
  menu: readonly MenuEntry[];
  currentPath: string;
  phoneEntry?: MenuEntry | undefined;
  taskHref?: string | undefined;
  taskCount: number;
  canSearch: boolean;
}

interface BottomEntry extends MenuEntry {
  count?: number;
}

export function BottomBar({ menu, currentPath, phoneEntry, taskHref, taskCount, canSearch }: BottomBarProps) {
  const entries: readonly BottomEntry[] = [
    { href: '/', name: '首页', icon: <IconHome size={22} aria-hidden="true" /> },
    ...(taskHref === undefined
      ? []
      : [
          {
            href: taskHref,
            name: '待办',
            icon: <IconListCheck size={22} aria-hidden="true" />,
            count: taskCount,
          },
        ]),
    ...(phoneEntry === undefined ? [] : [phoneEntry]),
    canSearch
      ? { href: '/search', name: '搜索', icon: <IconSearch size={22} aria-hidden="true" /> }
      : { href: '/me/notifications', name: '消息', icon: <IconBell size={22} aria-hidden="true" /> },
    { href: '/me', name: '我的', icon: <IconUser size={22} aria-hidden="true" /> },
  ];
  const pathOf = (href: string) => href.split('?')[0] ?? href;
  const current = entries.filter(({ href }) => isCurrentPath(currentPath, pathOf(href))).at(-1);
  const innermost = entries.find(({ href }) => pathOf(href) === currentPath) ?? current;
  return (
    <nav className={styles['bottom']} aria-label="底部菜单">
      <ul>
        {entries.map(({ href, name, icon, count = 0 }) => (
          <li key={href}>
            <a href={href} aria-current={innermost?.href === href ? 'page' : undefined}>
              {icon}
              {name}
              {count > 0 && <span className={styles['badge']}>{count > 99 ? '99+' : count}</span>}
            </a>
          </li>
        ))}
        <li>
          <BottomMenu menu={menu} currentPath={currentPath} />
        </li>
      </ul>
    </nav>
  );
}
