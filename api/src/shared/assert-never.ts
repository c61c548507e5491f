/** Ends a switch over a closed set: a new member breaks the build here. Throws if reached at run time, because data was stored outside the set. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
