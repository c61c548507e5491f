import { IconLogout, IconUserCircle } from '@tabler/icons-react';
import { densities, themes, type Density, type Theme } from '../../lib/appearance.js';
import { densityNames, themeNames } from '../../lib/appearance-names.js';
import { Button } from '../button.js';
import { RadioGroup } from '../choice-field.js';
import { PopoverButton } from '../popover-button.js';
import type { AppShellProps } from './app-shell.js';
import styles from './app-shell.module.css';

type UserMenuProps = Pick<
  AppShellProps,
  'session' | 'appearance' | 'onAppearanceChange' | 'onRoleChange' | 'onSignOut'
>;

export function UserMenu({
  session,
  appearance,
  onAppearanceChange,
  onRoleChange,
  onSignOut,
}: UserMenuProps) {
  return (
    <PopoverButton
      label="用户菜单"
      className={styles['userPanel']}
      button={(props) => (
        <button type="button" className={styles['tool']} {...props}>
          <IconUserCircle size={24} aria-hidden="true" />
          <span className={styles['userName']}>
            {session.personName}
            <small>{session.currentRole.name}</small>
          </span>
          <span className="visually-hidden">用户菜单</span>
        </button>
      )}
    >
      <div className={styles['userChoices']}>
        <p>
          <strong>{session.personName}</strong>
          <br />
          {session.agencyName}
        </p>
        <a href="/me">我的任职、密码和登录</a>
        {session.roles.length > 1 && (
          <RadioGroup
            id="user-role"
            name="user-role"
            label="当前角色"
            choices={session.roles.map((role) => ({ value: role.id, label: role.name }))}
            value={session.currentRole.id}
            onChange={(event) => onRoleChange(event.target.value)}
          />
        )}
        <RadioGroup
          id="user-theme"
          name="user-theme"
          label="主题"
          inline
          choices={themes.map((theme) => ({ value: theme, label: themeNames[theme] }))}
          value={appearance.theme}
          onChange={(event) => onAppearanceChange({ ...appearance, theme: event.target.value as Theme })}
        />
        <RadioGroup
          id="user-density"
          name="user-density"
          label="显示密度"
          inline
          choices={densities.map((density) => ({ value: density, label: densityNames[density] }))}
          value={appearance.density}
          onChange={(event) => onAppearanceChange({ ...appearance, density: event.target.value as Density })}
        />
        <Button icon={<IconLogout size={18} aria-hidden="true" />} onClick={onSignOut}>
          退出
        </Button>
      </div>
    </PopoverButton>
  );
}
