import type { TopicKind } from '../modules/meeting/index.js';

export interface ResolutionStory {
  readonly leadAgencyId: string;
  readonly coAgencyIds: readonly string[];
  /** Days that the meeting gives. */
  readonly days: number;
  readonly content: string;
  readonly acceptance: string;
}

/** One topic from its proposal to what the plenary resolved. */
export interface TopicStory {
  readonly kind: TopicKind;
  readonly proposerAgencyId: string;
  readonly consultedAgencyIds: readonly string[];
  readonly title: string;
  readonly background: string;
  readonly proposal: string;
  /** What the meeting thought of it. */
  readonly finding: string;
  /** Empty: the plenary deferred it. */
  readonly resolutions?: readonly ResolutionStory[];
}

/** Lead unit first, then who supports it. */
export const resolved = (
  [leadAgencyId, ...coAgencyIds]: readonly [string, ...string[]],
  days: number,
  content: string,
  acceptance: string,
): ResolutionStory => ({ leadAgencyId, coAgencyIds, days, content, acceptance });
