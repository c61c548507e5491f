import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, visit as test } from './journey.js';
import type { LoginName } from './accounts.js';
import type { Person } from './person.js';

test.use({ seed: 'communityReview' });

/** Somebody who may open the list, and an address that uses everything the list keeps in it. */
const LISTS: Readonly<Record<string, readonly [LoginName, string]>> = {
  applications: [
    'shequ1',
    '/work/applications?view=all&kw=csa&status=COMMUNITY_REVIEW&community=610499001001&category=LOW_INCOME&from=2026-01-01&cols=number,applicant,state',
  ],
  'verification-queue': [
    'fangchan1',
    '/work/verification?view=all&kw=csa&status=SENT&type=PropertyRecord&lamp=GREEN',
  ],
  'verification-answer': ['fangchan1', '/work/verification?view=done&kw=lin'],
  'release-review': [
    'shuju1',
    '/work/notices?view=all&status=PUBLISHED&level=COMMUNITY&community=610499001001',
  ],
  'public-notice': ['shuju1', '/work/notices?view=running&kw=GS-1'],
  accounts: ['xitong1', '/admin/accounts?kw=yan'],
  'mandate-requests': ['anquan1', '/admin/mandate-requests?state=ALL'],
  'audit-trail': ['shenji1', '/admin/audit'],
  directory: ['lianxiban1', '/org?tab=chart'],
  settings: ['lianxibanyuan1', '/admin/parameters?kw=a'],
  exports: [
    'shequ1',
    '/work/exports?status=COMMUNITY_REVIEW&community=610499001001&category=LOW_INCOME&from=2026-01-01',
  ],
  alerts: ['jianduyuan1', '/supervise/alerts?status=RAISED&type=P16&since=2026-07-01T00%3A00%3A00.000Z'],
  clues: ['jianduyuan1', '/supervise/clues?status=RECEIVED&level=PUBLIC_SECURITY'],
  'integrity-risks': ['jianduyuan1', '/supervise/risks?status=ACTIVE&type=HIGH'],
  problems: ['jianduyuan1', '/supervise/problems?status=RECTIFYING&type=REVIEW'],
  'supervision-notices': [
    'jianduyuan1',
    '/supervise/notices?status=SERVED&since=2026-07-01T00%3A00%3A00.000Z',
  ],
  meetings: ['lianxibanyuan1', '/joint/meetings?view=all'],
  topics: ['lianxibanyuan1', '/joint/topics?view=all&id=00000000-0000-7000-8000-000000000000'],
  tasks: [
    'lianxibanyuan1',
    '/joint/tasks?view=board&status=IN_PROGRESS&lamp=RED&lead=PROPERTY_CENTER&from=2026-01-01&to=2026-12-31&overdue=yes&todo=mine',
  ],
  me: ['shequ1', '/me/notifications?view=all'],
  home: ['shenhe1', '/?list=suspicions&rule=R01&ended=yes'],
  'new-application': ['shequ1', '/work/applications/new'],
};

/** Looking at the log is an event of the log: its rows are others each time, its heading is not. */
const GROWING: ReadonlySet<string> = new Set(['audit-trail']);

const screens = fileURLToPath(new URL('../../admin-web/src/screens', import.meta.url));
const listed = readdirSync(screens).filter((screen) =>
  readdirSync(`${screens}/${screen}`).includes('url-state.ts'),
);

const readers = [...new Set(Object.values(LISTS).map(([loginName]) => loginName))];

test('每个列表的条件都在地址里', () => {
  expect(Object.keys(LISTS).sort()).toEqual([...listed].sort());
});

for (const loginName of readers) {
  test(`${loginName}：刷新、后退后，筛选、页签和结果都不变`, async ({ county }) => {
    const person = await county.person(loginName);
    for (const [screen, [reader, path]] of Object.entries(LISTS))
      if (reader === loginName) await test.step(screen, () => staysAsItWas(person, screen, path));
  });
}

test('写了一半的意见建议，关上抽屉、刷新以后都在；提交以后、过了一周都不再出现', async ({ county }) => {
  const clerk = await county.person('shequ1');
  const drawer = clerk.page.getByRole('dialog', { name: '意见建议' });
  const text = drawer.getByRole('textbox');
  await clerk.open('/work/applications?view=all');
  await clerk.click(/意见建议/u);
  await expect(text).toBeFocused();
  await text.fill('列表的列太多，希望');
  await clerk.page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
  await clerk.page.reload();
  await clerk.click(/意见建议/u);
  await expect(text).toHaveValue('列表的列太多，希望');
  await expect(drawer).toContainText(/已找回 .+ 没有提交的内容，请核对后提交/u);
  await text.fill('列表的列太多，希望可以少几列。');
  await clerk.click('提交', 'button', drawer);
  await expect(drawer.getByRole('status')).toContainText('已收到，谢谢');
  await expect(drawer.getByRole('status')).toBeFocused();
  await clerk.page.reload();
  await clerk.click(/意见建议/u);
  await expect(text).toHaveValue('');
  await text.fill('放了一个多星期没有提交的话');
  await clerk.page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
  await county.passDays(8);
  await clerk.open('/work/applications?view=all');
  await clerk.click(/意见建议/u);
  await expect(drawer).toBeVisible();
  await clerk.page.waitForLoadState('networkidle');
  await expect(text).toHaveValue('');
});

async function staysAsItWas(person: Person, screen: string, path: string): Promise<void> {
  const { page } = person;
  const heading = page.getByRole('heading', { level: 1 }).first();
  await person.open(path);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('main')).not.toContainText('正在加载');
  const shown = GROWING.has(screen) ? heading : page.locator('main');
  const before = { search: new URL(page.url()).search, text: await shown.innerText() };
  for (const step of ['reload', 'back'] as const) {
    if (step === 'reload') await page.reload();
    else {
      await page.goto('/me');
      await page.goBack();
    }
    await heading.waitFor();
    await expect.poll(() => shown.innerText()).toBe(before.text);
    expect(new URL(page.url()).search).toBe(before.search);
  }
}
