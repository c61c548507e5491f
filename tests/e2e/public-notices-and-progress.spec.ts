import { expect, test } from './journey.js';

test.use({ seed: 'communityPublicity' });

test('三(六)：不登录的人查看公示', async ({ county }) => {
  const visitor = await county.visitor();
  await visitor.open('/public/');
  await visitor.seesSoundPage('public home');
  await visitor.click('查看公示', 'link');
  await visitor.reads('正在公示 1 份');
  await visitor.reads('梧桐里社区');
  await visitor.seesSoundPage('public notices');
  await visitor.page.getByRole('list').getByRole('heading', { level: 2 }).getByRole('link').first().click();
  await visitor.reads('公示截止 2026年7月14日');
  await expect(visitor.page.locator('body')).not.toContainText('陈试安');
  await visitor.seesSoundPage('public notice');
});
