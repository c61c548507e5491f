import { inventedIdNumber } from '../support/factories/people.js';
import { expect, test } from './journey.js';
import { CasePage } from './pages/case-page.js';
import { IntakeDesk } from './pages/intake-desk.js';
import { ReleaseDesk } from './pages/release-desk.js';
import { PHOTO } from './photo.js';

const applicant = {
  name: '王试宁',
  idNumber: inventedIdNumber('1985-04-01', 'FEMALE', 40),
  marital: '离婚',
  phone: '19900001234',
};
const son = {
  name: '王例川',
  idNumber: inventedIdNumber('2015-06-01', 'MALE', 41),
  marital: '未婚',
  relation: '子',
};

test('二(二)21：社区受理申请、初审、公示并上报街道', async ({ county }) => {
  const clerk = await county.person('shequ1');
  const desk = new IntakeDesk(clerk);
  const page = new CasePage(clerk);

  await test.step('the clerk takes the family in', async () => {
    await desk.open();
    await clerk.seesSoundPage('new application');
    await desk.start({ ...applicant, name: '王试宇' }, '城市最低生活保障家庭');
    await desk.addMember({ ...son, name: '王例州', idNumber: inventedIdNumber('2015-06-01', 'MALE', 42) });
    await desk.goTo('收入财产申报');
    await desk.declareWage('王试宇', '2300', '示例县演示百货店');
    await desk.upload('身份证明', '身份证.png', PHOTO);
    await desk.upload('身份证明', '离婚证.png', PHOTO);
    await desk.upload('其他材料', '别人的材料.png', PHOTO);
    await desk.changeKind('离婚证.png', '婚姻证明');
    await desk.removeMaterial('别人的材料.png');
    await clerk.reads('材料（2 份）');
    await clerk.seesSoundPage('materials, one under another kind and one removed');
    await clerk.fitsPhone('materials');
    await desk.recordConsents(2);
    await clerk.reads('2 人');
    await clerk.seesSoundPage('check and submit');
  });

  await test.step('what was typed wrongly is seen at the check and mended where it was typed', async () => {
    await clerk.click('修改类别和申请人', 'link');
    await clerk.reads(/已登记 610499\*+/u);
    await clerk.fill('姓名', applicant.name);
    await clerk.click('城镇中等偏下收入住房困难家庭', 'radio');
    await clerk.click('保存修改');
    await clerk.page.waitForURL(/step=members/u);
    await clerk.reads(applicant.name);
    await clerk.click('修改王例州的信息');
    await clerk.page.waitForURL(/member=/u);
    await clerk.page.reload();
    const form = clerk.page.getByRole('form', { name: '修改王例州的信息' });
    await clerk.fill('姓名', son.name, form);
    await clerk.fill(
      '证件号码',
      `${son.idNumber.slice(0, 17)}${son.idNumber.endsWith('1') ? '2' : '1'}`,
      form,
    );
    await clerk.page.keyboard.press('Tab');
    await clerk.reads('身份证号最后一位与前17位对不上');
    await clerk.fill('证件号码', son.idNumber, form);
    await clerk.seesSoundPage('a member corrected');
    await clerk.click('保存修改', 'button', form);
    await form.waitFor({ state: 'detached' });
    await clerk.reads(son.name);
  });

  await test.step('what was typed on the first step and not saved is asked about', async () => {
    await desk.goTo('类别和申请人');
    const form = clerk.page.getByRole('form', { name: '类别和申请人' });
    await clerk.fill(/^工作单位/u, '县第二建筑公司', form);
    await clerk.click('没有要改的，下一步', 'link', form);
    const question = clerk.page.getByRole('dialog', { name: '“类别和申请人”有改动，还没有保存' });
    await clerk.click('返回保存', 'button', question);
    await expect(form.getByLabel(/^工作单位/u)).toHaveValue('县第二建筑公司');
    await clerk.click('没有要改的，下一步', 'link', form);
    await clerk.click('不保存，离开', 'button', question);
    await clerk.page.waitForURL(/step=members/u);
    await desk.goTo('类别和申请人');
    await expect(form.getByLabel(/^工作单位/u)).not.toHaveValue('县第二建筑公司');
  });

  await test.step('the scan of a consent is exchanged before it is removed', async () => {
    await desk.goTo('材料和同意书');
    await desk.upload('授权核查同意书', '别人的同意书.png', PHOTO);
    await desk.recordConsentAnew(applicant.name, '别人的同意书.png');
    await desk.mayNotRemove('别人的同意书.png', '请先重新登记同意书');
    await desk.recordConsentAnew(applicant.name, null);
    await desk.removeMaterial('别人的同意书.png');
    await clerk.reads('材料（2 份）');
  });

  await test.step('another number is another person, whose consent is signed anew', async () => {
    await desk.goTo('核对并提交');
    await clerk.reads(`${son.name}没有签授权核查同意书`);
    await desk.goTo('材料和同意书');
    await clerk.click(`登记已签字：${son.name}`);
    await clerk.page.waitForURL(/step=review/u);
    await clerk.reads('城镇中等偏下收入住房困难家庭');
    await clerk.reads('每月 2,300 元');
    await clerk.click('提交申请');
    await page.isIn('已提交');
    await expect(page.section('materials')).toContainText('婚姻证明 离婚证.png');
    await expect(page.section('materials').getByRole('button', { name: /^(改种类|删除)/u })).toHaveCount(0);
  });
  const { caseId } = page;
  const receipt = await test.step('accepts, and hands out the receipt', () => page.accept());
  expect(receipt.receiptNumber).not.toBe('');
  expect(receipt.queryCode).not.toBe('');
  await page.isIn('已受理');

  await test.step('the applicant reads the progress without an account', async () => {
    const visitor = await county.visitor();
    await visitor.open('/public/progress');
    await visitor.fill('受理回执号', receipt.receiptNumber);
    await visitor.fill('查询码', receipt.queryCode);
    await visitor.click('查询');
    await visitor.reads('已受理');
    await expect(visitor.page.locator('body')).not.toContainText(applicant.name);
  });

  await test.step('preliminary review; the opinion goes into the notice', async () => {
    await page.act('开始初审');
    await page.isIn('社区初审');
    const waiting = clerk.page.locator('header').locator('a, button').filter({ hasText: /^待办/u });
    await expect(waiting).toHaveText('待办1');
    await page.act('初审通过', (form) => clerk.fill('初审意见', '材料齐全，情况属实，同意上报。', form));
    await page.isIn('社区公示');
    await clerk.reads(/社区公示，公示稿 GS\S+ 等待发布审核（数据服务中心）/u);
    await expect(waiting, 'the number follows at once').toHaveText('待办0');
    await page.lastStepIs('材料齐全，情况属实，同意上报。');
  });

  await test.step('数据服务中心 releases the notice, and a neighbour reads it', async () => {
    const reviewer = await county.person('shuju1');
    const release = new ReleaseDesk(reviewer);
    await release.openWaiting();
    await reviewer.reads('材料齐全，情况属实，同意上报');
    await release.release();
    const neighbour = await county.visitor();
    await neighbour.open('/public/notices');
    await neighbour.reads('梧桐里社区');
    await neighbour.page
      .getByRole('list')
      .getByRole('heading', { level: 2 })
      .getByRole('link')
      .first()
      .click();
    await neighbour.reads('审核意见：材料齐全，情况属实，同意上报。');
    await neighbour.reads('家庭人口：2 人');
  });

  await test.step('after seven days without objection the case is with the subdistrict', async () => {
    await county.passDays(8);
    const street = await county.person('jiedao1');
    const there = await new CasePage(street).open(caseId);
    await there.isIn('街道审核');
    await there.lastStepIs('社区公示期满');
    await street.reads('初审通过');
    await street.reads(applicant.name);
    await expect(there.section('members')).not.toContainText(applicant.idNumber);
    await expect(there.section('declared')).toContainText('2,300');
    await street.open('/work/applications');
    await street.reads(applicant.name);
    await street.seesSoundPage('worklist of the subdistrict');
  });
});
