export const editSteps = ['start', 'members', 'declare', 'papers', 'review'] as const;
export type EditStep = (typeof editSteps)[number];

export interface EditSearch {
  step?: EditStep | undefined;
  /** Whose declaration is open. */
  person?: string | undefined;
  /** Which member's entry is being corrected. */
  member?: string | undefined;
}

const uuidIn = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[0-9a-f-]{36}$/i.test(value) ? value : undefined;

export function parseEditSearch(raw: Record<string, unknown>): EditSearch {
  const step = editSteps.find((one) => one === raw['step']);
  const person = uuidIn(raw['person']);
  const member = uuidIn(raw['member']);
  return {
    ...(step === undefined ? {} : { step }),
    ...(person === undefined ? {} : { person }),
    ...(member === undefined ? {} : { member }),
  };
}

export function nextStep(step: EditStep): EditStep {
  return editSteps[editSteps.indexOf(step) + 1] ?? 'review';
}

export function stepHref(applicationId: string, step: EditStep): string {
  return `/work/applications/${applicationId}/edit?step=${step}`;
}
