import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TEST_DAY } from '../../support/app.js';
import { at, ModelCounty, type Hit } from './model-county.js';

const ALERT = `query($id: ID!) { alert(id: $id) { round previous { id state conclusion } } }`;

// The clock stands at Wednesday 2026-07-08, 10:00 in Shanghai.
let here: ModelCounty;
let one: string;
let other: string;

beforeAll(async () => {
  here = await ModelCounty.start();
  one = await here.account('演一');
  other = await here.account('演二');
}, 120_000);
afterAll(() => here.county.close());
beforeEach(() => here.empty());

const conclude = (hit: Hit | undefined) =>
  here.county.rows(
    `update alerts set state = 'EXPLAINED', concluded_by = $1, concluded_at = now(), conclusion = '值班需要，情况已说明' where id = $2`,
    [other, hit?.id],
  );
const states = (hits: readonly Hit[]) => hits.map(({ state }) => state);
const total = (hit: Hit | undefined) =>
  hit?.evidence.find(({ label }) => label === '时间以外查看')?.value ?? null;

describe('a concluded alert', () => {
  it('stands for what it was concluded on: more on the same day is a new alert that names it', async () => {
    await here.event('CaseViewed', one, await here.case(), '2026-07-06 06:10');
    const [first] = await here.hits('P16');
    await conclude(first);
    // The same data, the same alert.
    expect(states(await here.hits('P16'))).toEqual(['EXPLAINED']);
    for (let count = 0; count < 60; count += 1)
      await here.event('CaseViewed', one, await here.case(), '2026-07-06 23:00');
    const [, second, ...more] = await here.hits('P16');
    expect([second?.state, total(second), more]).toEqual(['RAISED', '61次', []]);
    expect(states(await here.hits('P16'))).toEqual(['EXPLAINED', 'RAISED']);
    const supervisor = await here.county.as('supervisor');
    expect(await supervisor.run(ALERT, { id: second?.id })).toEqual({
      alert: {
        round: 2,
        previous: { id: first?.id, state: 'EXPLAINED', conclusion: '值班需要，情况已说明' },
      },
    });
    expect(await supervisor.run(ALERT, { id: first?.id })).toEqual({ alert: { round: 1, previous: null } });
    await conclude(second);
    await here.event('CaseViewed', one, await here.case(), '2026-07-06 23:30');
    expect(states(await here.hits('P16'))).toEqual(['EXPLAINED', 'EXPLAINED', 'RAISED']);
  });

  it('is not raised again because a threshold was set anew or its day falls out of the period in part', async () => {
    const caseId = await here.case();
    for (const when of ['2026-07-06 06:10', '2026-07-06 23:00'])
      await here.event('CaseViewed', one, caseId, when);
    await conclude((await here.hits('P16'))[0]);
    await here.parameter('alert.P16.opens', 440, '2026-07-07');
    expect(states(await here.hits('P16'))).toEqual(['EXPLAINED']);
    // 62 days later at noon: the morning of that day is more than 62 days ago.
    here.county.app.clock.set(at('2026-09-06 12:00'));
    expect(states(await here.hits('P16'))).toEqual(['EXPLAINED']);
    here.county.app.clock.set(TEST_DAY);
  });

  it('about a short publicity is not raised again when the notice ends on its day, but when it is cut', async () => {
    const [caseId, cut] = [await here.case(), await here.case()];
    const short = { days: 6, published: '2026-07-01 09:00', endsOn: '2026-07-07' };
    const ended = await here.notice(caseId, short);
    const taken = await here.notice(cut, short);
    for (const hit of await here.hits('P10')) await conclude(hit);
    const close = (id: string, when: string) =>
      here.county.rows(`update public_notices set state = 'CLOSED', offline_at = $2 where id = $1`, [
        id,
        at(when),
      ]);
    await close(ended, '2026-07-08 00:00');
    await close(taken, '2026-07-05 09:00');
    const raised = (await here.hits('P10')).filter(({ state }) => state === 'RAISED');
    expect(raised.map(({ subject }) => subject)).toEqual([`${taken}|days`]);
  });
});

describe('a parameter that is set', () => {
  const version = (key: string, value: number, from: string, entered: string, until: string | null = null) =>
    here.county.rows(
      `insert into policy_parameters (id, key, value, valid_from, valid_until, doc_title, doc_no, article, approved_by, is_sample, entered_by, entered_at)
       values (gen_random_uuid(), $1, $2, $3, $4, '通知', '长住建〔2026〕9号', '一', '县政府', false, $5, $6)`,
      [key, JSON.stringify(value), from, until, one, at(entered)],
    );
  const end = (key: string, on: string) =>
    here.county.rows(`update policy_parameters set valid_until = $2 where key = $1 and valid_until is null`, [
      key,
      on,
    ]);
  const approvals = async (day: string) => {
    const caseId = await here.case();
    for (let count = 0; count < 5; count += 1) await here.approve(caseId, one, `${day} 1${count}:00`);
  };

  it('after a notice was published does not excuse it: P10 goes by what had been entered by then', async () => {
    await here.parameter('publicity.communityDays', 10, '2026-01-03');
    await here.notice(await here.case('COMMUNITY_PUBLICITY'), {
      days: 3,
      published: '2026-06-20 09:00',
      endsOn: '2026-06-23',
      offline: '2026-06-24 00:00',
    });
    await end('publicity.communityDays', '2026-06-09');
    await version('publicity.communityDays', 3, '2026-06-10', '2026-07-08');
    const [hit] = await here.hits('P10');
    expect(hit?.evidence).toContainEqual({ label: '规定天数', value: '10天' });
  });

  it('long before it is in force is watched by P13 from when it is', async () => {
    await end('standard.areaLinePerHead', '2026-06-19');
    await version('standard.areaLinePerHead', 17, '2026-06-20', '2026-05-20');
    await approvals('2026-06-15');
    expect(await here.hits('P13')).toEqual([]);
    await approvals('2026-06-20');
    expect((await here.hits('P13')).map(({ evidence }) => evidence[3])).toEqual([
      { label: '其间核准', value: '5件' },
    ]);
  });

  it('is watched by P13 where it shortens a publicity, and not where it never began', async () => {
    await end('publicity.communityDays', '2026-06-19');
    await version('publicity.communityDays', 5, '2026-06-20', '2026-06-19');
    await version('standard.areaLinePerHead', 17, '2026-06-20', '2026-06-18', '2026-06-19');
    await approvals('2026-06-22');
    expect((await here.hits('P13')).map(({ evidence }) => evidence[0])).toEqual([
      { label: '参数', value: 'publicity.communityDays' },
    ]);
  });
});

describe('a page of names', () => {
  const list = (actor: string, ids: readonly string[], when: string, more: object = {}) =>
    here.event('WorklistViewed', actor, null, when, { details: { ids, ...more } });

  it('at night counts with P16 as the cases it shows; by day, and empty, it does not', async () => {
    const ids = [await here.case(), await here.case(), await here.case()];
    await list(one, ids, '2026-07-06 02:00');
    await list(one, ids, '2026-07-06 10:00');
    await list(other, [], '2026-07-06 02:00');
    const hits = await here.hits('P16');
    expect(hits.map(total)).toEqual(['3次']);
  });

  it('is found by P16 as it was really read', async () => {
    await here.case();
    await here.case();
    here.county.app.clock.set(at('2026-07-08 23:00'));
    const reviewer = await here.county.as('reviewer');
    await reviewer.run('{ applications(first: 30) { items { id maskedIdNumber } } }');
    here.county.app.clock.set(at('2026-07-09 04:00'));
    expect((await here.hits('P16')).map(total)).toEqual(['2次']);
    here.county.app.clock.set(TEST_DAY);
  });

  it('is no reading of a relative or of an ended case, but a search in it is', async () => {
    const staff = await here.account('演查');
    await here.relative(staff, 'E', '2026-06-01');
    const caseId = await here.case('WITHDRAWN', { since: '2026-05-01', people: ['F', 'E'] });
    await list(staff, [caseId], '2026-07-06 10:00', { isSearch: false });
    expect([...(await here.hits('P18')), ...(await here.hits('P19'))]).toEqual([]);
    await list(staff, [caseId], '2026-07-06 10:05', { isSearch: true });
    expect((await here.hits('P19')).map(({ subject }) => subject)).toEqual([`${staff}|${caseId}|2026-07-06`]);
  });
});
