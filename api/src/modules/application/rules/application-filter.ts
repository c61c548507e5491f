import type { PlainDate } from '../../../shared/plain-date.js';

/** The worklist's filter, as it is asked for and as an export remembers it. */
export interface ApplicationFilterValues {
  readonly keyword?: string | null;
  readonly states?: readonly string[] | null;
  readonly communityIds?: readonly string[] | null;
  readonly guaranteeTypes?: readonly string[] | null;
  readonly lamps?: readonly string[] | null;
  readonly myTurn?: boolean | null;
  readonly isRecommended?: boolean | null;
  readonly isSurveyed?: boolean | null;
  readonly suspicionRule?: string | null;
  /** With a rule: of cases that ended or are rejected, instead of those under way. */
  readonly suspicionsOfEnded?: boolean | null;
  readonly createdFrom?: PlainDate | null;
  readonly createdTo?: PlainDate | null;
  /** An export remembers it as text. */
  readonly rejectedSince?: Date | string | null;
}
