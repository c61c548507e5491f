import { IconBell, IconHome, IconListCheck, IconSearch, IconUser } from '@tabler/icons-react';
import { isCurrentPath } from '../../lib/current-path.js';
import styles from './app-shell.module.css';

interface BottomBarProps {
  currentPath: string;
  taskHref?: string | undefined;
  taskCount: number;
  canSearch: boolean;
}

export function BottomBar({ currentPath, taskHref, taskCount, canSearch }: BottomBarProps) {
  const entries = [
    { href: '/', name: '首页', Icon: IconHome },
    ...(taskHref === undefined ? [] : [{ href: taskHref, name: '待办', Icon: IconListCheck, count: taskCount }]),
    canSearch ? { href: '/search', name: '搜索', Icon: IconSearch } : { href: '/me/notifications', name: '消息', Icon: IconBell },
    { href: '/me', name: '我的', Icon: IconUser },
  ];
  const pathOf = (href: string) => href.split('?')[0] ?? href;
  const current = entries.filter(({ href }) => isCurrentPath(currentPath, pathOf(href))).at(-1);
  const innermost = entries.find(({ href }) => pathOf(href) === currentPath) ?? current;
  return (
    <nav className={styles['bottom']} aria-label="底部菜单">
      <ul>
        {entries.map(({ href, name, Icon, ...rest }) => (
          <li key={href}>
            <a href={href} aria-current={innermost?.href === href ? 'page' : undefined}>
              <Icon size={22} aria-hidden="true" />
              {name}
              {'count' in rest && rest.count > 0 && <span className={styles['badge']}>{rest.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
