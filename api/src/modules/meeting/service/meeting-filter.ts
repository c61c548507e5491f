import { sql } from '../../../platform/db/sql.js';
import { matching, type Condition } from '../../../platform/read/index.js';
import { searchPart } from '../../../shared/search-prefix.js';
import type { MeetingKind, MeetingState, ResolutionState, TopicState } from '../rules/meeting-kinds.js';

export interface MeetingFilter {
  readonly kind?: MeetingKind | null;
  readonly states?: readonly MeetingState[] | null;
  readonly year?: number | null;
}

export interface TopicFilter {
  readonly states?: readonly TopicState[] | null;
  readonly proposerAgencyId?: string | null;
}

export interface ResolutionFilter {
  readonly states?: readonly ResolutionState[] | null;
  readonly keyword?: string | null;
}

/** An empty list of states restricts nothing. */
export function meetingCondition(filter: MeetingFilter | null): Condition {
  const { kind, states, year } = filter ?? {};
  return matching((t) => [
    kind && sql`${t}.kind = ${kind}`,
    states?.length && sql`${t}.state = ANY(${[...states]})`,
    year && sql`${t}.year = ${year}`,
  ]);
}

export function topicCondition(filter: TopicFilter | null): Condition {
  const { states, proposerAgencyId } = filter ?? {};
  return matching((t) => [
    states?.length && sql`${t}.state = ANY(${[...states]})`,
    proposerAgencyId && sql`${t}.proposer_agency_id = ${proposerAgencyId}`,
  ]);
}

/** By state, and by a part of the number or the content. */
export function resolutionCondition(filter: ResolutionFilter | null): Condition {
  const { states } = filter ?? {};
  const like = searchPart(filter?.keyword);
  return matching((t) => [
    states?.length && sql`${t}.state = ANY(${[...states]})`,
    like && sql`(${t}.no ILIKE ${like} OR ${t}.content ILIKE ${like})`,
  ]);
}
