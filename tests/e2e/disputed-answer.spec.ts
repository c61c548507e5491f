import { numbers } from '../support/journey-family.js';
import { expect, test } from './journey.js';
import { AgencyDesk } from './pages/agency-desk.js';
import { CasePage } from './pages/case-page.js';
import { PHOTO } from './photo.js';

test.use({ seed: 'jointVerification' });

const APPLICANT = '陈试安';
const REASON = '不动产登记与申报不符，请按曾用名再查一次。';

test('疑义退回：部门带佐证答复，县级审核退回、部门重新答复、采信；另一件免查', async ({ county }) => {
  const contact = await county.person('fangchan1');
  const desk = new AgencyDesk(contact);
  await test.step('the agency answers with a file that bears it out', async () => {
    await desk.openQueue();
    await desk.openRequest(APPLICANT, '房产登记');
    await contact.click('签收后查看');
    await expect(contact.page.getByRole('button', { name: /^查看.+查看会留痕$/u })).toBeFocused();
    await desk.revealNumber(APPLICANT, numbers.applicant);
    await desk.save();
    const problem = contact.page.getByRole('alert').filter({ hasText: '请选择核查结果' });
    await expect(problem).toBeFocused();
    await desk.choose('有记录');
    await expect(problem).toHaveCount(0);
    await contact.click('再加一条');
    await expect(contact.page.locator(':focus')).toHaveAttribute('id', /^records-1-/u);
    await desk.choose('无记录');
    await desk.attachEvidence('不动产查询截图.png', PHOTO);
    await contact.seesSoundPage('answer form with evidence');
    const forgotten = await contact.page.context().newPage();
    await forgotten.goto(contact.page.url());
    await forgotten.getByLabel(/^说明/u).waitFor();
    await desk.saveAndGoOn();
    await forgotten.getByLabel(/^说明/u).fill('留在另一个窗口、没有提交的字');
    await expect.poll(() => forgotten.evaluate(countDrafts)).toBe(1);
    await forgotten.close();
    await desk.isAnswered(APPLICANT, '房产登记', '无记录');
  });

  const reviewer = await county.person('shenhe1');
  const page = await new CasePage(reviewer).open(county.caseId);
  const row = page.answerRow(APPLICANT, '房产登记');
  await test.step('the county reviewer opens the file and sends the answer back with a reason', async () => {
    const link = row.getByRole('link', { name: /不动产查询截图\.png/u });
    const file = await reviewer.page.request.get((await link.getAttribute('href')) ?? '');
    expect([file.status(), file.headers()['content-type']]).toEqual([200, 'image/png']);
    await page.startOnAnswer(APPLICANT, '房产登记', '疑义退回');
    await reviewer.click('确认疑义退回');
    await reviewer.reads('请写明有什么疑义，部门要照着重新核查');
    await reviewer.fill('有什么疑义', REASON);
    await reviewer.seesSoundPage('form of a dispute');
    await reviewer.click('确认疑义退回');
    await expect(page.section('verification').getByRole('status')).toContainText('已办理：疑义退回');
    await expect(page.section('verification').getByRole('status')).toBeInViewport({ ratio: 0.9 });
    await expect(row).toContainText('疑义退回的理由');
    await expect(row).toContainText(REASON);
    await expect(row.getByRole('button', { name: /^免查/u })).toBeVisible();
    await expect(row.getByRole('button', { name: /^采信/u })).toHaveCount(0);
  });

  await test.step('the agency is told, sees it in its queue, reads why, and answers again', async () => {
    await contact.open('/me/notifications?unread=yes');
    await contact.click('答复被疑义退回', 'link');
    await contact.reads('上次答复被疑义退回，请重新核查后答复');
    await contact.reads(REASON);
    await contact.seesSoundPage('answer that came back');
    await expect(contact.page.getByLabel(/^说明/u)).toHaveValue('');
    await desk.openQueue();
    await expect(
      desk.grid.getByRole('row').filter({ hasText: APPLICANT }).filter({ hasText: '房产登记' }),
    ).toContainText('疑义退回');
    await desk.openRequest(APPLICANT, '房产登记');
    // Some minutes after signing in the number asks who one is, and then shows itself.
    await county.passMinutes(6);
    await contact.looksAtProofs();
    await contact.click(`查看${APPLICANT}的证件号码，查看会留痕`);
    await contact.proofDialog.waitFor();
    await contact.prove();
    await contact.reads(numbers.applicant);
    await desk.choose('无记录');
    await contact.fill(/^说明/u, '按曾用名复查，仍无登记。');
    await desk.attachEvidence('曾用名查询.png', PHOTO);
    await desk.saveAndGoOn();
    await contact.open('/me/notifications');
    await contact.reads('已办结');
  });

  await test.step('the reviewer accepts the new answer and waives another, each confirmed', async () => {
    await page.open(county.caseId);
    await expect(row).toContainText('已重新答复');
    await expect(row).toContainText('按曾用名复查，仍无登记。');
    await expect(row).toContainText('第1次答复：无记录');
    await expect(row.getByRole('link', { name: /\.png/u })).toHaveCount(2);
    await page.startOnAnswer(APPLICANT, '房产登记', '采信');
    await reviewer.click('确认采信');
    await expect(row).toContainText('已采信');
    await expect(row.getByRole('button')).toHaveCount(0);
    await page.startOnAnswer(APPLICANT, '网签备案', '免查');
    await reviewer.fill('免查理由', '本县无在售商品房项目，申请人亦未申报。');
    await reviewer.click('确认免查');
    await expect(page.answerRow(APPLICANT, '网签备案')).toContainText('已免查');
    await expect(page.answerRow(APPLICANT, '网签备案')).toContainText('免查理由');
    await reviewer.seesSoundPage('case with accepted and waived answers');
  });

  await test.step('the community sees the answer, but neither buttons nor the file', async () => {
    const clerk = await county.person('shequ1');
    const atDesk = await new CasePage(clerk).open(county.caseId);
    await expect(atDesk.answerRow(APPLICANT, '房产登记')).toContainText('已采信');
    await expect(atDesk.section('verification').getByRole('button')).toHaveCount(0);
    await expect(atDesk.section('verification').getByRole('link')).toHaveCount(0);
    const href = await row.getByRole('link', { name: /曾用名查询/u }).getAttribute('href');
    expect((await clerk.page.request.get(href ?? '')).status()).toBe(404);
  });
});

/** How many drafts the browser keeps. */
function countDrafts(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('zhulian-drafts');
    opening.onerror = () => reject(opening.error ?? new Error('the drafts do not open'));
    opening.onsuccess = () => {
      const counting = opening.result.transaction('drafts').objectStore('drafts').count();
      counting.onerror = () => reject(counting.error ?? new Error('the drafts are not counted'));
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });
}
