import { useState, type ReactNode } from 'react';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/panel.js';
import styles from './parts.module.css';

interface ToldSecretProps {
  /** What it is, and whose. */
  intro: string;
  secret: string;
  copyLabel: string;
  /** Whom to tell it, and how it is used. */
  children: ReactNode;
}

/** A part of a password, shown once to whoever hands it on. */
export function ToldSecret({ intro, secret, copyLabel, children }: ToldSecretProps) {
  const [isCopied, setCopied] = useState(false);
  const handleCopy = () => void navigator.clipboard.writeText(secret).then(() => setCopied(true));
  return (
    <Notice tone="attention">
      <div className={styles['secret']} role="status">
        <p>{intro}</p>
        <code>{secret}</code>
        {window.isSecureContext && (
          <Button size="small" onClick={handleCopy}>
            {isCopied ? '已复制' : copyLabel}
          </Button>
        )}
        <p>{children}</p>
      </div>
    </Notice>
  );
}
