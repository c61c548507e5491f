import { IconBell, IconHome, IconListCheck, IconSearch, IconUser, type Icon } from '@tabler/icons-react';
import { isCurrentPath } from '../../lib/current-path.js';
import styles from './app-shell.module.css';

interface BottomBarProps {
  currentPath: string;
  taskHref?: string | undefined;
  taskCount: number;
  canSearch: boolean;
}

interface BottomEntry {
  href: string;
  name: string;
  Icon: Icon;
  count?: number;
}

export function BottomBar({ currentPath, taskHref, taskCount, canSearch }: BottomBarProps) {
  const entries: readonly BottomEntry[] = [
    { href: '/', name: '首页', Icon: IconHome },
    ...(taskHref === undefined
      ? []
      : [{ href: taskHref, name: '待办', Icon: IconListCheck, count: taskCount }]),
    canSearch
      ? { href: '/search', name: '搜索', Icon: IconSearch }
      : { href: '/me/notifications', name: '消息', Icon: IconBell },
    { href: '/me', name: '我的', Icon: IconUser },
  ];
  const pathOf = (href: string) => href.split('?')[0] ?? href;
  const current = entries.filter(({ href }) => isCurrentPath(currentPath, pathOf(href))).at(-1);
  const innermost = entries.find(({ href }) => pathOf(href) === currentPath) ?? current;
  return (
    <nav className={styles['bottom']} aria-label="底部菜单">
      <ul>
        {entries.map(({ href, name, Icon, count = 0 }) => (
          <li key={href}>
            <a href={href} aria-current={innermost?.href === href ? 'page' : undefined}>
              <Icon size={22} aria-hidden="true" />
              {name}
              {count > 0 && <span className={styles['badge']}>{count > 99 ? '99+' : count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
