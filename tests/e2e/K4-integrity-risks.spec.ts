import { test } from './journey.js';

test.use({ seed: 'supervised' });

test('K4 廉政风险点：登记并评分，关联监督模型，单位只看本单位的，销号后仍可查', async ({ county }) => {
  const supervisor = await county.person('jianduyuan1');
  await supervisor.open('/supervise/risks');
  await supervisor.click('登记风险点');
  await supervisor.pick('单位', '法院');
  await supervisor.fill('岗位', '执行岗');
  await supervisor.fill('风险点', '选择性执行');
  await supervisor.fill('主要内容及表现形式', '对腾退申请拖延不办');
  await supervisor.pick('可能性', '4 分');
  await supervisor.pick('后果', '5 分');
  await supervisor.reads('分值：20');
  await supervisor.fill('防控措施', '逐案登记时限，按月通报');
  await supervisor.fill('部门负责人', '演负责');
  await supervisor.fill('责任领导', '演领导');
  await supervisor.fillDate('下次复核日期', '2026-12-31');
  await supervisor.click('保存风险点');
  await supervisor.reads('FX2026008 选择性执行');
  await supervisor.reads('4×5＝20');
  await supervisor.seesSoundPage('廉政风险点');

  const liaison = await county.person('lianluo1', 'phone');
  await liaison.open('/supervise/risks');
  await liaison.reads('还没有登记风险点');
  await liaison.seesSoundPage('本单位风险点');

  await supervisor.click('修改：FX2026008');
  await supervisor.pick('后果', '3 分');
  await supervisor.reads('分值：12');
  await supervisor.click('保存风险点');
  await supervisor.reads('4×3＝12');

  await supervisor.click('销号：FX2026008');
  await supervisor.click('销号', 'button', supervisor.page.getByRole('dialog'));
  await supervisor.reads('已销号');
});
