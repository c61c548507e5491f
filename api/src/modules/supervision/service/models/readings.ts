import { sql } from '../../../../platform/db/sql.js';
import { finding, type ModelQuery } from './finding.js';

// The running role cannot read audit events: functions of the database count for these models.

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** P16: outside of office hours, or on a day that is not worked. */
export const readOffHours: ModelQuery = async ({ runner, since, of }) => {
  const [opens, closes] = [of('alert.P16.opens'), of('alert.P16.closes')];
  const rows = await runner.rows(sql`
    select account_id, day::text, total, to_char(first_at at time zone 'Asia/Shanghai', 'HH24:MI'), to_char(last_at at time zone 'Asia/Shanghai', 'HH24:MI')
    from count_off_hours_reads(${since}, ${opens}, ${closes}) where total >= ${of('alert.P16.reads')} order by 2, 1`);
  return rows.map(([accountId, on, total, firstAt, lastAt]) =>
    finding({
      key: [accountId, on],
      accountId,
      on,
      facts: {
        办公时间: `${clock(opens)}至${clock(closes)}`,
        时间以外查看: `${total}次`,
        最早: firstAt,
        最晚: lastAt,
      },
      terms: ['办公时间'],
    }),
  );
};

/** P17: more cases or exports in a day than work needs. */
export const readTooMuch: ModelQuery = async ({ runner, since, of }) => {
  const rows = await runner.rows(sql`
    select account_id, day::text, cases, exports from count_daily_reads(${since})
    where cases > ${of('alert.P17.cases')} or exports > ${of('alert.P17.exports')} order by 2, 1`);
  return rows.map(([accountId, on, cases, exports]) =>
    finding({
      key: [accountId, on],
      accountId,
      on,
      facts: { 查看申请: `${cases}件`, 导出: `${exports}次` },
    }),
  );
};

/** P18: a case that was over for long. */
export const readEndedCase: ModelQuery = async ({ runner, since, of }) => {
  const rows = await runner.rows(sql`
    select account_id, case_id, day::text, total, ended_on::text
    from count_reads_of_ended_cases(${since}, ${of('alert.P18.days')}) order by 3, 1, 2`);
  return rows.map(([accountId, caseId, on, total, endedOn]) =>
    finding({
      key: [accountId, caseId, on],
      caseId,
      accountId,
      on,
      facts: { 申请终结: endedOn, 当日查看: `${total}次` },
    }),
  );
};

/** P19: one's own case, or a declared relative's. */
export const readOfRelatives: ModelQuery = async ({ runner, since, of }) => {
  const rows = await runner.rows(sql`
    select account_id, case_id, day::text, total, is_own from count_reads_of_relatives(${since})
    where total >= ${of('alert.P19.reads')} order by 3, 1, 2`);
  return rows.map(([accountId, caseId, on, total, isOwn]) =>
    finding({
      key: [accountId, caseId, on],
      caseId,
      accountId,
      on,
      facts: { 关系: isOwn === true ? '本人' : '申报的亲属', 当日查看: `${total}次` },
    }),
  );
};

/** P20: the same numbers unmasked again and again. */
export const revealedRepeatedly: ModelQuery = async ({ runner, since, of }) => {
  const rows = await runner.rows(sql`
    select account_id, case_id, day::text, total, persons from count_reveals_by_case(${since})
    where total > ${of('alert.P20.reveals')} order by 3, 1, 2`);
  return rows.map(([accountId, caseId, on, total, persons]) =>
    finding({
      key: [accountId, caseId, on],
      caseId,
      accountId,
      on,
      facts: { 查看完整证件: `${total}次`, 涉及成员: `${persons}人` },
    }),
  );
};
