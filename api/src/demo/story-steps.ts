/** 审核层级 at which a correction, a rejection or an objection of a story happens. */
export type StoryLevel = 'COMMUNITY' | 'SUBDISTRICT' | 'COUNTY';

/** One act of a story: what somebody does on a day. Each is one or more use cases. */
export type StoryStep =
  | { readonly do: 'enter' }
  | { readonly do: 'submit' }
  | { readonly do: 'accept' }
  | { readonly do: 'decline' }
  | { readonly do: 'startReview' }
  | { readonly do: 'survey' }
  | { readonly do: 'passReview'; readonly level: StoryLevel }
  | { readonly do: 'release' }
  | { readonly do: 'concludeSuspicions'; readonly confirmed: boolean }
  | { readonly do: 'recommend' }
  | { readonly do: 'return'; readonly level: StoryLevel | 'INTAKE' }
  | { readonly do: 'correct' }
  | { readonly do: 'reject'; readonly level: StoryLevel }
  | { readonly do: 'serve' }
  | { readonly do: 'reconsider' }
  | { readonly do: 'uphold' }
  | { readonly do: 'reopen' }
  | { readonly do: 'object'; readonly atDesk: boolean }
  | { readonly do: 'concludeObjection'; readonly level: StoryLevel; readonly valid: boolean }
  | { readonly do: 'withdraw' }
  | { readonly do: 'cancel' }
  | { readonly do: 'dispute' };

/** What an agency does with the requests of a case; agencies work through many cases at once. */
export interface AgencyStep {
  readonly do: 'signFor' | 'answer';
  readonly agencyId: string;
}

/** Work on one household at an instant of the work clock. */
export interface TimedStep {
  readonly at: Date;
  readonly household: number;
  readonly step: StoryStep | AgencyStep;
  /** Draws a number of the county's: the how manieth step of the county that does. */
  readonly turn?: number;
}
