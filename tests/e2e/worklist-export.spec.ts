import { expect } from '@playwright/test';
import { test } from './journey.js';

test.use({ seed: 'communityReview' });

test('导出：在列表上筛选后申请导出，写明目的和用途，一人即可的随即生成，审批人看得到', async ({ county }) => {
  const clerk = await county.person('shequ1');
  await clerk.open('/work/applications?view=all');
  await clerk.click('导出', 'link');
  await clerk.reads('范围：您权限范围内的全部申请');
  await clerk.click('申请导出');
  await clerk.reads('请写明用在哪里、给谁看，至少4个字');
  await clerk.pick('目的', '会议材料');
  await clerk.fill('用途说明', '联席会议例会汇报用');
  await clerk.click('申请导出');
  await clerk.reads('正在生成');
  await clerk.seesSoundPage('导出');

  const approver = await county.person('hezhun1');
  await approver.open('/work/exports');
  await approver.reads('会议材料：联席会议例会汇报用');
  await expect(approver.page.getByRole('link', { name: /^下载/u })).toHaveCount(0);
});
