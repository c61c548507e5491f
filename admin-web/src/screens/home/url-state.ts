import type { ApplicationFilter, TaskFilter, VerificationRequestFilter } from '../../graphql/gql/graphql.js';
import { parseInstant } from '../../lib/dates.js';

/** Lists the home page opens below its numbers, because the question is its own: the worklist has no such filter. */
export const homeLists = ['toReview', 'toSurvey', 'recommended', 'suspicions', 'rejected', 'agency'] as const;
export type HomeListName = (typeof homeLists)[number];

export interface HomeSearch {
  list?: HomeListName | undefined;
  /** Code of a rule, for suspicions. */
  rule?: string | undefined;
  /** Suspicions of cases that ended, instead of those under way. */
  ended?: 'yes' | undefined;
  /** Code of an agency, for its overdue requests. */
  unit?: string | undefined;
  /** The instant the rejected ones are counted from. */
  since?: string | undefined;
  after?: string | undefined;
}

export function parseHomeSearch(raw: Record<string, unknown>): HomeSearch {
  const list = homeLists.find((known) => known === raw['list']);
  if (list === undefined) return {};
  const rule = typeof raw['rule'] === 'string' && /^R\d{2}$/.test(raw['rule']) ? raw['rule'] : undefined;
  const ended = list === 'suspicions' && raw['ended'] === 'yes' ? 'yes' : undefined;
  const unit =
    typeof raw['unit'] === 'string' && /^[A-Z0-9_]{1,40}$/.test(raw['unit']) ? raw['unit'] : undefined;
  const since = parseInstant(raw['since']);
  const after = typeof raw['after'] === 'string' && raw['after'] !== '' ? raw['after'] : undefined;
  return {
    list,
    ...(rule === undefined ? {} : { rule }),
    ...(ended === undefined ? {} : { ended }),
    ...(unit === undefined ? {} : { unit }),
    ...(since === undefined ? {} : { since }),
    ...(after === undefined ? {} : { after }),
  };
}

/** Before the first application: without an instant every rejection is asked for. */
const BEGINNING = '2000-01-01T00:00:00.000Z';

/** The filter behind a number and behind its list: one place, so that they cannot differ. */
export function toCaseFilter({ list, rule, ended, since }: HomeSearch): ApplicationFilter | null {
  switch (list) {
    case 'toReview':
      return { isRecommended: false };
    case 'toSurvey':
      return { isSurveyed: false };
    case 'recommended':
      return { isRecommended: true };
    case 'suspicions':
      return { suspicionRule: rule ?? 'ANY', ...(ended === undefined ? {} : { suspicionsOfEnded: true }) };
    case 'rejected':
      return { rejectedSince: since ?? BEGINNING };
    case 'agency':
    case undefined:
      return null;
  }
}

/** Which applications are the most urgent: what waits for the post itself, or else what is late anywhere. */
export function urgentFilterOf(post: string, hasTurn: boolean): ApplicationFilter {
  if (post === 'COUNTY_APPROVER') return { isRecommended: true };
  return hasTurn ? { myTurn: true } : { lamps: ['RED'] };
}

/** The office urges what is overdue; a unit answers for each of its red lights. */
export const taskFilterOf = (isOffice: boolean): TaskFilter =>
  isOffice ? { isOverdue: true } : { lamps: ['RED'] };

export function toRequestFilter({ list, unit }: HomeSearch): VerificationRequestFilter | null {
  return list === 'agency' ? { lamps: ['RED'], agencyIds: unit === undefined ? null : [unit] } : null;
}
