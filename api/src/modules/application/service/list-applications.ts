import { sql, type Sql } from '../../../platform/db/sql.js';
import type { Actor } from '../../../platform/auth/actor.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import type { Condition } from '../../../platform/read/index.js';
import { anyOf, matching, oneOf } from '../../../platform/read/matching.js';
import { searchPrefix } from '../../../shared/search-prefix.js';
import { startOfDayInShanghai, endOfDayInShanghai } from '../../../shared/working-days.js';
import { caseVisibleTo, isLiveCase } from '../../registry/index.js';
import type { ApplicationFilterValues } from '../rules/application-filter.js';
import { countyTurnCondition, recommended, turnCondition } from './turn-condition.js';

/** The worklist's filter as a condition; every value a parameter. */
export function applicationCondition(
  filter: ApplicationFilterValues,
  actor: Actor,
  today: PlainDate,
): Condition {
  const { states, communityIds, guaranteeTypes, lamps, suspicionRule, createdFrom, createdTo } = filter;
  const prefix = searchPrefix(filter.keyword);
  return matching((a) => [
    oneOf(sql`${a}.state`, states),
    filter.myTurn && turnCondition(sql`${a}.state`, sql`${a}.queue_on`, actor),
    filter.myTurn && countyTurnCondition(a, actor),
    oneOf(sql`${a}.community_id`, communityIds),
    oneOf(sql`${a}.guarantee_type`, guaranteeTypes),
    anyOf(lamps?.map((lamp) => lampCondition(a, lamp, today))),
    typeof filter.isRecommended === 'boolean' && recommendationCondition(a, filter.isRecommended),
    typeof filter.isSurveyed === 'boolean' && surveyCondition(a, filter.isSurveyed),
    suspicionRule && suspicionCondition(a, suspicionRule, filter.suspicionsOfEnded === true, actor),
    createdFrom && sql`${a}.created_at >= ${startOfDayInShanghai(createdFrom).toISOString()}`,
    createdTo && sql`${a}.created_at <= ${endOfDayInShanghai(createdTo).toISOString()}`,
    filter.rejectedSince && rejectedSince(a, new Date(filter.rejectedSince)),
    prefix && keywordCondition(a, prefix),
  ]);
}

function lampCondition(a: Sql, lamp: string, today: PlainDate): Sql {
  if (lamp === 'RED') return sql`${a}.queue_on < ${today}`;
  if (lamp === 'YELLOW') return sql`(${a}.queue_on >= ${today} AND ${a}.warn_on <= ${today})`;
  return sql`(${a}.due_on >= ${today} AND ${a}.warn_on > ${today})`;
}

/** 驳回 or 维持驳回 since then, whatever became of it. What counts rejections asks here too. */
export const rejectedSince = (a: Sql, since: Date): Sql =>
  sql`EXISTS (SELECT 1 FROM application_steps rj WHERE rj.case_id = ${a}.id AND rj.id >= first_id_at(${since.toISOString()}) AND rj.action IN ('reject', 'upholdObjection'))`;

function recommendationCondition(a: Sql, isRecommended: boolean): Sql {
  const found = recommended(a);
  return isRecommended
    ? sql`(${a}.state = 'COUNTY_REVIEW' AND ${found})`
    : sql`(${a}.state = 'COUNTY_REVIEW' AND NOT ${found})`;
}

/** Cases at the subdistrict with or without a survey that reached somebody (入户): the same question as the guard of its review. */
function surveyCondition(a: Sql, isSurveyed: boolean): Sql {
  const found = sql`EXISTS (SELECT 1 FROM household_surveys hs WHERE hs.case_id = ${a}.id AND hs.conclusion <> 'NOT_REACHED')`;
  return isSurveyed
    ? sql`(${a}.state = 'SUBDISTRICT_REVIEW' AND ${found})`
    : sql`(${a}.state = 'SUBDISTRICT_REVIEW' AND NOT ${found})`;
}

/**
 * Cases with an open suspicion, live ones unless those that ended are asked for; for whoever may see suspicions: nobody
 * else learns from the filter that there is one.
 */
function suspicionCondition(a: Sql, rule: string, isEnded: boolean, actor: Actor): Sql {
  const isLive = isLiveCase(sql`${a}.id`);
  const ofRule = rule === 'ANY' ? sql`TRUE` : sql`os.rule_code = ${rule}`;
  return sql`(${isEnded ? sql`NOT ${isLive}` : isLive} AND EXISTS (SELECT 1 FROM suspicions os
    WHERE os.case_id = ${a}.id AND os.state = 'RAISED' AND ${ofRule} AND ${caseVisibleTo(actor, 'household.readConfidential', 'os')}))`;
}

/** By the beginning of the case number, the name, or the pinyin. */
function keywordCondition(a: Sql, prefix: string): Sql {
  if (/^[as]\d/iu.test(prefix))
    return sql`(${a}.application_number LIKE ${prefix.toUpperCase()} OR ${a}.receipt_number LIKE ${prefix.toUpperCase()})`;
  const pinyin = prefix.toLowerCase();
  return sql`${a}.applicant_id IN (SELECT kp.id FROM persons kp WHERE kp.name LIKE ${prefix} OR kp.pinyin LIKE ${pinyin} OR kp.pinyin LIKE ${`% ${pinyin}`})`;
}
