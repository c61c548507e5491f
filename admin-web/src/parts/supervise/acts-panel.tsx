import type { ReactNode } from 'react';
import { Panel } from '../../ui/panel.js';
import type { Acts } from './use-acts.js';

interface ActsPanelProps {
  acts: Acts;
  children: ReactNode;
}

/** 办理: what went wrong, what is not possible and why, then the acts themselves; nothing where there are none. */
export function ActsPanel({ acts: { message, refused, isIdle }, children }: ActsPanelProps) {
  if (isIdle) return null;
  return (
    <Panel id="acts" title="办理">
      {message !== undefined && <p role="alert">{message}</p>}
      {refused.map(({ action, label, reason }) => (
        <p key={action}>
          {label}：{reason}
        </p>
      ))}
      {children}
    </Panel>
  );
}
