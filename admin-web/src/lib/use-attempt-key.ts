import { useCallback, useState } from 'react';

/** One idempotency key for all tries of one form: a repeated send is answered, not done twice. `renew` after it succeeded. */
export function useAttemptKey(): { key: string; renew: () => void } {
  const [key, setKey] = useState(() => crypto.randomUUID());
  const renew = useCallback(() => setKey(crypto.randomUUID()), []);
  return { key, renew };
}
