import type { Option } from '../../ui/select-field.js';

/** The member units as choices, in the order of the mechanism. */
export function memberOptions(
  agencies: readonly { id: string; shortName: string; isMember: boolean }[],
): Option[] {
  return agencies
    .filter(({ isMember }) => isMember)
    .map(({ id, shortName }) => ({ value: id, label: shortName }));
}
