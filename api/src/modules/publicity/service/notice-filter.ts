import { identifier, sql } from '../../../platform/db/sql.js';

import { matching, type Condition } from '../../../platform/read/index.js';
import type { NoticeLevel, NoticeState } from '../rules/notice-levels.js';

/** Every part that is given must hold. */
export interface NoticeFilter {
  readonly states?: readonly NoticeState[] | null;
  readonly level?: NoticeLevel | null;
  readonly communityId?: string | null;
  readonly publicNumber?: string | null;
}

/** The filter as a condition on a list of notices; undefined when nothing is asked. */
export function conditionOf(filter: NoticeFilter | null | undefined): Condition {
  const { states, level, communityId, publicNumber } = filter ?? {};
  return matching((t) => [
    states?.length && sql`${t}.state = ANY(${[...states]})`,
    level && sql`${t}.level = ${level}`,
    communityId && sql`${t}.community_id = ${communityId}`,
    publicNumber && sql`${t}.public_number = ${code(publicNumber)}`,
  ]);
}

const code = (text: string): string => text.trim().toUpperCase();

/** A code as typed from paper: blanks around it and small letters are forgiven. */
export const publicNumberIs =
  (publicNumber: string): Condition =>
  (alias) =>
    sql`${identifier(alias)}.public_number = ${code(publicNumber)}`;

export const authenticityCodeIs =
  (authenticityCode: string): Condition =>
  (alias) =>
    sql`${identifier(alias)}.authenticity_code = ${code(authenticityCode)}`;
