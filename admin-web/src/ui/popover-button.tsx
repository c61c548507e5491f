import {
  useId,
  type MouseEventHandler,
  type FocusEventHandler,
  type ReactElement,
  type ReactNode,
} from 'react';
import { latePopover } from './kit-parts.js';
import { LateFailure } from './late-failure.js';
import { useLateControl } from './use-late-control.js';

/** What a button has to hand on to its element. */
export interface PopoverTargetProps {
  id?: string;
  'aria-haspopup'?: 'dialog';
  'aria-expanded'?: boolean;
  onClick?: MouseEventHandler;
  onFocus?: FocusEventHandler;
}

interface PopoverButtonProps {
  label: string;
  /** Of the panel. */
  className: string | undefined;
  button: (props: PopoverTargetProps) => ReactElement;
  children: ReactNode;
}

/** A button and the panel that it opens. */
export function PopoverButton({ label, className, button, children }: PopoverButtonProps) {
  const id = useId();
  const { part, failure, forget, reach } = useLateControl(latePopover, id);
  const { onClick, onFocus } = reach;
  if (part === undefined)
    return (
      <>
        {button({ id, 'aria-haspopup': 'dialog', 'aria-expanded': false, onClick, onFocus })}
        {failure !== undefined && <LateFailure onClose={forget} />}
      </>
    );
  return (
    <part.KitPopover id={id} label={label} className={className} target={button({})}>
      {children}
    </part.KitPopover>
  );
}
