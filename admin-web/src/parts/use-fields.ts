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
  /** Beside its field while the form is being filled in: nothing was tried yet, so the summary keeps silent. */
  tell: (problem: Problem) => void;
  /** `prefix`: where the refused part stands in this form. */
  refuse: (refusal: Refusal, prefix?: string) => void;
  clear: () => void;
}

/** What stands at a path of the form. Of a kind of entries the server counts the entries themselves. */
function valueAt(values: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return values;
  if (typeof values !== 'object' || values === null) return undefined;
  const counted = 'entries' in values && /^\d+$/.test(key) ? values.entries : values;
  return valueAt((counted as Readonly<Record<string, unknown>>)[key], rest);
}

/** A problem is answered by typing into its field, not into another one of the same person. */
export function isAnswered(field: string, before: object, part: object): boolean {
  const path = field.split('.');
  if (!Object.hasOwn(part, path[0] ?? '')) return false;
  const [old, typed] = [valueAt(before, path), valueAt(part, path)];
  return old !== typed;
}

/** A form whose problems come from the server by path (`vehicles.0.plateNumber`) as well as from a look at the shape. */
export function useFields<Values extends object>(
  initial: Values | (() => Values),
  idPrefix = '',
): Fields<Values> {
  const [values, setValues] = useState<Values>(initial);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [early, setEarly] = useState<readonly Problem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [isStale, setStale] = useState(false);
  const note = (found: readonly Problem[]) => {
    setProblems(found);
    setEarly([]);
    setAttempt((count) => count + 1);
  };
  const isAt = (path: string) => (problem: Problem) => problem.field === path;
  return {
    values,
    change: (part) => {
      setValues((old) => ({ ...old, ...part }));
      const stillOpen = (old: readonly Problem[]) =>
        old.filter((problem) => !isAnswered(problem.field, values, part));
      setProblems(stillOpen);
      setEarly(stillOpen);
    },
    replace: setValues,
    problemOf: (path) => (problems.find(isAt(path)) ?? early.find(isAt(path)))?.message,
    problems: problems.map(({ field, message }) => ({
      fieldId: field === '' ? undefined : fieldIdOf(`${idPrefix}${field}`),
      message,
    })),
    attempt,
    isStale,
    note,
    tell: (problem) => setEarly((old) => [...old.filter(({ field }) => field !== problem.field), problem]),
    refuse: (refusal, prefix = '') => {
      setStale(refusal.kind === 'stale');
      const refused = refusal.kind === 'refused' ? refusal.problems : [];
      const listed = refused.map(({ field, message }) => ({ field: `${prefix}${field}`, message }));
      const reference =
        refusal.kind === 'failed' && refusal.requestId !== undefined
          ? `（请求编号 ${refusal.requestId}）`
          : '';
      note(listed.length > 0 ? listed : [{ field: '', message: refusal.message + reference }]);
    },
    clear: () => {
      setProblems([]);
      setEarly([]);
      setStale(false);
    },
  };
}
