import { expect, test } from './journey.js';
import { readPaper } from './docx-view.js';
import { TaskDesk } from './pages/task-desk.js';

const TITLE = '低保家庭与保障家庭按月比对';

test('二(一)2：督办任务从立项、交办、反馈、退回、延期到核验、办结、回头看后销号', async ({ county }) => {
  const office = new TaskDesk(await county.person('lianxibanyuan1'));
  await test.step('the office registers a task with lead, supporting unit, due date and criterion, and assigns it', async () => {
    const { person } = office;
    await person.open('/joint/tasks');
    await person.click('立项', 'link');
    await person.reads('没有选反馈周期的必须填写');
    await person.fill(/^督办事项/u, TITLE);
    await person.click('立项');
    await person.reads('请填写督办内容。');
    await person.seesSoundPage('new task with what is missing');
    await person.fill(/^督办内容/u, '每月将低保名单与在保家庭比对，列出差异。');
    await person.fill(/^验收标准/u, '连续三个月比对完成，差异逐户说明。');
    await person.pick('牵头单位', '民政局');
    await person.pick(/^配合单位/u, '公安局');
    await person.page.keyboard.press('Escape');
    await person.fillDate(/^办结时限/u, '2026-07-31');
    await person.pick('紧急程度', '急件');
    await person.pick('来源种类', '问题线索');
    await person.fill(/^牵头领导/u, '王试县');
    await person.click('立项');
    await person.page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await office.attach('名单格式.pdf');
    await office.act('交办');
    await office.isIn('待签收');
    await person.click('出具督办通知单');
    await person.click('出具');
    await person.reads('已出具，可以下载。');
    await person.seesSoundPage('assigned task');
  });

  const lead = new TaskDesk(await county.person('lianluo10', 'phone'));
  const support = new TaskDesk(await county.person('gongan1'));
  await test.step('each unit signs for and reports its own part', async () => {
    await lead.person.open('/joint/unit');
    await lead.person.click(new RegExp(TITLE, 'u'), 'link');
    await lead.person.reads('王试县');
    const paper = await readPaper(lead.person, /督办通知单$/u);
    for (const says of ['公租联督〔2026〕1号', '黄色督办单（警示）', '牵头领导：王试县', '附件：名单格式'])
      expect(paper).toContain(says);
    await lead.act('签收');
    await lead.act('开始承办');
    await lead.act('反馈进展', { label: '办理进展', value: '七月比对已完成。' });
    await lead.isIn('已反馈');
    await lead.person.reads('还有 1 个配合单位没有反馈');
    await lead.person.seesSoundPage('task on a phone');
    await support.openTask(TITLE);
    await support.act('签收');
    await support.person.click('反馈本单位部分');
    await support.person.fill('办理进展', '户籍变动名单已提供。');
    await support.person.click('提交反馈本单位部分');
    await support.person.reads('户籍变动名单已提供。');
  });

  await test.step('the office returns it with a reason; the unit asks for more time and gets it', async () => {
    await office.openTask(TITLE);
    await office.person.click('退回');
    await office.person.pick('退回哪一部分', '只退回公安局的部分');
    await office.person.fill('退回原因', '名单缺少身份变动日期。');
    await office.person.click('提交退回');
    await office.person.reads('名单缺少身份变动日期。');
    await office.isIn('已反馈');
    await support.openTask(TITLE);
    await support.act('反馈本单位部分', { label: '办理进展', value: '已补身份变动日期。' });
    await office.openTask(TITLE);
    await office.act('退回', { label: '退回原因', value: '没有写明差异户数。' });
    await office.isIn('已退回');
    await lead.openTask(TITLE);
    await lead.person.reads('没有写明差异户数。');
    await lead.person.click('申请延期');
    // A Saturday: the form says on which day it will be asked for.
    await lead.person.fillDate('延到哪天', '2026-08-15');
    await lead.person.reads('8月15日是休息日，按8月17日申请。');
    await lead.person.fillDate('延到哪天', '2026-08-14');
    await expect(lead.person.page.getByText('8月15日是休息日')).toHaveCount(0);
    await lead.person.fill('延期原因', '等待市级平台数据。');
    await lead.person.click('提交申请延期');
    await lead.person.reads('待审批');
    await office.person.open('/');
    const waiting = office.person.page.locator('section#to-decide');
    await expect(waiting).toContainText('申请延到2026年8月14日');
    await office.person.click('查看全部', 'link', waiting);
    await office.person.reads('等我审批、核验和回头看');
    await office.person.reads('延期待审批');
    await office.person.open('/');
    await office.person.click(new RegExp(TITLE, 'u'), 'link', waiting);
    const acts = office.person.page.getByRole('region', { name: '办理', exact: true });
    await expect(acts.getByRole('button', { name: '审批延期' })).toBeVisible();
    await office.person.click('批准延期', 'button', acts);
    await office.person.reads('已批准');
    await office.person.reads('2026年8月14日');
    await office.act('中止', { label: '中止原因', value: '等待上级统一比对口径。' });
    await office.isIn('已中止');
    await office.act('恢复办理');
    await office.isIn('已退回');
  });

  await test.step('evidence, claim; the unit that does the work cannot verify it', async () => {
    await lead.openTask(TITLE);
    await lead.attach('比对情况.pdf');
    await lead.act('反馈进展', { label: '办理进展', value: '差异三户，已逐户说明。' });
    await lead.act('申请办结', { label: '完成情况', value: '对照标准已完成，差异三户逐户说明。' });
    await lead.isIn('申请办结');
    await lead.mayNot('核验通过');
  });

  await test.step('the office verifies and completes; closes only after the look-back', async () => {
    await office.openTask(TITLE);
    await office.act('核验通过', { label: '核验情况', value: '抽查三户，与说明一致。' });
    await office.act('办结');
    await office.isIn('已办结');
    await office.person.reads('还没有到回头看的日期');
    await county.passDays(31);
    await office.openTask(TITLE);
    await office.act('回头看后销号', { label: '回头看情况', value: '8月回访，比对已成常态。' });
    await office.isIn('已销号');
    await office.person.seesSoundPage('closed task');
  });

  await test.step('the supervisor reads the whole chain and acts on nothing', async () => {
    const supervisor = new TaskDesk(await county.person('jianduyuan1'));
    await supervisor.openTask(TITLE);
    for (const text of ['2 份', '8月回访，比对已成常态。'])
      await expect(supervisor.person.page.locator('#chain')).toContainText(text);
    await expect(supervisor.person.page.getByRole('region', { name: '办理', exact: true })).toHaveCount(0);
  });
});
