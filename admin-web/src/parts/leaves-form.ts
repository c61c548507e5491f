interface Place {
  pathname: string;
  search: object;
}

/**
 * Whether another form takes the place of this one: on another page, or where `part` of the address leads to another step.
 * Any other tab of the same page keeps what was typed.
 */
export function leavesForm(current: Place, next: Place, part?: string): boolean {
  if (current.pathname !== next.pathname) return true;
  const stepOf = ({ search }: Place) =>
    part === undefined ? undefined : new Map(Object.entries(search)).get(part);
  return stepOf(current) !== stepOf(next);
}
