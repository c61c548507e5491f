export const editSteps = ['members', 'declare', 'consent', 'materials', 'review'] as const;
export type EditStep = (typeof editSteps)[number];

export interface EditSearch {
  step?: EditStep | undefined;
  /** Whose declaration is open. */
  person?: string | undefined;
}

export function parseEditSearch(raw: Record<string, unknown>): EditSearch {
  const step = editSteps.find((one) => one === raw['step']);
  const person =
    typeof raw['person'] === 'string' && /^[0-9a-f-]{36}$/i.test(raw['person']) ? raw['person'] : undefined;
  return { ...(step === undefined ? {} : { step }), ...(person === undefined ? {} : { person }) };
}

export function nextStep(step: EditStep): EditStep {
  return editSteps[editSteps.indexOf(step) + 1] ?? 'review';
}

export function stepHref(applicationId: string, step: EditStep): string {
  return `/work/applications/${applicationId}/edit?step=${step}`;
}
