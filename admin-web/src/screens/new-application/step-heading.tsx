import type { ReactNode } from 'react';
import { useArrivalFocus } from '../../ui/use-arrival-focus.js';

interface StepHeadingProps {
  /** Counts what ended below it, a form that was saved or closed: reading goes on here each time. */
  ended?: number;
  children: ReactNode;
}

/** Whoever opens a step begins at its heading. */
export function StepHeading({ ended = 0, children }: StepHeadingProps) {
  const heading = useArrivalFocus<HTMLHeadingElement>(ended + 1);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
