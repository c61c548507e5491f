import { expect, test, type County } from './journey.js';
import { CasePage } from './pages/case-page.js';
import { ReleaseDesk } from './pages/release-desk.js';
import type { Person } from './person.js';

test.use({ seed: 'communityPublicity' });

/**
 * A neighbour objects on the public page; the clerk of the community, whose review it is about, reads it and is told who
 * concludes it; the subdistrict opens it to do so.
 */
async function objectedTo(county: County): Promise<{ street: Person; publicNumber: string }> {
  const neighbour = await county.visitor('phone');
  await neighbour.open('/public/notices');
  await neighbour.page.getByRole('heading', { level: 2 }).getByRole('link').first().click();
  await neighbour.page.getByRole('article').waitFor();
  const publicNumber =
    /公示编号 (\S+)/u.exec(await neighbour.page.getByRole('article').innerText())?.[1] ?? '';
  await neighbour.click('提交异议');
  await neighbour.seesSoundPage('objection without a text');
  await neighbour.fill('异议内容', '这家人在县城另有一套住房。');
  await neighbour.fill('联系方式', '张女士 19900007777');
  await neighbour.click('提交异议');
  await neighbour.reads('异议已经收到');
  await neighbour.reads('前完成核查');

  const clerk = await county.person('shequ1');
  const page = await new CasePage(clerk).open(county.caseId);
  await page.isIn('异议核查');
  await clerk.reads(
    '异议由梧桐里社区居民委员会核查，2026年7月22日前办结；您参加过这一级审核，由其他人员或上级单位作结论',
  );
  await clerk.seesSoundPage('a case with an open objection');
  await clerk.click('查看异议', 'link');
  await clerk.reads('这家人在县城另有一套住房。');
  await clerk.reads('张女士 19900007777');
  await clerk.reads('对它的异议不能由您作结论');
  await expect(clerk.page.getByRole('button', { name: '作出结论' })).toHaveCount(0);
  await clerk.seesSoundPage('objection to the own review');

  const street = await county.person('jiedao1');
  await new ReleaseDesk(street).openNumber(publicNumber);
  await street.click(/^异议/u, 'tab');
  await street.reads('这家人在县城另有一套住房。');
  await new CasePage(street).open(county.caseId);
  await street.click('办理异议', 'link');
  await street.reads('这家人在县城另有一套住房。');
  await expect(street.page.getByRole('heading', { level: 1 })).toBeFocused();
  return { street, publicNumber };
}

async function conclude(person: Person, result: string, conclusion: string): Promise<void> {
  await person.click(result, 'radio');
  await person.reads('这段话会写进给申请人的驳回通知书，请不要写出异议人。');
  await person.fill('查了什么、结果如何', conclusion);
  await person.click('作出结论');
  await person.seesSoundPage('consequences of the conclusion');
  await person.click('确认结论');
  // The form goes when the conclusion stands; its text alone was there before.
  await expect(person.page.getByRole('button', { name: '作出结论' })).toHaveCount(0);
  await person.reads(conclusion);
}

test('公示异议：核查不成立的，公示继续并按期结束', async ({ county }) => {
  const { street, publicNumber } = await objectedTo(county);
  await conclude(street, '异议不成立', '到不动产登记机构核实，申请家庭名下没有住房。');
  const page = await new CasePage(street).open(county.caseId);
  await page.isIn('社区公示');

  const other = await county.person('jianduyuan1');
  const there = await new CasePage(other).open(county.caseId);
  await expect(there.section('notices')).toContainText('异议不成立');
  await county.passDays(8);
  await (await new CasePage(street).open(county.caseId)).isIn('街道审核');
  const visitor = await county.visitor();
  await visitor.open(`/public/notices/${publicNumber}`);
  await visitor.reads('没有正在公示的');
});

test('公示异议：核查成立的，驳回申请', async ({ county }) => {
  const { street } = await objectedTo(county);
  await conclude(street, '异议成立', '经核实，申请人名下另有住房一套。');
  const other = await county.person('shequ2');
  const page = await new CasePage(other).open(county.caseId);
  await page.isIn('已驳回');
  await page.lastStepIs('异议成立');
  const visitor = await county.visitor();
  await visitor.open('/public/notices');
  await visitor.reads('没有正在公示的内容');
});
