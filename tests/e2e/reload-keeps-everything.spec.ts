import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from './journey.js';
import type { LoginName } from './accounts.js';

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
  alerts: ['jianduyuan1', '/supervise/alerts?status=RAISED&type=P16'],
  problems: ['jianduyuan1', '/supervise/problems?status=RECTIFYING&type=REVIEW'],
  'supervision-notices': ['jianduyuan1', '/supervise/notices?status=SERVED'],
  me: ['shequ1', '/me/notifications?view=all'],
  home: ['shequ1', '/'],
  'new-application': ['shequ1', '/work/applications/new'],
};

/** Looking at the log is an event of the log: its rows are others each time, its heading is not. */
const GROWING: ReadonlySet<string> = new Set(['audit-trail']);

const screens = fileURLToPath(new URL('../../admin-web/src/screens', import.meta.url));
const listed = readdirSync(screens).filter((screen) =>
  readdirSync(`${screens}/${screen}`).includes('url-state.ts'),
);

for (const screen of listed) {
  test(`${screen}：刷新、后退后，筛选、页签和结果都不变`, async ({ county }) => {
    const list = LISTS[screen];
    expect(list, `${screen} keeps its state in the address: name an address for it here`).toBeDefined();
    const [loginName, path] = list ?? ['shequ1', '/'];
    const person = await county.person(loginName);
    await person.open(path);
    const { page } = person;
    await page.waitForLoadState('networkidle');
    await expect(page.locator('main')).not.toContainText('正在加载');
    const shown = GROWING.has(screen)
      ? page.getByRole('heading', { level: 1 }).first()
      : page.locator('main');
    const before = { search: new URL(page.url()).search, text: await shown.innerText() };
    for (const step of ['reload', 'back'] as const) {
      if (step === 'reload') await page.reload();
      else {
        await page.goto('/me');
        await page.goBack();
      }
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await expect.poll(() => shown.innerText()).toBe(before.text);
      expect(new URL(page.url()).search).toBe(before.search);
    }
  });
}
