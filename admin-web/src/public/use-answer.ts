import { useCallback, useEffect, useState } from 'react';
import type { Answer } from './request.js';

/** What a page asked for when it opened. `key` names the question; a new key asks anew. */
export function useAnswer<Result>(ask: () => Promise<Answer<Result>>, key: string) {
  const [state, setState] = useState<{ key: string; answer: Answer<Result> } | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void ask().then((answer) => {
      if (isCurrent) setState({ key, answer });
    });
    return () => {
      isCurrent = false;
    };
    // The question is told by its key; the function that asks is new with every render.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see the line above
  }, [key, attempt]);
  const retry = useCallback(() => {
    setState(null);
    setAttempt((count) => count + 1);
  }, []);
  return { answer: state?.key === key ? state.answer : null, retry };
}
