import { readPaper } from './docx-view.js';
import { expect, test } from './journey.js';

test.use({ seed: 'supervised' });

test('M1 纪委监委：首页看清谁超期、什么亮红灯、哪些风险点有预警，核实预警后发提醒函，单位签收回复，退回后采纳', async ({
  county,
}) => {
  const supervisor = await county.person('jianduyuan1');
  await supervisor.open('/');
  await supervisor.reads('上次查看以来');
  await supervisor.reads('夜间查看个人信息');
  await supervisor.reads(/社区初审，应于 .+ 前办结，已超期 \d+ 个工作日/u);
  await supervisor.seesSoundPage('监督首页');
  // A number of the changes and the list behind it are the same things.
  const changes = supervisor.page.getByRole('group', { name: '上次查看以来的变化' });
  for (const [label, section, unit] of [
    ['新预警', 'alerts', '条'],
    ['文书新回复', 'notices', '份'],
    ['新驳回', 'list', '件'],
  ]) {
    const number = changes.getByRole('link', { name: new RegExp(`^${label}`, 'u') });
    const count = /\d+/u.exec(await number.innerText())?.[0];
    await number.click();
    await expect(supervisor.page.locator(`section#${section}`)).toContainText(`${count} ${unit}`);
    await supervisor.open('/');
  }
  await supervisor.click('标记为已看');
  await supervisor.reads(/以来的变化。/u);

  // From the late case to every act on it.
  await supervisor.click(/^申请审核 /u, 'link');
  await supervisor.reads('社区初审');
  await supervisor.open('/');

  await supervisor.click(/^\d+ 条（P16）$/u, 'link');
  await supervisor.reads('模型卡片：P16 非办公时间查看');
  await supervisor.seesSoundPage('监督预警');
  await supervisor.click('P16 非办公时间查看', 'link', supervisor.page.locator('#alerts'));
  await supervisor.reads('时间以外查看');
  await supervisor.click('保存结论');
  await supervisor.reads('请用至少5个字写明核实经过和理由');
  await supervisor.reads('请选择结论');
  await supervisor.pick('结论', '转监督文书');
  await supervisor.fill('核实经过和理由', '已调阅留痕，夜间查看没有审批');
  await supervisor.click('保存结论');
  await supervisor.reads('属实，转监督文书');
  await supervisor.seesSoundPage('预警');

  await supervisor.click('拟写监督文书', 'link');
  await supervisor.pick('被监督单位', '房产交易和物业中心');
  await supervisor.fill('标题', '关于规范查询的提醒函');
  await supervisor.fill('内容', '请核实夜间查询情况，完善加班审批，并书面回复。');
  await supervisor.fill('联系人和电话', '演监督 0910-0000001');
  await supervisor.click('保存拟稿');
  await supervisor.click('修改');
  await supervisor.fill('标题', '关于规范夜间查询的提醒函');
  await supervisor.click('保存修改');
  await supervisor.reads('关于规范夜间查询的提醒函');
  await supervisor.click('送达');
  await supervisor.click('确认送达');
  await supervisor.reads('监提〔2026〕4号');
  await supervisor.reads('还剩 5 个工作日');
  const address = new URL(supervisor.page.url()).pathname;

  const liaison = await county.person('lianluo1', 'phone');
  await liaison.open('/supervise/notices');
  await liaison.reads('没有监督文书');
  await liaison.open(address);
  await liaison.reads('没有这份文书');

  const unit = await county.person('lianluo20', 'phone');
  await unit.open('/supervise/notices');
  await unit.click(/监提〔2026〕4号/u, 'link');
  const paper = await readPaper(unit, '下载 监提〔2026〕4号（docx）');
  for (const says of ['县纪委监委', '监提〔2026〕4号', '关于规范夜间查询的提醒函', '2026年7月15日'])
    expect(paper).toContain(says);
  await unit.click('签收');
  await unit.reads('已签收，待回复');
  await unit.fill('办理情况和结果', '已核实，系加班办理，今后先审批。');
  await unit.click('回复');
  await unit.reads('已回复，待审核');
  await unit.seesSoundPage('收到的监督文书');
  await expect(unit.page.getByText('来自预警')).toHaveCount(0);

  await supervisor.open(address);
  await supervisor.fill('退回原因和还需补充的内容', '请附加班审批制度');
  await supervisor.click('退回回复');
  await supervisor.reads('回复被退回');
  await unit.open(address);
  await unit.reads('退回：请附加班审批制度');
  await unit.fill('办理情况和结果', '加班审批制度已印发，附后。');
  await unit.click('回复');
  await unit.reads('第 2 次');
  await supervisor.open(address);
  await supervisor.click('采纳回复');
  await supervisor.reads('回复已采纳');
  await supervisor.seesSoundPage('监督文书');

  // A 督促单 that asks for something to be done becomes a task; its answer stays due.
  await supervisor.open('/supervise/notices');
  await supervisor.click(/关于工商登记核查超期的督促单/u, 'link');
  await supervisor.click('送达');
  await supervisor.click('确认送达');
  await supervisor.click('转为督办任务');
  await supervisor.fill('验收标准', '超期核查全部办结。');
  await supervisor.fillDate('办结时限', '2026-08-14');
  await supervisor.click('立项');
  await supervisor.click(/^DB2026-\d{4}（已立项）$/u, 'link');
  await supervisor.reads('请限期办结超期核查，并书面回复。');
  await supervisor.click(/^督促单/u, 'link', supervisor.page.locator('#chain'));
  await supervisor.page.getByRole('heading', { level: 1, name: '关于工商登记核查超期的督促单' }).waitFor();
});
