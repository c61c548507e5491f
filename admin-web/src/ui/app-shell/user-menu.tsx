import { Menu } from '@mantine/core';
import { IconCheck, IconLogout, IconUserCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Density, Theme } from '../../lib/appearance.js';
import type { AppShellProps } from './app-shell.js';
import styles from './app-shell.module.css';

type UserMenuProps = Pick<AppShellProps, 'session' | 'appearance' | 'onAppearanceChange' | 'onRoleChange' | 'onSignOut'>;

const themeNames: Record<Theme, string> = { auto: '跟随系统', light: '浅色', dark: '深色' };
const densityNames: Record<Density, string> = { compact: '紧凑', standard: '标准', large: '大字' };
const classNames = {
  dropdown: styles['menuDropdown'] ?? '',
  label: styles['menuLabel'] ?? '',
  item: styles['menuItem'] ?? '',
};

export function UserMenu({ session, appearance, onAppearanceChange, onRoleChange, onSignOut }: UserMenuProps) {
  return (
    <Menu position="bottom-end" width={240} classNames={classNames} transitionProps={{ duration: 0 }} withinPortal>
      <Menu.Target>
        <button type="button" className={styles['tool']} aria-label={`${session.personName}，${session.currentRole.name}，用户菜单`}>
          <IconUserCircle size={24} aria-hidden="true" />
          <span className={styles['userName']}>
            {session.personName}
            <small>{session.currentRole.name}</small>
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown aria-label="用户菜单">
        <Menu.Label>{session.agencyName}</Menu.Label>
        {session.roles.length > 1 &&
          session.roles.map((role) => (
            <Choice key={role.id} checked={role.id === session.currentRole.id} onChoose={() => onRoleChange(role.id)}>
              {role.name}
            </Choice>
          ))}
        <Menu.Divider />
        <Menu.Label>主题</Menu.Label>
        {(['auto', 'light', 'dark'] as const).map((theme) => (
          <Choice key={theme} checked={appearance.theme === theme} onChoose={() => onAppearanceChange({ ...appearance, theme })}>
            {themeNames[theme]}
          </Choice>
        ))}
        <Menu.Divider />
        <Menu.Label>显示密度</Menu.Label>
        {(['compact', 'standard', 'large'] as const).map((density) => (
          <Choice key={density} checked={appearance.density === density} onChoose={() => onAppearanceChange({ ...appearance, density })}>
            {densityNames[density]}
          </Choice>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden="true" />} onClick={onSignOut}>
          退出
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Choice({ checked, onChoose, children }: { checked: boolean; onChoose: () => void; children: ReactNode }) {
  return (
    <Menu.Item
      role="menuitemradio"
      aria-checked={checked}
      leftSection={checked ? <IconCheck size={18} aria-hidden="true" /> : <span style={{ display: 'inline-block', width: 18 }} />}
      onClick={onChoose}
    >
      {children}
    </Menu.Item>
  );
}
