/** REFUSED: the mailbox will never take it; the day's job does not try again. */
export const CHECKPOINT_MAIL_STATES = ['PENDING', 'SENDING', 'SENT', 'FAILED', 'REFUSED'] as const;
