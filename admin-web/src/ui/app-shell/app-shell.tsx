import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { Appearance } from '../../lib/appearance.js';
import type { Session } from '../../lib/session.js';
import { Watermark } from '../watermark.js';
import styles from './app-shell.module.css';
import { BottomBar } from './bottom-bar.js';
import { MainMenu } from './main-menu.js';
import { TopBar } from './top-bar.js';
import type { WaitingList } from './waiting-list.js';

export interface MenuEntry {
  href: string;
  name: string;
  icon: ReactNode;
}

export interface AppShellProps {
  session: Session;
  /** What is needed every day first: from the eighth on it stands behind 更多. */
  menu: readonly MenuEntry[];
  /** One entry of the menu that stands in the bottom bar of a phone too. */
  phoneEntry?: MenuEntry | undefined;
  currentPath: string;
  /** The lists of what waits for the person; without one there is no 待办. */
  waiting?: readonly WaitingList[];
  unreadCount?: number;
  onFeedback?: () => void;
  /** False where the person has nothing to search. */
  canSearch?: boolean;
  appearance: Appearance;
  onAppearanceChange: (appearance: Appearance) => void;
  onRoleChange: (roleId: string) => void;
  onSignOut: () => void;
  searchSlot?: ReactNode;
  /** Name, unit and time for office pages. */
  watermark?: string;
  children: ReactNode;
}

export function AppShell(props: AppShellProps) {
  const { menu, currentPath, watermark, children } = props;
  const [isFolded, setFolded] = useState(false);
  return (
    <div className={styles['shell']}>
      <a className={styles['skip']} href="#main">
        跳到正文
      </a>
      <TopBar {...props} />
      <nav className={styles['menu']} aria-label="主菜单" data-folded={isFolded}>
        <MainMenu menu={menu} currentPath={currentPath} isFolded={isFolded} />
        <button
          type="button"
          className={styles['entry']}
          aria-expanded={!isFolded}
          onClick={() => setFolded(!isFolded)}
        >
          {isFolded ? (
            <IconLayoutSidebarLeftExpand size={20} aria-hidden="true" />
          ) : (
            <IconLayoutSidebarLeftCollapse size={20} aria-hidden="true" />
          )}
          <span className={styles['entryName']}>{isFolded ? '展开菜单' : '收起菜单'}</span>
        </button>
      </nav>
      <main id="main" tabIndex={-1} className={styles['main']}>
        {children}
      </main>
      <BottomBar
        menu={menu}
        currentPath={currentPath}
        phoneEntry={props.phoneEntry}
        waiting={props.waiting ?? []}
        canSearch={props.canSearch ?? false}
      />
      {watermark !== undefined && <Watermark text={watermark} />}
    </div>
  );
}
