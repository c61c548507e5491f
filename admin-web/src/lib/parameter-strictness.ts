/** True when a value is looser than the national one: lower limits or higher ones, by the parameter's own direction. */
export function isLooser(value: number, nationalValue: number, strictness: string): boolean {
  if (strictness === 'LOWER_IS_STRICTER') return value > nationalValue;
  if (strictness === 'HIGHER_IS_STRICTER') return value < nationalValue;
  return false;
}
