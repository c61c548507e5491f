import { identifier, join, sql, type Sql } from '../../../platform/db/sql.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { searchPart } from '../../../shared/search-prefix.js';
import type { TaskLamp, TaskOrigin, TaskState } from '../rules/task-vocabulary.js';

/** Every part that is given must hold. */
export interface TaskFilterValues {
  readonly states?: readonly TaskState[] | null;
  readonly lamps?: readonly TaskLamp[] | null;
  /** Units that lead or support. */
  readonly agencyIds?: readonly string[] | null;
  readonly originKinds?: readonly TaskOrigin[] | null;
  readonly originId?: string | null;
  readonly mechanismItemId?: string | null;
  readonly dueFrom?: PlainDate | null;
  readonly dueTo?: PlainDate | null;
  readonly keyword?: string | null;
}

/** The light as SQL, from the days kept on the row: the same sentence as `taskLampOf`. */
export function lampCondition(t: Sql, lamp: TaskLamp, today: PlainDate): Sql {
  const runs = sql`${t}.state NOT IN ('SUSPENDED', 'DONE', 'CLOSED')`;
  const red = sql`coalesce(${t}.red_on <= ${today}, false)`;
  const yellow = sql`coalesce(${t}.yellow_on <= ${today}, false)`;
  switch (lamp) {
    case 'GREY':
      return sql`${t}.state = 'SUSPENDED'`;
    case 'BLUE':
      return sql`${t}.state IN ('DONE', 'CLOSED')`;
    case 'RED':
      return sql`(${runs} AND ${red})`;
    case 'YELLOW':
      return sql`(${runs} AND NOT ${red} AND ${yellow})`;
    case 'GREEN':
      return sql`(${runs} AND NOT ${red} AND NOT ${yellow})`;
  }
}

/** The filter as SQL; an empty list means "no restriction". */
export function taskCondition(filter: TaskFilterValues, today: PlainDate): (alias: string) => Sql {
  return (alias) => {
    const t = identifier(alias);
    const parts: Sql[] = [sql`TRUE`];
    if (filter.states?.length) parts.push(sql`${t}.state = ANY(${[...filter.states]})`);
    if (filter.originKinds?.length) parts.push(sql`${t}.origin_kind = ANY(${[...filter.originKinds]})`);
    if (filter.agencyIds?.length)
      parts.push(sql`${t}.working_agency_ids && ${[...filter.agencyIds]}::text[]`);
    if (filter.originId) parts.push(sql`${t}.origin_id = ${filter.originId}`);
    if (filter.mechanismItemId) parts.push(sql`${t}.mechanism_item_id = ${filter.mechanismItemId}`);
    if (filter.dueFrom) parts.push(sql`${t}.due_on >= ${filter.dueFrom}`);
    if (filter.dueTo) parts.push(sql`${t}.due_on <= ${filter.dueTo}`);
    if (filter.lamps?.length)
      parts.push(
        join(
          filter.lamps.map((lamp) => lampCondition(t, lamp, today)),
          ' OR ',
          '(',
          ')',
        ),
      );
    const like = searchPart(filter.keyword);
    if (like)
      parts.push(
        sql`(${t}.title ILIKE ${like} OR ${t}.number ILIKE ${like} OR ${t}.origin_label ILIKE ${like})`,
      );
    return join(parts, ' AND ');
  };
}
