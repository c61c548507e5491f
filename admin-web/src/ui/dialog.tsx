import type { ReactNode } from 'react';
import { LateFailure } from './late-failure.js';
import styles from './overlay.module.css';
import { useLateOverlay } from './use-late-overlay.js';

const classNames = {
  content: styles['content'] ?? '',
  header: styles['header'] ?? '',
  title: styles['title'] ?? '',
  body: styles['body'] ?? '',
  overlay: styles['overlay'] ?? '',
};

interface DialogProps {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A question or a short form in front of the page, which stays as it is behind it. */
export function Dialog({ open, title, onClose, children }: DialogProps) {
  const { kit, opened, hasFailed } = useLateOverlay(open);
  if (kit === undefined) return hasFailed ? <LateFailure onClose={onClose} /> : null;
  return (
    <kit.Modal
      opened={opened}
      onClose={onClose}
      title={title}
      centered
      lockScroll={false}
      withCloseButton={false}
      closeOnClickOutside={false}
      transitionProps={{ duration: 120 }}
      classNames={classNames}
    >
      {children}
    </kit.Modal>
  );
}
