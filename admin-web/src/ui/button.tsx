import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { joinClasses } from '../lib/join-classes.js';
import styles from './button.module.css';

type Tone = 'primary' | 'secondary' | 'quiet' | 'danger';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  tone?: Tone;
  size?: 'standard' | 'small';
  icon?: ReactNode;
  /** While true the button keeps its place and refuses a second press. */
  busy?: boolean;
  /** A button that cannot be used says why, in words the person can act on. */
  disabledReason?: string | undefined;
}

export function Button({
  tone = 'secondary',
  size = 'standard',
  icon,
  busy = false,
  disabledReason,
  children,
  onClick,
  className,
  ...rest
}: ButtonProps) {
  const isOff = busy || disabledReason !== undefined;
  const handleClick = (event: MouseEvent<HTMLButtonElement>) => {
    if (isOff) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type="button"
      {...rest}
      onClick={handleClick}
      aria-disabled={isOff || undefined}
      aria-busy={busy || undefined}
      title={disabledReason ?? rest.title}
      className={joinClasses(styles['button'], styles[tone], size === 'small' && styles['small'], className)}
    >
      {icon}
      {children}
      {disabledReason !== undefined && <span className="visually-hidden">（{disabledReason}）</span>}
      {busy && <span className="visually-hidden">（正在处理）</span>}
    </button>
  );
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label'> {
  label: string;
  icon: ReactNode;
  size?: 'standard' | 'small';
}

export function IconButton({ label, icon, size = 'standard', className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      aria-label={label}
      className={joinClasses(
        styles['button'],
        styles['quiet'],
        styles['icon'],
        size === 'small' && styles['small'],
        className,
      )}
    >
      {icon}
    </button>
  );
}

interface ButtonLinkProps extends ComponentProps<'a'> {
  href: string;
  tone?: Tone;
  size?: 'standard' | 'small';
}

export function ButtonLink({
  tone = 'secondary',
  size = 'standard',
  className,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <a
      {...rest}
      className={joinClasses(styles['button'], styles[tone], size === 'small' && styles['small'], className)}
    >
      {children}
    </a>
  );
}
