import { useState } from 'react';
import { noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';

interface Choice {
  readonly action: string;
  readonly label: string;
  readonly isAllowed: boolean;
  readonly reason?: string | null | undefined;
}

interface ActedOn {
  readonly id: string;
  readonly version: number;
  readonly availableActions: readonly Choice[];
}

/** What is the same for every thing with acts: the key of one try, the version that was seen, and what the answer says. */
export function useActs({ id, version, availableActions }: ActedOn, onDone: () => void) {
  const attempt = useAttemptKey();
  const [message, setMessage] = useState<string>();
  const input = () => ({ idempotencyKey: attempt.key, id, expectedVersion: version });
  const conclude = (result: object | undefined) => {
    if (result !== undefined) attempt.renew();
    setMessage(
      result === undefined ? noAnswerText : 'message' in result ? String(result.message) : undefined,
    );
    onDone();
  };
  const may = (action: string) => availableActions.some((one) => one.action === action && one.isAllowed);
  const refused = availableActions.filter(({ isAllowed }) => !isAllowed);
  return { input, conclude, may, refused, message, isIdle: availableActions.length === 0 && !message };
}

export type Acts = ReturnType<typeof useActs>;
