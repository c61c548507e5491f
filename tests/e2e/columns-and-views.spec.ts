import { expect, test } from './journey.js';
import type { Person } from './person.js';

const titlesOf = (person: Person) => person.page.getByRole('columnheader').allInnerTexts();

test.describe('columns and views', () => {
  test.use({ seed: 'communityReview' });

  test('列的取舍、顺序和宽度跟人走，换一台电脑也一样，可以恢复默认', async ({ county }) => {
    const here = await county.person('shequ1');
    await here.open('/work/applications?view=all');
    await here.page.getByRole('grid').waitFor();
    const usual = await titlesOf(here);
    await here.click('列设置');
    const settings = here.page.getByRole('dialog', { name: '列设置' });
    await settings.getByRole('checkbox', { name: '证件号（掩码）' }).uncheck();
    await here.click('环节：上移', 'button', settings);
    await here.click('申请人：变宽', 'button', settings);
    await here.page.keyboard.press('Escape');
    const mine = await titlesOf(here);
    expect(mine).not.toEqual(usual);
    const width = (person: Person) =>
      person.page
        .getByRole('columnheader', { name: '申请人' })
        .evaluate((cell) => Math.round(cell.getBoundingClientRect().width));
    const wide = await width(here);
    await here.page.waitForResponse(
      (response) => response.request().postData()?.includes('"Preferences"') ?? false,
    );

    const elsewhere = await county.person('shequ1');
    await elsewhere.open('/work/applications?view=all');
    await elsewhere.page.getByRole('grid').waitFor();
    expect(await titlesOf(elsewhere)).toEqual(mine);
    expect(await width(elsewhere)).toBe(wide);
    expect(new URL(elsewhere.page.url()).search).not.toContain('cols');

    await elsewhere.click('列设置');
    await elsewhere.click('恢复默认');
    await elsewhere.page.waitForResponse(
      (response) => response.request().postData()?.includes('"Preferences"') ?? false,
    );
    await elsewhere.open('/work/applications?view=all');
    await elsewhere.page.getByRole('grid').waitFor();
    expect(await titlesOf(elsewhere)).toEqual(usual);

    const colleague = await county.person('shequ2');
    await colleague.open('/work/applications?view=all');
    await colleague.page.getByRole('grid').waitFor();
    expect(await titlesOf(colleague)).toEqual(usual);
  });

  test('筛选条件保存为视图，换一台电脑打开，用完删除；关键字不保存', async ({ county }) => {
    const here = await county.person('shequ1');
    await here.open('/work/applications?view=all&status=COMMUNITY_REVIEW&kw=csa');
    await here.click('保存为视图');
    await here.click('保存视图');
    await here.reads('请填写视图的名称');
    await here.fill('视图名称', '在初审的');
    await here.click('保存视图');
    const views = (person: Person) => person.page.getByRole('navigation', { name: '列表视图' });
    await views(here).getByRole('link', { name: '在初审的' }).waitFor();

    const elsewhere = await county.person('shequ1');
    await elsewhere.open('/work/applications');
    await elsewhere.click('在初审的', 'link');
    await expect
      .poll(() => [...new URL(elsewhere.page.url()).searchParams].sort().flat().join(' '))
      .toBe('status COMMUNITY_REVIEW view all');
    await expect(views(elsewhere).getByRole('link', { name: '在初审的' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await elsewhere.click('保存为视图');
    await elsewhere.click(/^删除/u);
    await expect(views(elsewhere).getByRole('link', { name: '在初审的' })).toHaveCount(0);
  });
});

test.describe('on a phone', () => {
  test.use({ seed: 'manyRequests' });

  test('手机上勾选几件一起签收，按钮够手指按', async ({ county }) => {
    const contact = await county.person('fangchan1', 'phone');
    await contact.open('/work/verification');
    const boxes = contact.page.getByRole('checkbox', { name: /^选择 /u });
    await boxes.first().waitFor();
    for (const index of [0, 1]) {
      const label = boxes.nth(index).locator('xpath=..');
      const { width = 0, height = 0 } = (await label.boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      await label.tap();
    }
    await contact.reads('已选 2 项');
    await contact.seesSoundPage('two cards selected', { schemes: ['dark', 'light', 'forced'] });
    const sign = contact.page.getByRole('button', { name: '签收 2 件' });
    expect((await sign.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await sign.tap();
    await contact.reads('已签收 2 件');
  });
});
