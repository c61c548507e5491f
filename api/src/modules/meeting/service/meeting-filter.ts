import { identifier, join, sql, type Sql } from '../../../platform/db/sql.js';
import type { Condition } from '../../../platform/read/index.js';
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

const escaped = (text: string): string => text.replace(/[\\%_]/gu, '\\$&');

const allOf = (parts: readonly Sql[]): Sql | undefined =>
  parts.length > 0 ? join([...parts], ' AND ') : undefined;

/** The filter as a condition; undefined when nothing is asked. */
export function meetingCondition(filter: MeetingFilter | null): Condition | undefined {
  const { kind, states, year } = filter ?? {};
  if (!kind && !states?.length && !year) return undefined;
  return (alias) => {
    const t = identifier(alias);
    return (
      allOf([
        ...(kind ? [sql`${t}.kind = ${kind}`] : []),
        ...(states?.length ? [sql`${t}.state = ANY(${[...states]})`] : []),
        ...(year ? [sql`${t}.year = ${year}`] : []),
      ]) ?? sql`TRUE`
    );
  };
}

export function topicCondition(filter: TopicFilter | null): Condition | undefined {
  const { states, proposerAgencyId } = filter ?? {};
  if (!states?.length && !proposerAgencyId) return undefined;
  return (alias) => {
    const t = identifier(alias);
    return (
      allOf([
        ...(states?.length ? [sql`${t}.state = ANY(${[...states]})`] : []),
        ...(proposerAgencyId ? [sql`${t}.proposer_agency_id = ${proposerAgencyId}`] : []),
      ]) ?? sql`TRUE`
    );
  };
}

/** By state, and by a part of the number or the content. */
export function resolutionCondition(filter: ResolutionFilter | null): Condition | undefined {
  const { states, keyword } = filter ?? {};
  const wanted = keyword?.trim();
  if (!states?.length && !wanted) return undefined;
  return (alias) => {
    const t = identifier(alias);
    const like = `%${escaped(wanted ?? '')}%`;
    return (
      allOf([
        ...(states?.length ? [sql`${t}.state = ANY(${[...states]})`] : []),
        ...(wanted ? [sql`(${t}.no ILIKE ${like} OR ${t}.content ILIKE ${like})`] : []),
      ]) ?? sql`TRUE`
    );
  };
}
