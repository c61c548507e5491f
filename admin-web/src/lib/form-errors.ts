/** One line of an error summary; without `fieldId` it concerns the whole form. */
export interface FormProblem {
  fieldId?: string | undefined;
  message: string;
}

interface ErrorNode {
  message?: unknown;
  [key: string]: unknown;
}

function isNode(value: unknown): value is ErrorNode {
  return typeof value === 'object' && value !== null && !(value instanceof Element);
}

/** `household.members.0.name` -> `household-members-0-name`: the id a field gets, so that the summary can link to it. */
export function fieldIdOf(path: string): string {
  return path.replace(/[.[\]]+/g, '-').replace(/-$/, '');
}

/** `root`, `root.server`, `members.root`: kept by react-hook-form beside the fields, no field has such an id. */
const concernsNoField = /(^|\.)root(\.|$)/;

/** Flattens the nested error object of react-hook-form in the order of its fields. */
export function listProblems(errors: object, path = ''): FormProblem[] {
  return Object.entries(errors).flatMap(([key, value]: [string, unknown]) => {
    if (!isNode(value) || key === 'ref') return [];
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value.message === 'string' && value.message !== '') {
      return [{ fieldId: concernsNoField.test(here) ? undefined : fieldIdOf(here), message: value.message }];
    }
    return listProblems(value, here);
  });
}

export interface FieldRefusal {
  field?: string | null | undefined;
  message: string;
}

/** A refusal of the server goes beside its field when the form has that field, otherwise to the top of the form. */
export function placeRefusal(
  refusal: FieldRefusal,
  fields: readonly string[],
): { path: string; message: string } {
  const known = refusal.field != null && fields.includes(refusal.field);
  return { path: known && refusal.field != null ? refusal.field : 'root.server', message: refusal.message };
}
