import { useState } from 'react';
import type { FormProblem } from '../../lib/form-errors.js';

/** What stands in the way of one form, and the count of tries that moves the focus. */
export function useProblems() {
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  return {
    problems,
    attempt,
    refuse: (found: readonly FormProblem[]) => {
      setProblems(found);
      setAttempt((count) => count + 1);
    },
    clear: () => setProblems([]),
    errorOf: (fieldId: string) => problems.find((problem) => problem.fieldId === fieldId)?.message,
  };
}
