import { identifier, sql, type SqlRunner } from '../../../platform/db/sql.js';
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

/** How many wait for 数据服务中心: a number of the frame, asked for again and again by itself, and no reading of any of them. */
export async function countReleaseReviews(runner: SqlRunner): Promise<number> {
  const [row] = await runner.rows(
    sql`select count(*)::int from public_notices n where ${conditionOf({ states: ['RELEASE_REVIEW'] })('n')}`,
  );
  return Number(row?.[0]);
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
