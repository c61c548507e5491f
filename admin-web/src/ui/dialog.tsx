import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './overlay.module.css';

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

/** A short form in front of the page, which stays as it is behind it. */
export function Dialog({ open, title, onClose, children }: DialogProps) {
  return (
    <Modal
      opened={open}
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
    </Modal>
  );
}
