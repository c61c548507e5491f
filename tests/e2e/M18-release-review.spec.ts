import { expect, test } from './journey.js';
import { CasePage } from './pages/case-page.js';
import { ReleaseDesk } from './pages/release-desk.js';

test.use({ seed: 'communityReview' });

test('二(二)18：数据服务中心逐份审核公示，含电话的由机器扫描发现、退回，改好后发布', async ({ county }) => {
  const clerk = await county.person('shequ2');
  const page = await new CasePage(clerk).open(county.caseId);
  await page.act('初审通过', (form) =>
    clerk.fill('初审意见', '情况属实，可拨打 13900001234 核实，同意上报。', form),
  );

  const reviewer = await county.person('shuju1');
  const desk = new ReleaseDesk(reviewer);
  await test.step('the scan names what it found, and there is no way to release it', async () => {
    await reviewer.open('/work/notices');
    await expect(desk.grid).toContainText('须删去 1 处');
    await reviewer.seesSoundPage('notices that wait');
    await desk.openWaiting();
    await expect(desk.findings.getByRole('listitem')).toHaveCount(1);
    await expect(desk.findings).toContainText('手机号 139****1234，疑似个人信息，删去前不能发布');
    await expect(reviewer.page.getByRole('button', { name: /^发布/u })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await reviewer.reads('公示内容中有 1 处疑似个人信息（已标出），不能发布。');
    await reviewer.seesSoundPage('a notice with a phone number');
    await desk.return('正文第 8 行有手机号，请删去后重新提交。');
  });

  await test.step('nothing of it is public', async () => {
    const visitor = await county.visitor();
    await visitor.open('/public/notices');
    await visitor.reads('没有正在公示的内容');
  });

  await test.step('the community reads why, and takes the number out', async () => {
    await page.open(county.caseId);
    await expect(page.section('notices')).toContainText('退回原因：正文第 8 行有手机号，请删去后重新提交。');
    const number = await page.section('notices').getByRole('link', { name: /^GS-/u }).innerText();
    // The notices begin with what is one's own to mend; another level's stand in 全部.
    const street = await county.person('jiedao1');
    await street.open('/work/notices');
    await street.reads('没有要修改或正在公示的公示');
    await street.click('全部', 'link', street.page.getByRole('navigation', { name: '公示视图' }));
    await expect(new ReleaseDesk(street).grid).toContainText(number);
    await clerk.open('/work/notices');
    await new ReleaseDesk(clerk).grid.getByRole('link', { name: number }).click();
    const form = clerk.page.getByRole('form', { name: '修改后重新提交' });
    const body = form.getByLabel('正文');
    await body.fill((await body.inputValue()).replace('可拨打 13900001234 核实，', ''));
    // Closed before the pause in which a draft is kept: the tab takes nothing along.
    await clerk.click('公众看到的样子', 'tab');
    await expect(form).toHaveCount(0);
    await clerk.page.reload();
    await clerk.click('送审文本', 'tab');
    await expect(form).toContainText(/已找回 .+ 没有提交的内容，请核对后提交/u);
    await expect(body).not.toHaveValue(/13900001234/u);
    await clerk.click('修改后重新提交', 'button', form);
    await new ReleaseDesk(clerk).isIn('待发布审核');
  });

  await test.step('the second time the scan finds nothing, and it goes on line', async () => {
    await desk.openWaiting();
    await reviewer.reads('机器扫描没有发现疑似个人信息');
    await desk.release();
    await reviewer.reads('2026年7月15日');
    const visitor = await county.visitor();
    await visitor.open('/public/notices');
    await visitor.page.getByRole('heading', { level: 2 }).getByRole('link').first().click();
    await visitor.reads('审核意见：情况属实，同意上报。');
    await expect(visitor.page.locator('body')).not.toContainText('13900001234');
  });
});
