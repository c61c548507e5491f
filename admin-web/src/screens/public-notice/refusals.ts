import { fieldIdOf, type FormProblem } from '../../lib/form-errors.js';
import { listRefusals } from '../../lib/show-refusal.js';

/** The refusal of one form, each problem at the field with the form's prefix. */
export function problemsOf(refusal: Parameters<typeof listRefusals>[0], prefix: string): FormProblem[] {
  return listRefusals(refusal).map(({ field, message }) => ({
    fieldId: field == null ? undefined : `${prefix}-${fieldIdOf(field)}`,
    message,
  }));
}
