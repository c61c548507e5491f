import { Popover } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';

interface KitPopoverProps {
  id: string;
  label: string;
  className: string | undefined;
  target: ReactElement;
  children: ReactNode;
}

export function KitPopover({ id, label, className, target, children }: KitPopoverProps) {
  return (
    <Popover
      id={id}
      position="bottom-end"
      trapFocus
      withinPortal
      shadow="none"
      transitionProps={{ duration: 0 }}
      classNames={{ dropdown: className ?? '' }}
    >
      <Popover.Target>{target}</Popover.Target>
      <Popover.Dropdown aria-label={label}>{children}</Popover.Dropdown>
    </Popover>
  );
}
