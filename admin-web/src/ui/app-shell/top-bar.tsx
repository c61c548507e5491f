import { IconBell, IconBuildingCommunity, IconListCheck, IconMessage2 } from '@tabler/icons-react';
import { productName } from '../../lib/document-title.js';
import type { AppShellProps } from './app-shell.js';
import styles from './app-shell.module.css';
import { UserMenu } from './user-menu.js';
import { countWaiting, shortenCount } from './waiting-list.js';
import { WaitingLists } from './waiting-lists.js';

type TopBarProps = Pick<
  AppShellProps,
  | 'session'
  | 'appearance'
  | 'onAppearanceChange'
  | 'onRoleChange'
  | 'onSignOut'
  | 'searchSlot'
  | 'waiting'
  | 'unreadCount'
  | 'onFeedback'
>;

export function TopBar({ session, searchSlot, waiting = [], unreadCount, onFeedback, ...user }: TopBarProps) {
  return (
    <header className={styles['top']}>
      <a href="/" className={styles['brand']}>
        <IconBuildingCommunity size={26} aria-hidden="true" />
        {productName}
      </a>
      {searchSlot !== undefined && <div className={styles['search']}>{searchSlot}</div>}
      <div className={styles['tools']}>
        {waiting.length > 0 && (
          <WaitingLists lists={waiting} className={`${styles['tool'] ?? ''} ${styles['wideOnly'] ?? ''}`}>
            <IconListCheck size={20} aria-hidden="true" />
            待办
            <span className={styles['badge']}>{shortenCount(countWaiting(waiting))}</span>
          </WaitingLists>
        )}
        {unreadCount !== undefined && (
          <a href="/me/notifications" className={styles['tool']}>
            <IconBell size={20} aria-hidden="true" />
            <span className={styles['toolText']}>消息</span>
            {unreadCount > 0 && <span className={styles['badge']}>{shortenCount(unreadCount)}</span>}
            <span className="visually-hidden">{unreadCount > 0 ? '条未读消息' : '（没有未读消息）'}</span>
          </a>
        )}
        {onFeedback !== undefined && (
          <button type="button" className={styles['tool']} aria-label="意见建议" onClick={onFeedback}>
            <IconMessage2 size={20} aria-hidden="true" />
            <span className={styles['toolText']}>意见建议</span>
          </button>
        )}
        <UserMenu session={session} {...user} />
      </div>
    </header>
  );
}
