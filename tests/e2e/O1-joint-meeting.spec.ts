import { expect, test } from './journey.js';
import { readPaper } from './docx-view.js';
import type { Person } from './person.js';

test.use({ seed: 'metBefore' });
test.describe.configure({ timeout: 180_000 });

const UNIT = '纪委监委';
const OWN = '不动产登记数据每月更新';
const ASKED = '部门答复时限由五个工作日改为三个工作日';

async function planMeeting(clerk: Person, kind: '联络员会议' | '全体会议', title: string, unit: string) {
  await clerk.open('/joint/meetings');
  await clerk.click('安排会议');
  const form = clerk.page.getByRole('form', { name: '安排会议' });
  await clerk.pick('种类', kind, form);
  await clerk.fill('会议名称', title, form);
  await clerk.fillDate('日期', '2026-07-11', form);
  await clerk.reads('这天是休息日');
  // Today, later on: nobody signs in before the day of a meeting.
  await clerk.fillDate('日期', '2026-07-08', form);
  await clerk.fill('时间', '15:00', form);
  await clerk.fill('地点', '县政府三楼会议室', form);
  await clerk.fill('主持人', '召集人', form);
  await clerk.fill('记录人', '办公室工作人员', form);
  await clerk.click('清空后逐家选择', 'button', form);
  await clerk.pick('参会单位', unit, form);
  await clerk.page.keyboard.press('Escape');
  await clerk.click('保存', 'button', form);
  await clerk.page.getByRole('heading', { level: 1, name: title }).waitFor();
}

async function putOnAgenda(clerk: Person, ...titles: string[]) {
  for (const title of titles) await clerk.pick('列入议题', new RegExp(title, 'u'));
}

async function takeStep(person: Person, label: string) {
  await person.click(label);
  await person.click(label === '确定议程并发通知' ? '确定并发通知' : `确认${label}`);
}

const isIn = (person: Person, state: string) =>
  expect(person.page.locator('main').getByText(state, { exact: true }).first()).toBeVisible();

async function recordItem(clerk: Person, place: number, outcome: string) {
  const form = clerk.page.getByRole('form', { name: `第 ${place} 项记录` });
  await clerk.fill(`第 ${place} 项会议记录`, '会议听取了情况汇报，一致同意。', form);
  await clerk.click(outcome, 'radio', form);
  await clerk.click('保存记录', 'button', form);
  await expect(clerk.page.locator('section#agenda h3').nth(place - 1)).toContainText(outcome);
}

test('联席会议：征集议题、联络员会议、召集人审定、全体会议、回执签到、纪要和更正', async ({ county }) => {
  const clerk = await county.person('lianxibanyuan1');
  const liaison = await county.person('lianluo1', 'phone');

  await test.step('the office asks for topics, a member submits one, a consulted unit answers', async () => {
    await clerk.open('/joint/topics');
    await clerk.click('征集议题');
    await clerk.fill('标题', '第三季度议题征集');
    await clerk.fillDate('截止日期', '2026-07-15');
    await clerk.click('发起征集');
    await clerk.reads('正在征集：第三季度议题征集');
    await clerk.click('提交议题');
    const form = clerk.page.getByRole('form', { name: '提交议题' });
    await clerk.fill('题目', ASKED, form);
    await clerk.fill('背景', '部分核查答复较慢。', form);
    await clerk.fill('建议', '改为三个工作日。', form);
    await clerk.pick('需会商单位', UNIT, form);
    await clerk.page.keyboard.press('Escape');
    await clerk.click('提交', 'button', form);
    await clerk.reads('还差 1 家');

    await liaison.open('/');
    await liaison.click(`请提会商意见：${ASKED}`, 'link');
    await liaison.fill('本单位意见', '同意，系统已经能够支持。');
    await liaison.click('提出意见');
    await liaison.reads('同意，系统已经能够支持。');
    await liaison.seesSoundPage('a topic on a phone');
    await liaison.open('/');
    await liaison.reads('截止 2026年7月15日');
    await liaison.click('正在征集议题：第三季度议题征集', 'link');
    const own = liaison.page.getByRole('form', { name: '提交议题' });
    await liaison.pick('类别', '专题研究', own);
    await liaison.fill('题目', OWN, own);
    await liaison.fill('背景', '目前每季度更新一次。', own);
    await liaison.fill('建议', '改为每月更新。', own);
    await liaison.click('提交', 'button', own);
    await own.waitFor({ state: 'hidden' });
    expect(new URL(liaison.page.url()).search).toBe('');
    await liaison.click(OWN, 'link');
    await liaison.page.locator('input[type=file]').setInputFiles({
      name: '测算.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
    });
    await liaison.reads('“测算.pdf”已上传。');
  });

  let plenary = '';
  await test.step('no plenary agenda before a liaison meeting was held', async () => {
    await planMeeting(clerk, '全体会议', '第三季度全体会议', UNIT);
    plenary = new URL(clerk.page.url()).pathname;
    await clerk.reads('全体会议只列联络员会议审过、召集人审定的议题');
    await expect(clerk.page.getByText('议程已保存。')).toHaveCount(0);
    await expect(clerk.page.getByRole('button', { name: '确定议程并发通知' })).toHaveCount(0);
    await clerk.seesSoundPage('a meeting without anything for its agenda');
  });

  await test.step('the liaison meeting: agenda by buttons and by dragging, receipt on a phone, record', async () => {
    await planMeeting(clerk, '联络员会议', '第三季度联络员会议', UNIT);
    await putOnAgenda(clerk, OWN, ASKED);
    const entries = clerk.page.getByRole('form', { name: '编排议程' }).getByRole('listitem');
    await expect(clerk.page.getByRole('tab', { name: '议程 2（未保存）' })).toBeVisible();
    const down = clerk.page.getByRole('button', { name: `下移：${OWN}` });
    await down.focus();
    await down.press('Enter');
    await expect(entries.first()).toContainText(ASKED);
    await expect(down).toBeFocused();
    await expect(
      clerk.page.getByRole('status').filter({ hasText: `“${OWN}”已移到第 2 项，共 2 项。` }),
    ).toHaveCount(1);
    await entries.first().getByText('拖动', { exact: true }).dragTo(entries.nth(1));
    await expect(entries.first()).toContainText(OWN);
    await clerk.reads('先保存议程，再确定');
    await clerk.page.locator('main').getByRole('link', { name: '联席会议', exact: true }).click();
    await clerk.reads('离开后改动就没有了');
    await clerk.click('返回保存');
    await expect(entries.first()).toContainText(OWN);
    await expect(clerk.page.getByRole('button', { name: '确定议程并发通知' })).toHaveCount(0);
    await clerk.click('保存议程');
    await clerk.reads('议程已保存。');
    await expect(clerk.page.getByRole('tab', { name: '议程 2', exact: true })).toBeVisible();
    await takeStep(clerk, '确定议程并发通知');
    await isIn(clerk, '议程已定');
    await clerk.click('变更会议安排');
    await clerk.fill('地点', '县住建局三楼会议室');
    await clerk.fill('变更原因', '原会议室另有安排');
    await clerk.click('确认变更并通知');
    await expect(clerk.page.getByRole('form', { name: '变更会议安排' })).toBeHidden();

    await liaison.open('/');
    await liaison.click('第三季度联络员会议：材料和回执', 'link');
    await liaison.reads('县住建局三楼会议室');
    await liaison.fill('参会人姓名', '钱试联');
    await liaison.click('提交回执');
    await liaison.reads('参会，钱试联');
    await liaison.click('请假', 'radio');
    await liaison.fill('请假原因', '下乡督导。');
    await liaison.click('修改回执');
    await liaison.reads('纪委监委：请假');
    await liaison.click('代会', 'radio');
    await liaison.fill('参会人姓名', '孙试替');
    await liaison.click('修改回执');
    await liaison.reads('纪委监委：代会，孙试替');
    await liaison.seesSoundPage('materials on a phone');
    await liaison.page.emulateMedia({ media: 'print' });
    await expect(liaison.page.getByRole('heading', { name: `1. ${OWN}` })).toBeVisible();
    for (const what of ['button', 'navigation'] as const)
      await expect(liaison.page.getByRole(what).filter({ visible: true })).toHaveCount(0);
    await liaison.page.emulateMedia({ media: null });

    await clerk.page.reload();
    await takeStep(clerk, '开始会议');
    await clerk.reads('不能开会');
    await clerk.click('取消');
    await clerk.click('按回执全部签到（1 家）');
    await clerk.reads('纪委监委孙试替');
    await clerk.click('全部签到');
    await clerk.reads('已签到 1 家');
    await takeStep(clerk, '开始会议');
    await isIn(clerk, '正在召开');
    await clerk.fill('第 2 项会议记录', '还没有保存的记录。');
    await clerk.page.waitForTimeout(900);
    await clerk.page.reload();
    await clerk.reads(/已找回 .+ 没有保存的内容/u);
    await expect(clerk.page.getByLabel('第 2 项会议记录')).toHaveValue('还没有保存的记录。');
    await recordItem(clerk, 1, '审过');
    await recordItem(clerk, 2, '审过');
    await clerk.seesSoundPage('a meeting being recorded');
    await takeStep(clerk, '结束会议');
    await isIn(clerk, '已召开');
    await clerk.reads('由办公室主任印发纪要');
  });

  await test.step('召集人 approves', async () => {
    const convener = await county.person('zhaojiren1');
    for (const title of [OWN, ASKED]) {
      await convener.open('/joint/topics');
      await convener.click(title, 'link');
      await convener.reads('等召集人审定');
      await convener.click('审定上会');
      await convener.click('确认审定');
      await isIn(convener, '召集人已审定');
    }
  });

  await test.step('the plenary: resolutions, minutes that wait for lead and due date', async () => {
    await clerk.open(plenary);
    await putOnAgenda(clerk, ASKED);
    await clerk.page.locator('main').getByRole('link', { name: '联席会议', exact: true }).click();
    await clerk.click('不保存，离开');
    await clerk.page.getByRole('heading', { level: 1, name: '联席会议', exact: true }).waitFor();
    await clerk.open(plenary);
    await putOnAgenda(clerk, OWN, ASKED);
    await clerk.click('保存议程');
    await clerk.reads('议程已保存。');
    await takeStep(clerk, '确定议程并发通知');
    await isIn(clerk, '议程已定');
    await clerk.fill(/^到会人/u, '钱试联');
    await clerk.click(/^签到：/u);
    await clerk.reads('已签到 1 家');
    await takeStep(clerk, '开始会议');
    await isIn(clerk, '正在召开');
    await recordItem(clerk, 1, '议定');
    await recordItem(clerk, 2, '缓议');
    await clerk.click('增加议定事项');
    await clerk.fill('议定内容', '自下月起每月五日前更新。');
    await clerk.page.getByLabel(/^替代此前的议定事项/u).click();
    await clerk.fill(/^替代此前的议定事项/u, '低保名单');
    await clerk.click(/每季度通报一次低保名单/u, 'option');
    await clerk.reads(/督办任务 DB2026-\d{4}（待签收）同时中止，不能恢复/u);
    await clerk.click('保存议定事项');
    await clerk.reads('牵头：未定');
    await clerk.reads(/印发纪要时替代议定事项2026-\d+-1/u);
    await takeStep(clerk, '结束会议');
    await isIn(clerk, '已召开');
    const director = await county.person('lianxiban1');
    await director.open(plenary);
    await takeStep(director, '印发纪要');
    await director.reads('没有写明牵头单位或时限');
    await director.click('取消');
    await director.click(/^修改议定事项/u);
    const form = director.page.getByRole('form', { name: '议定事项' });
    await director.pick('牵头单位', UNIT, form);
    await director.fillDate('时限', '2026-12-31', form);
    await director.pick(/^落实机制条款/u, /^二\(二\)1 /u, form);
    await director.click('保存议定事项', 'button', form);
    await director.reads('2026年12月31日');
    await takeStep(director, '印发纪要');
    await isIn(director, '纪要已印发');
    await director.reads(/议定事项2026-\d+-1（已印发）/u);
    await director.reads('落实：二(二)1');
    await director.click(/^议定事项2026/u, 'link');
    await director.reads(/议定事项2026-\d+-1（已被替代）/u);
    await director.click(/^由它交办的督办任务/u, 'link');
    await director.click(/^DB/u, 'link', director.page.getByRole('table'));
    await director.reads('已中止');
    await expect(director.page.locator('#chain')).toContainText(/条款 二\(二\)9 .+会议议定事项/u);
    // And the whole way back: from the task to what was resolved, from there to what took its place.
    await director.click(/^联席会议议定事项/u, 'link', director.page.locator('#chain'));
    await director.page.getByRole('heading', { level: 1, name: '第二季度全体会议' }).waitFor();
    await director.click(/^议定事项2026/u, 'link');
    await director.page.getByRole('heading', { level: 1, name: '第三季度全体会议' }).waitFor();
    await director.click('更正纪要');
    await director.fill('更正原因', '记录有误');
    await director.fill(`会议记录：${OWN}`, '会议听取了情况汇报。');
    await director.click('印发更正后的纪要');
    await director.click(/^会议文件/u, 'tab');
    await director.reads('纪要（第 2 版）');
    await director.seesSoundPage('issued minutes');
  });

  await test.step('the papers are read as they were issued', async () => {
    await liaison.open(`${plenary}?tab=documents`);
    for (const [name, says] of [
      ['会议通知', '关于召开第三季度全体会议的通知'],
      ['议程', '汇报单位'],
      ['签到表', '签名'],
      ['纪要（第 2 版）', '牵头单位'],
    ] as const) {
      const text = await readPaper(liaison, name, liaison.page.locator('section#documents'));
      expect(text).toContain(says);
      expect(text).toMatch(/〔2026〕\d+号/u);
    }
  });
});
