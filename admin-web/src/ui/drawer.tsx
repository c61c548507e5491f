import type { ReactNode } from 'react';
import { LateFailure } from './late-failure.js';
import styles from './overlay.module.css';
import { useLateOverlay } from './use-late-overlay.js';

interface DrawerProps {
  open: boolean;
  onClose: () => void;
  title: string;
  /** What is shown only once closes by a button of its own, never by a key or a click beside it. */
  staysOpen?: boolean;
  children: ReactNode;
}

const classNames = {
  content: styles['content'] ?? '',
  header: styles['header'] ?? '',
  title: styles['title'] ?? '',
  body: styles['body'] ?? '',
  overlay: styles['overlay'] ?? '',
  close: styles['close'] ?? '',
};

/** Scroll is not locked: the kit would do it with a style element, which the content security policy refuses. */
export function Drawer({ open, onClose, title, staysOpen = false, children }: DrawerProps) {
  const { kit, opened, hasFailed } = useLateOverlay(open);
  if (kit === undefined) return hasFailed ? <LateFailure onClose={onClose} /> : null;
  return (
    <kit.Drawer
      opened={opened}
      onClose={onClose}
      title={title}
      position="right"
      size="min(45rem, 100vw)"
      lockScroll={false}
      closeOnEscape={!staysOpen}
      closeOnClickOutside={!staysOpen}
      withCloseButton={!staysOpen}
      closeButtonProps={{ 'aria-label': '关闭', size: 'lg' }}
      transitionProps={{ duration: 120 }}
      classNames={classNames}
    >
      {children}
    </kit.Drawer>
  );
}
