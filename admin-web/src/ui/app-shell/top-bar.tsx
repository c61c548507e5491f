import { IconBuildingCommunity, IconListCheck, IconMessage2 } from '@tabler/icons-react';
import { productName } from '../../lib/document-title.js';
import type { AppShellProps } from './app-shell.js';
import styles from './app-shell.module.css';
import { UserMenu } from './user-menu.js';

type TopBarProps = Pick<AppShellProps, 'session' | 'appearance' | 'onAppearanceChange' | 'onRoleChange' | 'onSignOut' | 'searchSlot'>;

export function TopBar({ session, searchSlot, ...user }: TopBarProps) {
  return (
    <header className={styles['top']}>
      <a href="/" className={styles['brand']}>
        <IconBuildingCommunity size={26} aria-hidden="true" />
        {productName}
      </a>
      {searchSlot !== undefined && <div className={styles['search']}>{searchSlot}</div>}
      <div className={styles['tools']}>
        <a href="/work" className={`${styles['tool'] ?? ''} ${styles['wideOnly'] ?? ''}`}>
          <IconListCheck size={20} aria-hidden="true" />
          待办
          <span className={styles['badge']}>{session.taskCount}</span>
        </a>
        <a href="/feedback" className={styles['tool']} aria-label="意见建议">
          <IconMessage2 size={20} aria-hidden="true" />
          <span className={styles['toolText']}>意见建议</span>
        </a>
        <UserMenu session={session} {...user} />
      </div>
    </header>
  );
}
