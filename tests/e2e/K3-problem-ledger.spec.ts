import { expect, test } from './journey.js';
import { TaskDesk } from './pages/task-desk.js';

test.use({ seed: 'supervised' });

test('K3 问题台账：监督员登记，单位整改，回头看之后由其他单位销号；办公室登记制度并修订；线索移送给公安，被反映单位看不到', async ({
  county,
}) => {
  const supervisor = await county.person('jianduyuan1');
  await supervisor.open('/supervise/problems');
  await supervisor.click('登记问题');
  await supervisor.pick('所在环节', '租用');
  await supervisor.fill('标题', '房屋维修不及时');
  await supervisor.fill('问题', '抽查发现多处漏水报修后未处理');
  await supervisor.fill('整改要求', '逐户维修，建立报修台账');
  await supervisor.pick('整改单位', '房产交易和物业中心');
  await supervisor.fillDate('整改期限', '2026-07-31');
  await supervisor.click('保存问题');
  await supervisor.click(/房屋维修不及时$/u, 'link');
  await supervisor.reads('已登记');
  const address = new URL(supervisor.page.url()).pathname;

  const unit = await county.person('lianluo20', 'phone');
  await unit.open(address);
  await unit.click('开始整改');
  await unit.reads('整改中');
  await unit.reads(/DB2026-\d{4}（待签收）/u);
  await unit.fill('整改情况', '漏水处已全部维修，台账已建立');
  await unit.click('报告整改完成', 'button');
  await unit.reads('已整改，待回头看');
  await unit.seesSoundPage('问题');
  await expect(unit.page.getByRole('button', { name: '销号' })).toHaveCount(0);

  await supervisor.open(address);
  await supervisor.reads('整改后须经过一段时间再回头看');
  await supervisor.reads(/整改任务DB2026-\d{4}现在是“待签收”，还没有办结/u);

  // Another problem, put right five weeks ago: its task is done and waits for 销号 like itself.
  await supervisor.open('/supervise/problems?status=RECTIFIED');
  await supervisor.click(/轮候名册公布不全$/u, 'link');
  await supervisor.fill('回头看情况', '随机查阅，名册已全部公布');
  await supervisor.click('保存回头看结果');
  await supervisor.reads('没有反弹');
  await supervisor.reads(/现在是“已办结”，还没有销号/u);
  await expect(supervisor.page.getByRole('button', { name: '销号' })).toHaveCount(0);
  const task = await supervisor.page.getByRole('link', { name: /^打开任务/u }).getAttribute('href');
  // 县住建局 cannot close what it works on itself: 召集人 does, for the county.
  const convener = await county.person('zhaojiren1');
  await convener.open(task ?? '');
  await convener.click('回头看后销号');
  await convener.fill('回头看情况', '查阅名册，未再发现遗漏');
  await convener.click('提交回头看后销号');
  await convener.reads('已销号');
  await supervisor.page.reload();
  await supervisor.click('销号');
  await supervisor.reads('已销号');
  await supervisor.seesSoundPage('已销号的问题');

  const office = await county.person('lianxibanyuan1');
  await office.open('/supervise/problems');
  await office.click('登记制度');
  await office.pick('制度环节', '租用');
  await office.pick('责任单位', '房产交易和物业中心');
  await office.fillDate('施行日期', '2026-08-01');
  await office.fill('制度名称', '报修办理规程');
  await office.fill('文号', '演住建〔2026〕5号');
  await office.fill('主要内容', '报修两日内上门');
  await office.click('保存制度');
  await office.click('修订：报修办理规程');
  await office.fillDate('施行日期', '2026-09-01');
  await office.fill('文号', '演住建〔2026〕9号');
  await office.click('保存制度');
  await office.reads('第 2 版');
  await office.seesSoundPage('问题台账');

  // A rectification that is late comes back to the agenda by one click, and topic and task lead to each other.
  const late = '整改：租金台账更新不及时';
  await new TaskDesk(office).openTask(late);
  await office.click('列为会议议题');
  await office.reads('已列为议题 1 项。');
  // Of a problem the topic tells number and unit, not what it is about.
  await office.click(/^逾期督办事项 DB2026-\d{4}：县.+牵头$/u, 'link');
  await office.reads('已征集');
  await office.click(/^DB2026-\d{4}/u, 'link');
  await office.page.getByRole('heading', { level: 1, name: late }).waitFor();
  await expect(office.page.getByRole('button', { name: '列为会议议题' })).toHaveCount(0);

  await office.open('/supervise/clues');
  await office.click('登记移送');
  await office.pick('接收单位', '县公安局');
  await office.pick('被反映单位', '房产交易和物业中心');
  await office.fill('线索摘要', '有人冒充物业人员收取保证金');
  await office.fill(/^线索提供人和联系方式/u, '例某某 19900000001');
  await office.click('移送');
  await office.reads('线索已移送');
  await office.click(/^查看提供人/u);
  await office.reads('例某某 19900000001');
  await office.seesSoundPage('线索移送');
  await unit.open('/supervise/clues');
  await unit.reads('没有线索');
});
