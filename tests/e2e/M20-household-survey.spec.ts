import { expect, test } from './journey.js';
import { CasePage } from './pages/case-page.js';
import { ReleaseDesk } from './pages/release-desk.js';
import type { Person } from './person.js';
import { PHOTO } from './photo.js';

test.use({ seed: 'subdistrictReview' });

test('二(二)20：街道两名调查员用手机入户调查，审核并公示', async ({ county }) => {
  const surveyor = await county.person('jiedao1', 'phone');
  const page = new CasePage(surveyor);

  await test.step('at the door, on a 360 px phone', async () => {
    await page.open(county.caseId);
    await page.section('act').scrollIntoViewIfNeeded();
    await surveyor.click('录入入户调查', 'link');
    const heading = surveyor.page.getByRole('heading', { level: 1, name: '入户调查' });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    expect(await surveyor.page.locator('#main').evaluate((main) => main.scrollTop)).toBe(0);
    await surveyor.seesSoundPage('survey on a phone');
    expect(await listSmallTargets(surveyor)).toEqual([]);
    await surveyor.click('提交调查表');
    const summary = surveyor.page.getByRole('alert');
    await expect(summary).toBeInViewport();
    await expect(summary).toContainText('请填写第二名调查员');
    await surveyor.fill('第二名调查员', '冯演民');
    await surveyor.fill(/实际居住人数/u, '3');
    await surveyor.fill('居住情况', '租住一室一厅，三十二平方米，夫妻和儿子同住。');
    await surveyor.fill(/邻里意见/u, '邻居说一家三口住了三年。');
    await surveyor.page
      .getByLabel('拍照', { exact: true })
      .last()
      .setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: PHOTO });
    await surveyor.reads('现场照片（1 张）');
    await surveyor.click('与申报一致', 'radio');
    await surveyor.seesSoundPage('filled survey on a phone');
    expect(await listSmallTargets(surveyor)).toEqual([]);
  });

  await test.step('other residents than declared and 与申报一致: asks first, and nothing is lost', async () => {
    await surveyor.fill(/实际居住人数/u, '4');
    await surveyor.click('提交调查表');
    const question = surveyor.page.getByRole('dialog', { name: /^实际居住 4 人，申报 3 人/u });
    await surveyor.click('返回修改', 'button', question);
    await expect(surveyor.page.getByLabel('居住情况')).toHaveValue(/租住一室一厅/u);
    await expect(surveyor.page.getByRole('radio', { name: '与申报一致' })).toBeChecked();
    await surveyor.fill(/实际居住人数/u, '3');
  });

  await test.step('without a signal nothing is lost; with it the survey goes out by itself, once', async () => {
    await surveyor.page.context().setOffline(true);
    await surveyor.click('提交调查表');
    const told = surveyor.page.getByText('没有送到，填写的内容和已上传的照片都还在');
    await expect(told).toBeInViewport();
    await expect(surveyor.page.getByLabel('居住情况')).toHaveValue(/租住一室一厅/u);
    await surveyor.page.context().setOffline(false);
    const saved = surveyor.page.getByRole('status').filter({ hasText: '入户调查已保存' });
    await expect(saved).toContainText('与申报一致');
    await expect(saved).toContainText('照片 1 张');
    await expect(saved).toContainText('接下来请审核这件申请');
    await expect(saved).toBeInViewport({ ratio: 0.9 });
    await expect(saved).toBeFocused();
    await surveyor.seesSoundPage('saved survey on a phone');
    await surveyor.page.reload();
    await expect(saved).toContainText('照片 1 张');
    await surveyor.click('审核这件申请', 'link');
    await expect(page.section('act')).toBeInViewport();
    await expect(page.section('surveys').getByText('与申报一致')).toHaveCount(1);
    await surveyor.click('录入入户调查', 'link');
    await surveyor.reads('这件申请已录入 1 份调查表');
    await page.open(county.caseId);
  });

  await test.step('the same clerk passes the review', async () => {
    await page.act('审核通过', (form) => surveyor.fill('审核意见', '经入户调查，情况属实，同意上报。', form));
    await page.isIn('街道公示');
    await surveyor.seesSoundPage('case on a phone');
  });

  await test.step('the notice is released and anybody reads it', async () => {
    const reviewer = await county.person('shuju1');
    const release = new ReleaseDesk(reviewer);
    await release.openWaiting();
    await release.release();
    const visitor = await county.visitor('phone');
    await visitor.open('/public/notices?level=SUBDISTRICT');
    await visitor.reads('街道');
    await visitor.seesSoundPage('notices on a phone');
  });

  await test.step('the county reads what the surveyors saw; the photo opens', async () => {
    const county2 = await county.person('shenhe1');
    const there = await new CasePage(county2).open(county.caseId);
    const survey = there.section('surveys');
    await expect(survey).toContainText('冯演民');
    await expect(survey).toContainText('实际居住 3 人');
    await expect(survey).toContainText('租住一室一厅');
    const href = await survey.getByRole('link', { name: '照片 1' }).getAttribute('href');
    const photo = await county2.page.request.get(href ?? '');
    expect(photo.status()).toBe(200);
    expect(photo.headers()['content-type']).toContain('image/png');
  });
});

/** What is touched with a thumb and is less than 44 px tall. */
function listSmallTargets({ page }: Person): Promise<string[]> {
  return page.locator('#main').evaluate((main) =>
    [...main.querySelectorAll('a, button, textarea, label:has(input), input:not([type=radio])')]
      .map((target) => ({ target, height: target.getBoundingClientRect().height }))
      .filter(({ height }) => height > 0 && height < 44)
      .map(({ target, height }) => `${target.textContent ?? ''} ${target.id} ${height}`),
  );
}
