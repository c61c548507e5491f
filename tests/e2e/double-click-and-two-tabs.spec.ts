import { expect, test } from './journey.js';
import { CasePage } from './pages/case-page.js';

test.use({ seed: 'communityReview' });

test('双击确认只办理一次', async ({ county }) => {
  const clerk = await county.person('shequ1');
  const page = await new CasePage(clerk).open(county.caseId);
  await page.start('初审通过');
  await clerk.page.getByRole('button', { name: '确认初审通过', exact: true }).dblclick();
  await page.isIn('社区公示');
  await page.open(county.caseId);
  await expect(page.section('process').getByText('初审通过，转入社区公示', { exact: true })).toHaveCount(1);
  await expect(page.section('notices').getByRole('listitem')).toHaveCount(1);
});

test('两个窗口同时办理：后提交的看到别人已更新，写的意见还在', async ({ county }) => {
  const first = await county.person('shequ1');
  const second = await county.person('shequ2');
  const one = await new CasePage(first).open(county.caseId);
  const two = await new CasePage(second).open(county.caseId);
  await two.start('初审通过');
  await second.fill('初审意见', '这是后写的意见，不能丢。');
  await one.act('退回补正', (form) => first.click('收入证明', 'button', form));
  await second.click('确认初审通过');
  await second.reads('这件申请刚刚被别人更新过。您填写的内容都还在');
  await expect(second.page.getByLabel('初审意见')).toHaveValue('这是后写的意见，不能丢。');
  await second.seesSoundPage('stale version');
  await second.click('载入最新情况');
  await expect(second.page.getByLabel('初审意见')).toHaveValue('这是后写的意见，不能丢。');
  await expect(second.page.locator('main')).toContainText('待补正');
});

test('后退、刷新后草稿还在，不会重复提交', async ({ county }) => {
  const clerk = await county.person('shequ1');
  const page = await new CasePage(clerk).open(county.caseId);
  await page.start('初审通过');
  await clerk.fill('初审意见', '写了一半的意见');
  await expect
    .poll(() => clerk.page.evaluate(async () => (await indexedDB.databases()).length))
    .toBeGreaterThan(0);
  await clerk.page.waitForTimeout(900);
  await clerk.page.reload();
  await page.start('初审通过');
  await expect(clerk.page.getByLabel('初审意见')).toHaveValue('写了一半的意见');
  await page.confirm('初审通过');
  await clerk.page.goto('/work/applications');
  await clerk.page.goBack();
  await page.isIn('社区公示');
  await expect(page.offers('初审通过')).toHaveCount(0);
});
