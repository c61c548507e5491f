import type { ReactNode } from 'react';
import { Button } from '../ui/button.js';
import { useArrivalFocus } from '../ui/use-arrival-focus.js';
import styles from './parts.module.css';
import type { Revealed } from './use-revealed.js';

interface RevealedValueProps {
  masked: string;
  /** What and whose it is: 王小明的身份证号. */
  label: string;
  shown: Revealed;
  onReveal: () => void;
  /** Set where something is asked first. */
  isExpanded?: boolean;
  isBusy?: boolean;
  /** Where it comes in the place of what was pressed. */
  takesFocus?: boolean;
  /** What is asked first. */
  children?: ReactNode;
}

/** A masked value with 查看, the shown one with 隐藏, and why it was not shown. */
export function RevealedValue({
  masked,
  label,
  shown: { value, message, hide },
  onReveal,
  isExpanded,
  isBusy = false,
  takesFocus = false,
  children,
}: RevealedValueProps) {
  const button = useArrivalFocus<HTMLButtonElement>(takesFocus);
  return (
    <span className={styles['reveal']}>
      <span aria-live="polite">{value ?? masked}</span>
      {value === undefined ? (
        <Button
          ref={button}
          tone="quiet"
          size="small"
          aria-expanded={isExpanded}
          aria-label={`查看${label}，查看会留痕`}
          busy={isBusy}
          onClick={onReveal}
        >
          查看
        </Button>
      ) : (
        <Button tone="quiet" size="small" aria-label={`隐藏${label}`} onClick={hide}>
          隐藏
        </Button>
      )}
      {children}
      {message !== undefined && <span role="alert">{message}</span>}
    </span>
  );
}
