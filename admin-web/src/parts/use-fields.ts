import { useState } from 'react';
import { fieldIdOf, type FormProblem } from '../lib/form-errors.js';
import type { Problem, Refusal } from './outcome.js';

export interface Fields<Values> {
  values: Values;
  change: (part: Partial<Values>) => void;
  replace: (values: Values) => void;
  /** The sentence beside the field of this path. */
  problemOf: (path: string) => string | undefined;
  /** For the summary at the top of the form. */
  problems: readonly FormProblem[];
  attempt: number;
  isStale: boolean;
  note: (problems: readonly Problem[]) => void;
  refuse: (refusal: Refusal) => void;
  clear: () => void;
}

/** A form whose problems come from the server by path (`vehicles.0.plateNumber`) as well as from a look at the shape. */
export function useFields<Values extends object>(
  initial: Values | (() => Values),
  idPrefix = '',
): Fields<Values> {
  const [values, setValues] = useState<Values>(initial);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [isStale, setStale] = useState(false);
  const note = (found: readonly Problem[]) => {
    setProblems(found);
    setAttempt((count) => count + 1);
  };
  return {
    values,
    change: (part) => {
      setValues((old) => ({ ...old, ...part }));
      // A problem is answered by typing into its field.
      const changed = Object.keys(part);
      setProblems((old) => old.filter((problem) => !changed.includes(problem.field.split('.')[0] ?? '')));
    },
    replace: setValues,
    problemOf: (path) => problems.find((problem) => problem.field === path)?.message,
    problems: problems.map(({ field, message }) => ({
      fieldId: field === '' ? undefined : fieldIdOf(`${idPrefix}${field}`),
      message,
    })),
    attempt,
    isStale,
    note,
    refuse: (refusal) => {
      setStale(refusal.kind === 'stale');
      const listed = refusal.kind === 'refused' ? refusal.problems : [];
      const reference =
        refusal.kind === 'failed' && refusal.requestId !== undefined
          ? `（请求编号 ${refusal.requestId}）`
          : '';
      note(listed.length > 0 ? listed : [{ field: '', message: refusal.message + reference }]);
    },
    clear: () => {
      setProblems([]);
      setStale(false);
    },
  };
}
