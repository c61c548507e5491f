import { useCallback, useState } from 'react';
import { newRequestKey } from './request-key.js';

/** One idempotency key for all tries of one form: a repeated send is answered, not done twice. `renew` after it succeeded. */
export function useAttemptKey(): { key: string; renew: () => void } {
  const [key, setKey] = useState(() => newRequestKey());
  const renew = useCallback(() => setKey(newRequestKey()), []);
  return { key, renew };
}
