import { expect, test } from './journey.js';

const TOPIC = '低保信息每月比对';

test('一、联络员：周一收到本单位的每周提示，任职交接后由新联络员办理', async ({ county }) => {
  const clerk = await county.person('lianxibanyuan1');
  await clerk.open('/joint/topics');
  await clerk.click('提交议题');
  const form = clerk.page.getByRole('form', { name: '提交议题' });
  await clerk.fill('题目', TOPIC, form);
  await clerk.fill('背景', '目前每季度比对一次。', form);
  await clerk.fill('建议', '改为每月比对。', form);
  await clerk.pick('需会商单位', '民政局', form);
  await clerk.page.keyboard.press('Escape');
  await clerk.click('提交', 'button', form);
  await clerk.reads('还差 1 家');

  const admin = await county.person('xitong1');
  await admin.open('/admin/accounts?kw=minzheng1');
  await admin.page.getByRole('table').getByRole('link').first().click();
  await admin.pick('岗位', '联络员');
  await admin.pick('单位', '县民政局');
  await admin.click('报请任职');
  await admin.click('报请交接');
  await admin.reads('已报安全管理员审批');

  await county.passDays(5);
  const liaison = await county.person('lianluo10');
  await liaison.open('/me/notifications');
  const digest = liaison.page.getByRole('listitem').filter({ hasText: '每周提示' });
  await expect(digest).toContainText('会商意见 1 件。请安排办理，并向本单位主要负责同志汇报。');
  await liaison.click('每周提示：本单位要办的事', 'link');
  await liaison.page.waitForURL('**/joint/unit');
  await liaison.reads(`请提会商意见：${TOPIC}`);

  // Nothing has changed hands until now.
  const security = await county.person('anquan1');
  await security.open('/admin/mandate-requests');
  await security.click(/^批准：.+联络员$/u);
  await security.reads('现任者的任职同时结束');
  await security.click('批准');
  await security.reads('没有等待审批的任职');

  const successor = await county.person('minzheng1');
  await successor.open('/joint/unit');
  await successor.click(`请提会商意见：${TOPIC}`, 'link');
  await successor.fill('本单位意见', '同意，由我接任后落实。');
  await successor.click('提出意见');
  await successor.reads('同意，由我接任后落实。');
});
