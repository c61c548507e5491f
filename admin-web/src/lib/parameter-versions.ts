/** How long a version of a parameter holds; both days are `2026-11-23`. */
export interface VersionPeriod {
  validFrom: string;
  validUntil?: string | null | undefined;
}

/** What the person types in yuan is kept in fen; anything but decimal digits goes to the server as it is and comes back refused. */
export function storedValue(typed: string, perShown: number): string {
  return /^-?\d+(?:\.\d+)?$/.test(typed.trim())
    ? String(Math.round(Number(typed) * perShown * 1e6) / 1e6)
    : typed;
}

/** Replaced before it began: its last day lies before its first. */
export const wasReplaced = ({ validFrom, validUntil }: VersionPeriod): boolean =>
  validUntil != null && validUntil < validFrom;

/** The version of a day; none where nothing was set by then. */
export const findInForce = <Version extends VersionPeriod>(
  versions: readonly Version[],
  day: string,
): Version | undefined =>
  versions.find(({ validFrom, validUntil }) => validFrom <= day && (validUntil == null || validUntil >= day));

/** What a new version from `validFrom` on takes the place of: what has not begun, from that day on. */
export const listReplaced = <Version extends VersionPeriod>(
  versions: readonly Version[],
  validFrom: string,
  today: string,
): Version[] =>
  versions.filter(
    (version) => !wasReplaced(version) && version.validFrom > today && version.validFrom >= validFrom,
  );
