import { expect, test } from './journey.js';
import type { Person } from './person.js';

const lateParts = /\/assets\/kit-[a-z-]+-[\w-]+\.js$/;
const list = '/work/applications?view=all&status=COMMUNITY_REVIEW';

/** As on a slow line: lists, calendars and menus are on their way until they are let through. */
async function holdLateParts({ page }: Person): Promise<() => void> {
  let letThrough = () => {};
  const gate = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(lateParts, async (route) => {
    await gate;
    await route.continue();
  });
  return () => letThrough();
}

test.describe('what comes after the page', () => {
  test.use({ seed: 'communityReview' });

  test('日历和选项还没到：输入的日期算数，点开的选项到了就打开，页面不跳动', async ({ county }) => {
    const clerk = await county.person('shequ1');
    const letThrough = await holdLateParts(clerk);
    await clerk.open(list);
    await clerk.page.getByRole('grid').waitFor();
    const filters = clerk.page.getByRole('search', { name: '筛选' });
    const drawn = () =>
      filters
        .locator('label, button, svg, input:not([type=hidden])')
        .evaluateAll((elements) =>
          elements.map((element) => JSON.stringify(element.getBoundingClientRect())),
        );

    await clerk.fillDate('建立日期起', '2026-01-05');
    await clerk.page.waitForURL(/from=2026-01-05/);
    const field = filters.getByRole('textbox', { name: '建立日期起' });
    await expect(field).toHaveValue('2026年1月5日');
    await expect(filters.getByRole('button', { name: '清除建立日期起' })).toBeFocused();
    await clerk.page.getByRole('heading', { level: 1 }).click();
    const before = await drawn();

    const category = filters.getByRole('combobox', { name: '保障类别' });
    await category.click();
    await expect(category).toHaveAttribute('aria-expanded', 'false');
    letThrough();
    await expect(category).toHaveAttribute('aria-expanded', 'true');
    await expect(clerk.page.getByRole('option').first()).toBeVisible();
    await expect(category).toBeFocused();
    await clerk.page.keyboard.press('Escape');
    await clerk.page.getByRole('heading', { level: 1 }).click();
    await expect(category).not.toBeFocused();
    expect(await drawn()).toEqual(before);
    await field.click();
    await expect(clerk.page.getByRole('button', { name: '上个月' })).toBeVisible();
  });

  test('取不到会说明，填写的还在，重新加载后照样能用', async ({ county }) => {
    const clerk = await county.person('shequ1');
    const { page } = clerk;
    await page.route(lateParts, (route) => route.abort());
    await clerk.open(list);
    await clerk.click(/用户菜单/);
    await expect(page.getByRole('alert')).toContainText('这一部分没有加载成功');
    await clerk.click('先不加载');
    await clerk.fillDate('建立日期起', '2026-01-05');
    await page.getByRole('combobox', { name: '保障类别' }).click();
    await clerk.reads('选项没有加载成功');
    await clerk.click(/用户菜单/);
    await page.unroute(lateParts);
    await clerk.click('重新加载');
    await clerk.click(/用户菜单/);
    await expect(page.getByRole('dialog', { name: '用户菜单' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('textbox', { name: '建立日期起' })).toHaveValue('2026年1月5日');

    const screen = /\/assets\/application\.screen-/;
    await page.route(screen, (route) => route.abort());
    await page.getByRole('grid').getByRole('link').first().click();
    await expect(page.getByRole('alert')).toContainText('内容没有加载成功');
    await page.unroute(screen);
    await clerk.click('重新加载');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('申请');
  });
});
