import type { PlainDate } from '../../../shared/plain-date.js';
import { farTermProblem } from '../../../shared/term.js';

/** A version as far as its time goes. One whose last day lies before its first was replaced before it began. */
export interface ParameterVersion {
  readonly id: string;
  readonly validFrom: string;
  /** Nothing while it has no last day. */
  readonly validUntil?: string | null | undefined;
}

/** True unless it was replaced before it began: only these were or will be in force. */
const isReal = ({ validFrom, validUntil }: ParameterVersion): boolean =>
  validUntil == null || validUntil >= validFrom;

/**
 * What is wrong with the first day of a new version, null when nothing. What was done up to today was done by the value of
 * its day: a version that reached back would judge it anew, and excuse it.
 */
export function startProblem(validFrom: PlainDate, today: PlainDate): string | null {
  if (validFrom < today) return '施行日期不能早于今天，已经办理的事项仍按当时的值。请填今天或以后的日期。';
  return farTermProblem(validFrom, today);
}

/** What a new version does to the others. */
export interface VersionPlan<Version> {
  /** Not begun, and from the new one's first day on or later: the new one takes their place. */
  readonly replaced: readonly Version[];
  /** The one before it, whose last day is the day before. */
  readonly before: Version | null;
  /** False where the one before begins on the same day: it has begun already. */
  readonly isLater: boolean;
}

/** Who gives way to a version from `validFrom` on; it does not begin before `today`. */
export function planVersion<Version extends ParameterVersion>(
  versions: readonly Version[],
  validFrom: PlainDate,
  today: PlainDate,
): VersionPlan<Version> {
  const real = versions.filter(isReal);
  const isReplaced = (version: Version) => version.validFrom > today && version.validFrom >= validFrom;
  const before = real
    .filter((version) => !isReplaced(version))
    .reduce<Version | null>(
      (latest, version) => (latest && latest.validFrom > version.validFrom ? latest : version),
      null,
    );
  return {
    replaced: real.filter(isReplaced),
    before,
    isLater: before === null || before.validFrom < validFrom,
  };
}
