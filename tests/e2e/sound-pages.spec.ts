import { expect, visit as test } from './journey.js';
import type { LoginName } from './accounts.js';
import type { Look } from './accessibility.js';
import type { Person } from './person.js';

test.use({ seed: 'countyAtWork' });

/** Forced colours come after light: nothing tells when they have taken hold, and theirs are the light page's. */
const EVERY_THEME: Look = { schemes: ['dark', 'light', 'forced'] };

/** Cumulative layout shift, in shares of the window. */
const MOST_LAYOUT_SHIFT = 0.02;

/** A few rows show every kind of cell that fifty do, and are looked at in a fifth of the time. */
const SHORT_LIST = '/work/applications?view=all&status=COUNTY_REVIEW';

/** Every post's home, and each main page with one of its posts. */
const MAIN_PAGES: Readonly<Partial<Record<LoginName, readonly string[]>>> = {
  shequ1: [SHORT_LIST, '/work/applications/new', '/work/notices'],
  jiedao1: [],
  shenhe1: ['/work/verification'],
  hezhun1: ['/admin/parameters'],
  minzheng1: [],
  shuju1: [],
  lianluo1: [],
  lianxiban1: [],
  lianxibanyuan1: ['/admin/calendar', '/org'],
  zhaojiren1: [],
  jianduyuan1: [],
  xitong1: ['/admin/accounts'],
  anquan1: [],
  shenji1: [],
};

for (const [loginName, paths] of Object.entries(MAIN_PAGES) as [LoginName, readonly string[]][]) {
  test(`${loginName}：首页和主要页面，浅色、深色、高对比都没有无障碍问题，加载时不跳动，手机上不用左右滑`, async ({
    county,
  }) => {
    const person = await county.person(loginName);
    // The web font's faces are the widest.
    const onPhone = await county.personWithWebFont(loginName, 'phone');
    for (const path of ['/', ...paths]) {
      await person.open(path);
      await person.page.waitForLoadState('networkidle');
      const { sum, moved } = await person.layoutShifts();
      expect(sum, `${path} jumps while it loads: ${moved.join('; ')}`).toBeLessThanOrEqual(MOST_LAYOUT_SHIFT);
      await person.seesSoundPage(`${loginName} ${path}`, EVERY_THEME);
      await onPhone.open(path);
      await onPhone.page.waitForLoadState('networkidle');
      await onPhone.fitsItsScreen(`${loginName} ${path} on a phone`);
    }
  });
}

test('办件页：浅色、深色、高对比都没有无障碍问题，手机上不用左右滑', async ({ county }) => {
  const reviewer = await county.person('shenhe1');
  await reviewer.open(SHORT_LIST);
  await reviewer.page.getByRole('grid').getByRole('link').first().click();
  await reviewer.page.getByRole('heading', { level: 1, name: /的申请$/u }).waitFor();
  await reviewer.page.waitForLoadState('networkidle');
  await reviewer.seesSoundPage('case', EVERY_THEME);
  await reviewer.fitsPhone('case on a phone');
});

/** Answers of the server that never come, or fail. */
async function openWith(person: Person, path: string, answers: 'never' | 'failing'): Promise<void> {
  await person.page.route('**/graphql', async (route) => {
    const isViewer = route.request().postData()?.includes('"operationName":"Viewer"') ?? false;
    if (isViewer) return route.continue();
    return answers === 'failing' ? route.abort() : undefined;
  });
  await person.page.goto(path);
}

test('加载中、出错、空、对话框：都没有无障碍问题', async ({ county }) => {
  const clerk = await county.person('shequ1');
  const admin = await county.person('xitong1');
  // Signed in anew when a slow run has outlasted the session: below, nothing but who is there is answered.
  await clerk.open('/');
  await test.step('loading', async () => {
    for (const path of ['/', '/work/applications']) {
      await openWith(clerk, path, 'never');
      await clerk.page.locator('[aria-busy="true"], [role="status"]').first().waitFor();
      await clerk.seesSoundPage(`loading ${path}`, { ...EVERY_THEME, isLoading: true });
      await clerk.page.unrouteAll({ behavior: 'ignoreErrors' });
    }
  });
  await test.step('error', async () => {
    for (const path of ['/', '/work/applications']) {
      await openWith(clerk, path, 'failing');
      await clerk.page
        .getByRole('button', { name: /重试|重新/u })
        .first()
        .waitFor();
      await clerk.seesSoundPage(`error ${path}`, EVERY_THEME);
      await clerk.page.unrouteAll({ behavior: 'ignoreErrors' });
    }
  });
  await test.step('empty', async () => {
    await clerk.open('/work/applications?view=all&kw=zzzz');
    await clerk.reads('没有符合条件的申请');
    await clerk.seesSoundPage('empty list', EVERY_THEME);
    await admin.open('/admin/accounts?kw=zzzz');
    await admin.reads('没有符合条件的账号');
    await admin.seesSoundPage('empty accounts', EVERY_THEME);
  });
  await test.step('dialog', async () => {
    await clerk.open(SHORT_LIST);
    for (const [person, button] of [
      [clerk, '保存为视图'],
      [clerk, '列设置'],
      [clerk, /意见建议/u],
      [admin, '新建账号'],
    ] as const) {
      if (person === admin) await admin.open('/admin/accounts?kw=shequ1');
      await person.click(button);
      await person.page.getByRole('dialog').waitFor();
      await person.seesSoundPage(`dialog ${String(button)}`, EVERY_THEME);
      await person.page.keyboard.press('Escape');
      await expect(person.page.getByRole('dialog')).toHaveCount(0);
    }
  });
});
