import type { ReactNode } from 'react';
import { formatInstant } from '../lib/dates.js';
import styles from './restored-draft.module.css';
import type { DraftHandle } from './use-draft.js';

interface RestoredDraftProps {
  draft: Pick<DraftHandle, 'restoredAt'>;
  /** What was found, and what to do with it. */
  children: ReactNode;
}

/** Says that what stands in the form was typed before; nothing where no draft was found. */
export function RestoredDraft({ draft, children }: RestoredDraftProps) {
  if (draft.restoredAt === null) return null;
  return (
    <p className={styles['restored']} role="status">
      已找回 {formatInstant(draft.restoredAt)} {children}
    </p>
  );
}
