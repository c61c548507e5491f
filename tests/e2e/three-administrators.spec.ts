import { expect } from '@playwright/test';
import { test } from './journey.js';

test.use({ seed: 'communityReview' });

test('三员分立：系统管理员报批任职、重置密码，安全管理员不批准任职并写明原因、确认重置，审计管理员看得到全过程', async ({
  county,
}) => {
  const admin = await county.person('xitong1');
  await admin.open('/admin/accounts?kw=hezhun1');
  await admin.page.getByRole('table').getByRole('link').first().click();
  await admin.pick('岗位', '联席会议办公室工作人员');
  await admin.click('报请任职');
  await admin.reads('已报安全管理员审批');
  await admin.reads('等安全管理员审批');
  await admin.click('重置密码');
  await admin.page.getByRole('dialog').getByRole('button', { name: '重置密码' }).click();
  await admin.reads('初始密码的前半段');
  await admin.reads('待安全管理员确认');

  const security = await county.person('anquan1');
  await security.open('/');
  await security.reads('重置密码，');
  await security.click(/^确认：/u);
  await security.click('确认重置');
  await security.reads('的密码后半段');
  await security.click('任职审批', 'link');
  await security.reads('联席会议办公室工作人员');
  await security.seesSoundPage('任职审批');
  await security.click(/^不批准：/u);
  await security.fill('原因', '核准人不宜兼任');
  await security.click('不批准');
  await security.reads('没有等待审批的任职');

  const auditor = await county.person('shenji1');
  await auditor.open('/admin/mandate-requests?state=ALL');
  await auditor.reads('未批准');
  await auditor.reads('原因：核准人不宜兼任');
  await expect(auditor.page.getByRole('button', { name: /批准/u })).toHaveCount(0);
});
