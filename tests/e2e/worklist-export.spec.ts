import { expect } from '@playwright/test';
import { test } from './journey.js';
import type { Person } from './person.js';

// More applications than one person may export alone.
test.use({ seed: 'countyAtWork' });

async function asks(person: Person, why: string): Promise<void> {
  await person.fill('用途说明', why);
  await person.click('申请导出');
  await person.reads(`：${why}`);
}
const rowOf = (person: Person, why: string) => person.page.getByRole('row').filter({ hasText: why });

test('导出：写明目的，一人即可的随即生成；较多的由另一人审批，批准的生成，不批准的写明原因、申请人看得到', async ({
  county,
}) => {
  const clerk = await county.person('shequ1');
  await clerk.open('/work/applications?view=all');
  await clerk.click('导出', 'link');
  await clerk.reads('范围：您权限范围内的全部申请');
  await clerk.click('申请导出');
  await clerk.reads('请写明用在哪里、给谁看，至少4个字');
  await clerk.pick('目的', '会议材料');
  await asks(clerk, '联席会议例会汇报用');
  await clerk.reads('正在生成');

  const reviewer = await county.person('shenhe1');
  await reviewer.open('/work/exports');
  await asks(reviewer, '第三季度核查进度汇总');
  await asks(reviewer, '自己留一份');
  await expect(reviewer.page.getByRole('button', { name: /批准/u })).toHaveCount(0);

  const approver = await county.person('hezhun1');
  await approver.open('/work/exports');
  await approver.reads('会议材料：联席会议例会汇报用');
  await expect(approver.page.getByRole('link', { name: /^下载/u })).toHaveCount(0);
  await approver.seesSoundPage('导出审批');
  await approver.fitsPhone('导出审批');
  await approver.click(/^不批准：/u, 'button', rowOf(approver, '自己留一份'));
  await approver.fill('原因', '没有写明给谁看');
  await approver.click('不批准');
  await expect(rowOf(approver, '自己留一份')).toContainText('未批准：没有写明给谁看');
  await approver.click(/^批准：/u, 'button', rowOf(approver, '第三季度核查进度汇总'));
  await approver.click('批准');
  await expect(rowOf(approver, '第三季度核查进度汇总')).toContainText('正在生成');

  await reviewer.open('/work/exports');
  await expect(rowOf(reviewer, '自己留一份')).toContainText('未批准：没有写明给谁看');
  await expect(rowOf(reviewer, '第三季度核查进度汇总')).toContainText('正在生成');
});
