import { zodResolver } from '@hookform/resolvers/zod';
import { useState, type ReactNode } from 'react';
import {
  useForm,
  type DefaultValues,
  type FieldValues,
  type Path,
  type UseFormReturn,
} from 'react-hook-form';
import type * as z from 'zod/mini';
import { listProblems, placeRefusal, type FieldRefusal } from '../lib/form-errors.js';
import { ErrorSummary } from './error-summary.js';
import styles from './form.module.css';

type SchemaFor<Values extends FieldValues> = z.ZodMiniType<Values, Values>;

/** A form over a schema. The schema checks shape only; the server decides and its refusals come back through `showRefusal`. */
export function useSchemaForm<Values extends FieldValues>(
  schema: SchemaFor<Values>,
  defaultValues: DefaultValues<Values>,
) {
  const form = useForm<Values>({ resolver: zodResolver(schema), defaultValues, shouldFocusError: false });
  const showRefusal = (refusal: FieldRefusal) => {
    const place = placeRefusal(refusal, Object.keys(form.getValues()));
    form.setError(place.path as Path<Values>, { type: 'server', message: place.message });
  };
  return { ...form, showRefusal };
}

interface FormProps<Values extends FieldValues> {
  form: Pick<UseFormReturn<Values>, 'handleSubmit' | 'formState'>;
  onSubmit: (values: Values) => Promise<void> | void;
  label: string;
  children: ReactNode;
  /** Buttons at the foot of the form, the submit button first. */
  actions: ReactNode;
}

export function Form<Values extends FieldValues>({
  form,
  onSubmit,
  label,
  children,
  actions,
}: FormProps<Values>) {
  const [attempt, setAttempt] = useState(0);
  const submit = form.handleSubmit(onSubmit);
  return (
    <form
      noValidate
      aria-label={label}
      className={styles['form']}
      onSubmit={(event) => {
        void submit(event).finally(() => setAttempt((count) => count + 1));
      }}
    >
      <ErrorSummary problems={listProblems(form.formState.errors)} attempt={attempt} />
      {children}
      <div className={styles['actions']}>{actions}</div>
    </form>
  );
}
