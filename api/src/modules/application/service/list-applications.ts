import { join, sql, identifier, type Sql } from '../../../platform/db/sql.js';
import type { Actor } from '../../../platform/auth/actor.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { startOfDayInShanghai, endOfDayInShanghai } from '../../../shared/working-days.js';
import { statesInTurnOf } from '../rules/application-policy.js';

export interface ApplicationFilterValues {
  readonly keyword?: string | null;
  readonly states?: readonly string[] | null;
  readonly communityIds?: readonly string[] | null;
  readonly guaranteeTypes?: readonly string[] | null;
  readonly lamps?: readonly string[] | null;
  readonly myTurn?: boolean | null;
  readonly createdFrom?: PlainDate | null;
  readonly createdTo?: PlainDate | null;
}

const LIKE_SPECIALS = /[\\%_]/gu;

/** The worklist's filter as SQL; every value a parameter. An empty list of a filter means "no restriction". */
export function applicationCondition(filter: ApplicationFilterValues, actor: Actor, today: PlainDate): (alias: string) => Sql {
  return (alias) => {
    const a = identifier(alias);
    const parts: Sql[] = [sql`TRUE`];
    const oneOf = (column: Sql, values: readonly string[] | null | undefined) => {
      if (values?.length) parts.push(values.length === 1 ? sql`${column} = ${values[0]}` : sql`${column} = ANY(${values})`);
    };
    oneOf(sql`${a}.state`, filter.myTurn ? intersect(filter.states, statesInTurnOf(actor)) : filter.states);
    oneOf(sql`${a}.community_id`, filter.communityIds);
    oneOf(sql`${a}.guarantee_type`, filter.guaranteeTypes);
    if (filter.lamps?.length) parts.push(join(filter.lamps.map((lamp) => lampCondition(a, lamp, today)), ' OR ', '(', ')'));
    if (filter.createdFrom) parts.push(sql`${a}.created_at >= ${startOfDayInShanghai(filter.createdFrom).toISOString()}`);
    if (filter.createdTo) parts.push(sql`${a}.created_at <= ${endOfDayInShanghai(filter.createdTo).toISOString()}`);
    const keyword = filter.keyword?.trim().slice(0, 60);
    if (keyword) parts.push(keywordCondition(a, keyword));
    return join(parts, ' AND ');
  };
}

function intersect(asked: readonly string[] | null | undefined, allowed: readonly string[]): readonly string[] {
  return asked?.length ? asked.filter((state) => allowed.includes(state)) : allowed;
}

function lampCondition(a: Sql, lamp: string, today: PlainDate): Sql {
  if (lamp === 'RED') return sql`${a}.queue_on < ${today}`;
  if (lamp === 'YELLOW') return sql`(${a}.queue_on >= ${today} AND ${a}.warn_on <= ${today})`;
  return sql`(${a}.due_on >= ${today} AND ${a}.warn_on > ${today})`;
}

/** By the beginning of the case number, the name, or the pinyin. */
function keywordCondition(a: Sql, keyword: string): Sql {
  const prefix = `${keyword.replace(LIKE_SPECIALS, '\\$&')}%`;
  if (/^[as]\d/iu.test(keyword)) return sql`(${a}.application_number LIKE ${prefix.toUpperCase()} OR ${a}.receipt_number LIKE ${prefix.toUpperCase()})`;
  const pinyin = prefix.toLowerCase();
  return sql`${a}.applicant_id IN (SELECT kp.id FROM persons kp WHERE kp.name LIKE ${prefix} OR kp.pinyin LIKE ${pinyin} OR kp.pinyin LIKE ${`% ${pinyin}`})`;
}

