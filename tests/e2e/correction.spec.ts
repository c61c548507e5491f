import { expect, test } from './journey.js';
import { CasePage } from './pages/case-page.js';
import { IntakeDesk } from './pages/intake-desk.js';

test.use({ seed: 'subdistrictReview' });

test('一次性告知补正：退回时列明全部事项，补正后回到原环节，时限继续', async ({ county }) => {
  const street = await county.person('jiedao1');
  const there = await new CasePage(street).open(county.caseId);
  await there.act('退回补正', async (form) => {
    await street.click('收入证明', 'button', form);
    await street.click('婚姻证明', 'button', form);
    await street.click('再加一项', 'button', form);
    await expect(form.getByLabel('第3项 补正事项')).toBeFocused();
    await street.click('删去第3项', 'button', form);
    await street.fill(/给申请人的说明/u, '请一次补齐。', form);
    await street.seesSoundPage('list of corrections');
  });
  await there.isIn('待补正');

  const clerk = await county.person('shequ1');
  await test.step('the community sees the list and corrects the declaration', async () => {
    const page = await new CasePage(clerk).open(county.caseId);
    await expect(page.section('corrections')).toContainText('第 1 轮，街道审核环节提出');
    await expect(page.section('corrections')).toContainText(
      '请补交近6个月的工资流水或收入证明，盖单位公章。',
    );
    await expect(page.section('corrections')).toContainText('请补交结婚证、离婚证或离婚协议复印件。');
    await clerk.click('修改申请内容', 'link');
    const desk = new IntakeDesk(clerk);
    await clerk.reads('第 1 轮补正清单');
    await desk.goTo('收入财产申报');
    const form = await desk.declarationOf('陈试安');
    await clerk.fill(/月均金额/u, '3450.50', form);
    await clerk.click('保存陈试安的申报', 'button', form);
    await clerk.page.waitForURL(/step=papers/u);
    await desk.goTo('核对并提交');
    await clerk.click('补正完成，交回办理');
    await page.isIn('街道审核');
    await clerk.reads('已办理：补正完成');
  });

  await test.step('the subdistrict has the case back, with the new figure', async () => {
    await there.open(county.caseId);
    await there.isIn('街道审核');
    await there.lastStepIs('补正完成');
    await expect(there.section('declared')).toContainText('3,450.50');
    await expect(there.section('corrections')).toContainText('2026年7月8日 补正完成');
    await expect(there.section('corrections').getByRole('list', { name: '第 1 轮的改动' })).toHaveText(
      '重新申报陈试安的收入和财产',
    );
    await street.seesSoundPage('case that was corrected');
  });
});

test('逾期不补正的，申请失效', async ({ county }) => {
  const street = await county.person('jiedao1');
  const there = await new CasePage(street).open(county.caseId);
  await there.act('退回补正', (form) => street.click('身份证明', 'button', form));
  await county.passDays(40);
  const clerk = await county.person('shequ1');
  const page = await new CasePage(clerk).open(county.caseId);
  await page.isIn('逾期失效');
  await page.lastStepIs('逾期失效', '系统自动办理');
});
