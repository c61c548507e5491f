import { expect, test } from './journey.js';

test.use({ seed: 'supervised' });

test('监督模型的阈值由监督员设置：联席办只能看，监督员设置以后还没有施行的可以再改', async ({ county }) => {
  const address = '/admin/parameters?group=SUPERVISION&id=alert.P11.approvals';
  const office = await county.person('lianxibanyuan1');
  await office.open(address);
  await office.reads('这一项由纪委监委的监督员设置，您可以查看。');
  await expect(office.page.getByRole('button', { name: '设置新的值' })).toHaveCount(0);

  const supervisor = await county.person('jianduyuan1');
  const set = async (value: string, from: string) => {
    await supervisor.fill('新的值', value);
    await supervisor.fillDate('施行日期', from);
    await supervisor.fill('文件名称', '监督工作安排');
    await supervisor.fill('文号', '长纪〔2026〕1号');
    await supervisor.fill('条款', '一');
    await supervisor.fill('批准单位', '县纪委监委');
    await supervisor.click('设置新的值');
  };
  await supervisor.open(address);
  await supervisor.fill('文件名称', '监督工作安排（稿）');
  await supervisor.fillDate('施行日期', '2027-01-01');
  await supervisor.page.keyboard.press('Escape');
  await expect(supervisor.page.getByLabel('文件名称')).toHaveCount(0);
  await supervisor.open(address);
  await supervisor.reads(/已找回 .+ 没有提交的内容，请核对后提交/u);
  await expect(supervisor.page.getByLabel('文件名称')).toHaveValue('监督工作安排（稿）');
  await expect(supervisor.page.getByRole('textbox', { name: '施行日期' })).toHaveValue('2027年1月1日');
  await set('30', '2027-01-01');
  await supervisor.click('设置', 'button', supervisor.page.getByRole('dialog').last());
  await supervisor.reads('已设置。');
  await expect(supervisor.page.getByRole('dialog').last()).not.toContainText('已找回');
  await supervisor.page.waitForTimeout(900);
  await supervisor.open(address);
  await expect(supervisor.page.getByLabel('文件名称')).toHaveValue('');
  await expect(supervisor.page.getByRole('dialog').last()).not.toContainText('已找回');
  await set('25', '2026-12-01');
  await supervisor.reads('原定2027年1月1日起施行的值被取代，不再施行。');
  await supervisor.click('设置', 'button', supervisor.page.getByRole('dialog').last());
  await supervisor.reads('原定2027年1月1日起，施行前已被取代');
  await supervisor.reads('2026年12月1日起');
});
