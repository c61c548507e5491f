import { expect, test } from './journey.js';
import { CasePage } from './pages/case-page.js';

test.describe('三(六) 公众服务', () => {
  test.describe('with a notice on line', () => {
    test.use({ seed: 'communityPublicity' });

    test('三(六)：不登录的人查看公示、核验公示真伪', async ({ county }) => {
      const visitor = await county.visitor();
      await visitor.open('/public/');
      await visitor.seesSoundPage('public home');
      await visitor.click('查看公示', 'link');
      await visitor.reads('正在公示 1 份');
      await visitor.reads('梧桐里社区');
      await visitor.seesSoundPage('public notices');
      await visitor.page.getByRole('heading', { level: 2 }).getByRole('link').first().click();
      await visitor.reads('公示截止 2026年7月14日');
      await expect(visitor.page.locator('body')).not.toContainText('陈试安');
      await visitor.seesSoundPage('public notice');
      const code =
        /核验码：([A-Z0-9-]+)/u.exec(await visitor.page.getByRole('article').innerText())?.[1] ?? '';
      await visitor.open('/public/verify');
      await visitor.fill('核验码', code.toLowerCase());
      await visitor.click('核验');
      await visitor.reads('这份公示是真实的');
      await visitor.reads('梧桐里社区');
      await visitor.seesSoundPage('a genuine notice');
      await visitor.open('/public/verify?code=AAAA-BBBB-CCCC');
      await visitor.reads('没有查到核验码“AAAA-BBBB-CCCC”');
      await visitor.seesSoundPage('a code nobody issued');
    });
  });

  test.describe('with an application that waits to be accepted', () => {
    test.use({ seed: 'submitted' });

    test('三(六)：凭回执号和查询码查询进度，号码不对的什么也看不到', async ({ county }) => {
      const clerk = await county.person('shequ1');
      const page = await new CasePage(clerk).open(county.caseId);
      const { receiptNumber, queryCode } = await page.accept();
      const visitor = await county.visitor('phone');
      await visitor.open('/public/progress');
      await visitor.click('查询');
      await visitor.reads('请填写受理回执号和查询码。');
      await visitor.fill('受理回执号', receiptNumber);
      await visitor.fill('查询码', 'XXXXXXXX');
      await visitor.click('查询');
      await visitor.reads('没有查到。请对照受理回执核对回执号和查询码');
      await visitor.seesSoundPage('progress not found');
      await visitor.fill('查询码', queryCode);
      await visitor.click('查询');
      await visitor.reads('已受理');
      await visitor.reads('梧桐里社区');
      await expect(visitor.page.locator('body')).not.toContainText('陈试安');
      await visitor.seesSoundPage('progress on a phone');
      // Clerks and the public are told the same.
      await page.act('开始初审');
      await visitor.click('查询');
      await visitor.reads('社区初审');
    });
  });
});
