import { inventedIdNumber } from '../support/factories/people.js';
import { LOGIN_NAMES, type LoginName } from './accounts.js';
import { expect, test, type County } from './journey.js';
import { AgencyDesk } from './pages/agency-desk.js';
import { CasePage } from './pages/case-page.js';
import { IntakeDesk } from './pages/intake-desk.js';
import { ReleaseDesk } from './pages/release-desk.js';

const applicant = { name: '周试安', idNumber: inventedIdNumber('1979-02-03', 'MALE', 60), marital: '未婚' };
const ANSWERING: readonly LoginName[] = LOGIN_NAMES.filter((name) =>
  ['gongan1', 'minzheng1', 'renshe1', 'shenpi1', 'fangchan1', 'canlian1', 'gonghui1', 'tuiyi1'].includes(
    name,
  ),
);

async function publicise(county: County): Promise<void> {
  const desk = new ReleaseDesk(await county.person('shuju1'));
  await desk.openWaiting();
  await desk.release();
  await county.passDays(8);
}

/** One agency signs for its questions and says 无记录 to all of them together. */
async function answerAlike(county: County, loginName: LoginName): Promise<void> {
  const contact = await county.person(loginName);
  const desk = new AgencyDesk(contact);
  await desk.openQueue();
  await contact.click(/^签收本页待签收的/u);
  await contact.reads(/已签收 \d 件/u);
  await desk.grid.getByRole('checkbox').first().check();
  await contact.click(/^批量答复/u);
  await expect(contact.page.getByRole('radio', { name: /^无记录/u })).toBeFocused();
  await contact.click('取消');
  await expect(contact.page.getByRole('button', { name: /^批量答复/u })).toBeFocused();
  await contact.click(/^批量答复/u);
  await desk.choose('无记录');
  await contact.click(/件全部答复“无记录”$/u);
  await contact.reads(/已答复 \d 件。/u);
  await contact.leave();
}

test('从草稿到轮候登记：每个岗位办自己的一环，三次公示，一次联审联查', async ({ county }) => {
  const clerk = await county.person('shequ1');
  const desk = new IntakeDesk(clerk);
  const page = new CasePage(clerk);
  await desk.open();
  await desk.start(applicant);
  await desk.goTo('收入财产申报');
  await desk.declareWage(applicant.name, '1800', '零工');
  await clerk.click(`登记已签字：${applicant.name}`);
  await clerk.page.waitForURL(/step=review/u);
  await clerk.click('提交申请');
  await page.isIn('已提交');
  const { caseId } = page;
  const { receiptNumber, queryCode } = await page.accept();
  await page.act('开始初审');
  await page.act('初审通过');
  await publicise(county);

  const street = await county.person('jiedao1');
  await street.open(`/work/applications/${caseId}/survey`);
  await street.fill('第二名调查员', '冯演民');
  await street.fill(/实际居住人数/u, '1');
  await street.fill('居住情况', '租住单间。');
  await street.click('与申报一致', 'radio');
  await street.click('提交调查表');
  await street.reads('入户调查已保存');
  await street.click('审核这件申请', 'link');
  const atStreet = new CasePage(street);
  await expect(atStreet.section('surveys')).toContainText('与申报一致');
  await atStreet.act('审核通过');
  await publicise(county);

  for (const loginName of ANSWERING) await test.step(loginName, () => answerAlike(county, loginName));

  const reviewer = await county.person('shenhe1');
  const atCounty = await new CasePage(reviewer).open(caseId);
  await atCounty.isIn('县级核准');
  await expect(atCounty.section('verification')).toContainText('全部答复');
  await test.step('every suspicion gets a conclusion', async () => {
    const open = reviewer.page.getByRole('button', { name: /^写“.+”的结论$/u });
    for (let left = await open.count(); left > 0; left -= 1) {
      await open.first().click();
      await expect(reviewer.page.getByRole('radio', { name: '排除' })).toBeFocused();
      await reviewer.click('排除', 'radio');
      await reviewer.fill('核查经过和理由', '电话核实，属零工收入，未参保。');
      await reviewer.click('提交结论');
      await expect(open).toHaveCount(left - 1);
      await expect(atCounty.section('suspicions').getByRole('status')).toContainText(/已写结论：.+，排除/u);
      await expect(atCounty.section('suspicions').getByRole('status')).toBeInViewport();
      await expect(atCounty.section('suspicions').getByRole('status')).toBeFocused();
    }
  });
  await atCounty.act('提出审核意见', async (form) => {
    // With differences the words are chosen, not confirmed unread.
    await expect(form.getByLabel('审核意见', { exact: true })).toHaveValue('');
    await reviewer.click(/申报与核查有\d+处差异，已逐项核实/u, 'button', form);
  });
  await expect(atCounty.offers('核准')).toHaveCount(0);

  const approver = await county.person('hezhun1');
  await (await new CasePage(approver).open(caseId)).act('核准');
  await publicise(county);

  const supervisor = await county.person('jianduyuan1');
  const seen = await new CasePage(supervisor).open(caseId);
  await seen.isIn('轮候登记');
  await expect(seen.section('process').getByRole('listitem')).toHaveCount(11);
  await expect(seen.section('notices')).toContainText('县级审核公示');
  const visitor = await county.visitor();
  await visitor.open('/public/progress');
  await visitor.fill('受理回执号', receiptNumber);
  await visitor.fill('查询码', queryCode);
  await visitor.click('查询');
  await visitor.reads('轮候登记');
});
