import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadMechanism } from '../../../api/src/modules/organization/index.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { REFUSAL, signedInAs } from '../../support/client.js';

const folder = fileURLToPath(new URL('../../../schema/mechanism', import.meta.url));
const EDIT = `mutation($input: EditCalendarDayInput!) { editCalendarDay(input: $input) { __typename ... on EditCalendarDayPayload { calendarDay { day kind } } ${REFUSAL} } }`;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

describe('the mechanism of the notice', () => {
  it('is loaded with 21 members, 22 duty holders and a committee per community', async () => {
    const clerk = await signedInAs(app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
    const { agencies } = await clerk.run<{
      agencies: { isMember: boolean; kind: string; duties: object[] }[];
    }>('{ agencies { isMember kind duties { id } } }');
    expect(agencies.filter(({ isMember }) => isMember)).toHaveLength(21);
    expect(agencies.filter(({ duties }) => duties.length > 0)).toHaveLength(22);
    expect(agencies.filter(({ kind }) => kind === 'COMMUNITY_COMMITTEE')).toHaveLength(6);
  });

  it('is loaded once: a second start changes nothing', async () => {
    expect(await loadMechanism(app.workAsSystem('start', ['mechanism.load']), folder)).toMatchObject({
      loaded: false,
    });
  });

  it('with a mistake is not loaded at all, and the error names file and entry', async () => {
    const empty = await startTestApp({ empty: true });
    const broken = await mkdtemp(join(tmpdir(), 'mechanism-'));
    await cp(folder, broken, { recursive: true });
    const duties = JSON.parse(await readFile(join(broken, 'duties.json'), 'utf8')) as { agencyId: string }[];
    const [first] = duties;
    if (first) first.agencyId = 'NOBODY';
    await writeFile(join(broken, 'duties.json'), JSON.stringify(duties));
    const load = (from: string) => loadMechanism(empty.workAsSystem('start', ['mechanism.load']), from);
    await expect(load(broken)).rejects.toThrow(/DUTY_OFFICE_1.*NOBODY/);
    expect(await load(folder)).toMatchObject({ loaded: true });
    await rm(broken, { recursive: true });
    await empty.close();
  });
});

describe('the working calendar', () => {
  it('knows the holidays of the year and is edited by the office only', async () => {
    const office = await signedInAs(app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
    const { calendar } = await office.run<{ calendar: { day: string; kind: string }[] }>(
      '{ calendar(year: 2026) { day kind } }',
    );
    expect(calendar).toContainEqual({ day: '2026-10-01', kind: 'HOLIDAY' });
    const input = { day: '2026-07-09', kind: 'HOLIDAY', note: '县庆', source: '县政府办公室通知' };
    await office.done(EDIT, input);
    expect(await office.refused(EDIT, { ...input, source: ' ' })).toMatchObject({ code: 'INPUT_INVALID' });
    const liaison = await signedInAs(app, { post: 'LIAISON', agencyId: 'COURT' });
    expect(await liaison.errorCode(EDIT, { input: { ...input, idempotencyKey: 'not-the-office' } })).toBe(
      'NO_ACCESS',
    );
  });

  it('stays what it was on days that are over; today may only be closed', async () => {
    const office = await signedInAs(app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
    const sunday = { day: '2026-07-05', kind: 'WORKDAY', note: '调休上班', source: '通知' };
    for (const input of [
      sunday,
      { ...sunday, day: '2026-07-07', kind: 'HOLIDAY' },
      { ...sunday, day: '2026-07-08' },
    ])
      expect(await office.refused(EDIT, input)).toMatchObject({
        code: 'DAY_IS_OVER',
        message: expect.stringContaining('请从明天起改'),
      });
    await office.done(EDIT, { ...sunday, day: '2026-07-08', kind: 'HOLIDAY', note: '暴雨停工' });
    const { calendar } = await office.run<{ calendar: { day: string }[] }>(
      '{ calendar(year: 2026) { day } }',
    );
    expect(calendar.map(({ day }) => day)).not.toContain('2026-07-05');
  });
});
