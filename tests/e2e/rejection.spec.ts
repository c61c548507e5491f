import { readPaper } from './docx-view.js';
import { expect, test, type County } from './journey.js';
import { CasePage } from './pages/case-page.js';

test.use({ seed: 'countyReview' });

/** The county rejects; the community serves the notice and hands in the request for reconsideration. */
async function rejectedAndObjectedTo(county: County): Promise<void> {
  const reviewer = await county.person('shenhe1');
  const there = await new CasePage(reviewer).open(county.caseId);
  const form = await there.start('驳回');
  await reviewer.pick('原因', '收入超标', form);
  await reviewer.fill('具体理由', '家庭人均月收入高于公布的标准。', form);
  await reviewer.seesSoundPage('rejection with its consequences');
  await there.confirm('驳回');
  await there.isIn('已驳回');

  const clerk = await county.person('shequ1');
  const page = new CasePage(clerk);
  const toServe = clerk.page.getByRole('link', { name: /^驳回待送达/u });
  await clerk.open('/');
  await expect(toServe).toContainText('1 件');
  await toServe.click();
  await clerk.click(/^A2026/u, 'link', clerk.page.getByRole('grid'));
  await expect(page.head).toContainText('驳回待送达，剩 5 个工作日');
  await expect(page.head).toContainText('收入超标');
  await expect(page.head).toContainText('尚未送达');
  await clerk.reads('家庭人均月收入高于公布的标准。');
  const serving = await page.start('登记送达');
  const letter = await readPaper(clerk, '下载驳回通知书（打印后送达）', serving);
  for (const part of [
    '公租房申请不予通过（驳回）通知书',
    '原因：收入超标。',
    '家庭人均月收入高于公布的标准。',
  ])
    expect(letter).toContain(part);
  // Nobody is served before the decision.
  const day = serving.getByLabel('送达日期', { exact: true });
  const today = await day.inputValue();
  await day.fill('2020-01-02');
  await day.blur();
  await expect(serving).toContainText('没有采用“2020-01-02”');
  await day.fill(today);
  await clerk.fill(/送达方式/u, '本人签收。', serving);
  await page.confirm('登记送达');
  await expect(page.head).not.toContainText('尚未送达');
  await clerk.open('/');
  await expect(toServe).toContainText('0 件');
  await page.open(county.caseId);
  await page.act('申请复核', (asked) =>
    clerk.fill('申请人的复核理由', '申请人认为收入按旧单位计算有误。', asked),
  );
  await page.isIn('复核中');
}

test('驳回：书面理由、送达、复核后维持', async ({ county }) => {
  await rejectedAndObjectedTo(county);
  const approver = await county.person('hezhun1');
  const there = await new CasePage(approver).open(county.caseId);
  await approver.reads('申请人认为收入按旧单位计算有误。');
  const form = await there.start('维持驳回');
  await approver.pick('原因', '收入超标', form);
  await approver.fill('具体理由', '经复核，收入计算无误。', form);
  await there.confirm('维持驳回');

  const clerk = await county.person('shequ1');
  const page = await new CasePage(clerk).open(county.caseId);
  await page.isIn('维持驳回');
  await page.lastStepIs('经复核，收入计算无误。');
  expect(await readPaper(clerk, '下载驳回通知书', page.section('states'))).toContain('申请复核');
});

test('驳回：复核后撤销，回到县级核准重新审核', async ({ county }) => {
  await rejectedAndObjectedTo(county);
  const approver = await county.person('hezhun1');
  const there = await new CasePage(approver).open(county.caseId);
  await there.act('撤销驳回，重新审核', (form) =>
    approver.fill('复核意见', '原单位收入已停发，撤销驳回。', form),
  );

  const reviewer = await county.person('shenhe1');
  const page = await new CasePage(reviewer).open(county.caseId);
  await page.isIn('县级核准');
  await page.lastStepIs('原单位收入已停发，撤销驳回。');
  await expect(page.offers('驳回')).toBeVisible();
});
