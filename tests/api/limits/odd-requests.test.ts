import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newKey, publicClient, REFUSAL, signedInAs, type TestClient } from '../../support/client.js';
import { act, TaskOffice } from '../task/task-office.js';
import { HEADERS, sendRaw } from './raw.js';

let office: TaskOffice;
let clerk: TestClient;

beforeAll(async () => {
  office = await TaskOffice.start();
  clerk = await office.as('OFFICE_CLERK');
}, 60_000);
afterAll(() => office.close());

const get = (url: string) =>
  office.app.http.inject({ method: 'GET', url, headers: { ...HEADERS, cookie: clerk.sessionCookie } });

describe('what nobody sees', () => {
  it.each(['\u200b', '\u2060', '\ufeff', '\u3164', '\u2800', '\u115f', '\u0007'])(
    'is no reason and no title: %j',
    async (unseen) => {
      const { id } = await office.register({ coAgencyIds: [] });
      const sheet = {
        originKind: 'FREE',
        originLabel: '批示',
        content: '内容',
        acceptance: '标准',
        leadAgencyId: 'JUSTICE',
        coAgencyIds: [],
        dueOn: '2026-08-07',
      };
      expect(await clerk.refused(act('createTask'), { ...sheet, title: unseen.repeat(3) })).toMatchObject({
        problems: [{ field: 'title', message: '请填写督办事项。' }],
      });
      await office.act(clerk, 'assignTask', id);
      expect(
        await clerk.refused(act('suspendTask'), {
          taskId: id,
          expectedVersion: (await office.view(id)).version,
          text: unseen.repeat(5),
        }),
      ).toMatchObject({ code: 'REASON_MISSING' });
    },
  );

  it('is not stored with what is seen', async () => {
    const { id } = await office.register({ title: '核对\u202e房产\u200b信息' });
    expect(await office.rows('select title from tasks where id = $1', [id])).toEqual([
      { title: '核对房产信息' },
    ]);
  });

  it('stays in a password, which is compared as it was typed', async () => {
    const liaison = await office.as('LIAISON', 'JUSTICE');
    const password = 'Zhulian\u200b-other-2027';
    await liaison.changePassword(password);
    await liaison.signIn();
    const input = { loginName: liaison.loginName, password: password.replace('\u200b', '') };
    const query = `mutation($input: SignInInput!) { signIn(input: $input) { __typename ${REFUSAL} } }`;
    expect(await publicClient(office.app).refused(query, input)).toMatchObject({ code: 'SIGN_IN_FAILED' });
  });
});

describe('a day or a moment that cannot be', () => {
  const PLAN =
    'mutation($input: PlanMeetingInput!) { planMeeting(input: $input) { __typename ... on Refusal { code message } } }';
  const plan = (scheduledAt: string) =>
    sendRaw(office.app, clerk.sessionCookie, {
      query: PLAN,
      variables: {
        input: {
          idempotencyKey: newKey(),
          kind: 'LIAISON',
          title: '联络员会',
          scheduledAt,
          place: '三楼',
          chair: '甲',
          recorder: '乙',
          agencyIds: ['JUSTICE'],
          guests: [],
        },
      },
    });

  it.each([
    ['2027-02-31T00:00:00Z', '2027年2月没有31日，请核对日期后重新填写。'],
    ['2027-02-03T24:30:00Z', '时间格式不正确，请重新选择。'],
    ['2027-02-03', '时间格式不正确，请重新选择。'],
    ['9999-12-31T00:00:00Z', '日期应在1900年至2199年之间，请核对年份。'],
  ])('%s is refused', async (at, message) => {
    expect(await plan(at)).toMatchObject({ status: 400, code: 'BAD_USER_INPUT', message });
  });

  it('a year written wrong is told before the clock is set', async () => {
    expect(await plan('2126-09-01T01:00:00Z')).toMatchObject({
      data: {
        planMeeting: { code: 'MEETING_INVALID', message: '日期太远，最晚到2036年7月8日，请核对年份。' },
      },
    });
    const far = { field: 'dueOn', message: '日期太远，最晚到2036年7月8日，请核对年份。' };
    const sheet = {
      originKind: 'FREE',
      originLabel: '批示',
      title: '题',
      content: '内容',
      acceptance: '标准',
      leadAgencyId: 'JUSTICE',
      coAgencyIds: [],
    };
    expect(await clerk.refused(act('createTask'), { ...sheet, dueOn: '2126-09-01' })).toMatchObject({
      problems: [far],
    });
    const { id } = await office.register({ coAgencyIds: [] });
    await office.act(clerk, 'assignTask', id);
    const lead = await office.as('LIAISON', 'PROPERTY_CENTER');
    for (const name of ['receiveTask', 'startTask']) await office.act(lead, name, id);
    const asked = {
      taskId: id,
      expectedVersion: (await office.view(id)).version,
      until: '2126-09-01',
      reason: '等待',
    };
    expect(await lead.refused(act('requestTaskExtension'), asked)).toMatchObject({
      problems: [{ ...far, field: 'until' }],
    });
  });
});

describe('an address that names nothing', () => {
  it.each([
    '/task-documents/%00',
    '/task-documents/%00/workbook',
    '/meeting-documents/%00',
    '/supervision-documents/%00',
    '/rejection-notices/%00',
    '/office-files/%00',
    '/files/%00',
  ])('%s is not there', async (url) => {
    expect((await get(url)).statusCode).toBe(404);
  });

  it.each(['/office-files/%ff', '/%ff', '/task-documents/%E0%A4%A'])(
    '%s is answered in Chinese',
    async (url) => {
      const answer = await get(url);
      expect(answer.statusCode).toBe(400);
      expect(answer.json<{ errors: { message: string }[] }>().errors[0]?.message).toBe(
        '网址不正确，请核对链接，或回到首页重新进入。',
      );
    },
  );
});

describe('a request sent again after the post ended by which it was done', () => {
  it('is answered like anything that is not one’s own, and leaves its attempt', async () => {
    const person = await signedInAs(
      office.app,
      { post: 'LIAISON', agencyId: 'CIVIL_AFFAIRS' },
      { post: 'DATA_CONTACT', agencyId: 'HEALTH' },
    );
    const { id } = await office.register({ leadAgencyId: 'CIVIL_AFFAIRS', coAgencyIds: [] });
    await office.act(clerk, 'assignTask', id);
    const input = {
      idempotencyKey: 'received-once',
      taskId: id,
      expectedVersion: (await office.view(id)).version,
    };
    await person.done(act('receiveTask'), input);
    await office.rows(
      `update mandates set valid_until = $2 where account_id = $1 and agency_id = 'CIVIL_AFFAIRS'`,
      [person.accountId, new Date(office.app.clock.now().getTime() - 1000)],
    );
    const attempts = () =>
      office.rows(`select 1 from audit_events where type = 'attempt' and actor_id = $1`, [person.accountId]);
    expect(await person.errorCode(act('receiveTask'), { input })).toBe('NO_ACCESS');
    expect(await attempts()).toHaveLength(1);
    expect((await office.view(id)).state).toBe('RECEIVED');
  });
});
