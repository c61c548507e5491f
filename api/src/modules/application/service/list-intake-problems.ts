import { checkDeclarations, checkPerson, type Declarations, type PersonInput } from '../../registry/index.js';
import type { Work } from '../../../platform/work.js';

export interface TypedSoFar {
  readonly person?: PersonInput | null;
  readonly declarations?: Declarations | null;
}

/**
 * Everything that saving would refuse as badly formed, while the form still knows of gaps of its own: both are then told at
 * once. Looks at what was typed alone; who the number belongs to is only looked up when it is saved, within its limit.
 */
export function listIntakeProblems(
  work: Work,
  { person, declarations }: TypedSoFar,
): { field: string; message: string }[] {
  const today = work.today();
  return [
    ...(person ? checkPerson(person, today).problems : []),
    ...(declarations ? checkDeclarations(declarations, today) : []),
  ];
}
