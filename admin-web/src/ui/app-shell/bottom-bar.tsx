import { IconHome, IconListCheck, IconSearch, IconUser } from '@tabler/icons-react';
import { isCurrentPath } from '../../lib/current-path.js';
import styles from './app-shell.module.css';

const entries = [
  { href: '/', name: '首页', Icon: IconHome },
  { href: '/work', name: '待办', Icon: IconListCheck },
  { href: '/search', name: '搜索', Icon: IconSearch },
  { href: '/me', name: '我的', Icon: IconUser },
];

export function BottomBar({ currentPath, taskCount }: { currentPath: string; taskCount: number }) {
  return (
    <nav className={styles['bottom']} aria-label="底部菜单">
      <ul>
        {entries.map(({ href, name, Icon }) => (
          <li key={href}>
            <a href={href} aria-current={isCurrentPath(currentPath, href) ? 'page' : undefined}>
              <Icon size={22} aria-hidden="true" />
              {name}
              {href === '/work' && taskCount > 0 && <span className={styles['badge']}>{taskCount}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
