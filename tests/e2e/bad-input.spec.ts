import { inventedIdNumber } from '../support/factories/people.js';
import { expect, test } from './journey.js';
import { IntakeDesk, type DeskPerson } from './pages/intake-desk.js';
import type { Person } from './person.js';

const good: DeskPerson = {
  name: '李试川',
  idNumber: inventedIdNumber('1990-01-01', 'MALE', 70),
  marital: '未婚',
};

/** The sentence stands beside its field, and again in the summary that has the focus. */
async function isTold(person: Person, fieldId: string, sentence: string): Promise<void> {
  await expect(person.page.locator(`[id="${fieldId}-error"]`)).toContainText(sentence);
  await expect(person.page.getByRole('alert').first()).toContainText(sentence);
}

/** What is typed wrong → the field → the sentence. Everything else of the person is right. */
const PERSONS: readonly (readonly [string, Partial<DeskPerson>, string, string])[] = [
  ['no name', { name: '' }, 'applicant-name', '请填写姓名'],
  ['no number', { idNumber: '' }, 'applicant-idNumber', '请填写证件号码'],
  [
    '17 digits',
    { idNumber: good.idNumber.slice(0, 17) },
    'applicant-idNumber',
    '身份证号应为18位，现在是17位',
  ],
  [
    'a wrong check digit',
    { idNumber: `${good.idNumber.slice(0, 17)}${good.idNumber.endsWith('1') ? '2' : '1'}` },
    'applicant-idNumber',
    '身份证号最后一位与前17位对不上',
  ],
  [
    'a letter inside',
    { idNumber: `61049919900A${good.idNumber.slice(12)}` },
    'applicant-idNumber',
    '身份证号前17位应为数字',
  ],
  ['an old number', { idNumber: '610499900101123' }, 'applicant-idNumber', '这是15位旧身份证号'],
  ['a placeholder', { idNumber: '111111111111111111' }, 'applicant-idNumber', '这不是真实的身份证号'],
  [
    'an impossible birthday',
    { idNumber: '610499199002301230' },
    'applicant-idNumber',
    '不是真实存在的出生日期',
  ],
  ['a short telephone number', { phone: '1390000' }, 'applicant-phone', '手机号'],
];

test('窗口录入：填错的每一处都在旁边说明错在哪里、怎样改', async ({ county }) => {
  const clerk = await county.person('shequ1');
  const desk = new IntakeDesk(clerk);
  await desk.open();
  await test.step('of two fields side by side only one has a hint, and their names are in one line', async () => {
    const topOf = async (name: string) =>
      (await clerk.page.getByText(name, { exact: true }).boundingBox())?.y ?? Number.NaN;
    expect(Math.abs((await topOf('性别')) - (await topOf('出生日期')))).toBeLessThanOrEqual(2);
  });
  await clerk.click('保存并继续');
  await isTold(clerk, 'guaranteeType', '请选择保障类别');
  await isTold(clerk, 'applicant-maritalCode', '请选择婚姻状况');
  await isTold(clerk, 'applicant-sex', '请选择性别');
  await clerk.seesSoundPage('nothing filled in');
  await clerk.click('城镇中等偏下收入住房困难家庭', 'radio');
  for (const [what, wrong, fieldId, sentence] of PERSONS) {
    await test.step(what, async () => {
      await desk.fillPerson({ phone: '', ...good, ...wrong });
      await clerk.click('男', 'radio');
      await clerk.click('保存并继续');
      await isTold(clerk, fieldId, sentence);
      // Nothing that was typed is lost.
      await expect(clerk.page.getByLabel('证件号码', { exact: true })).toHaveValue(
        wrong.idNumber ?? good.idNumber,
      );
    });
  }

  await test.step('declarations', async () => {
    await desk.fillPerson({ ...good, phone: '' });
    await clerk.click('保存并继续');
    await clerk.page.waitForURL(/step=members/u);
    await desk.goTo('收入财产申报');
    const form = await desk.declarationOf(good.name);
    await clerk.click(`保存${good.name}的申报`, 'button', form);
    await isTold(clerk, 'incomes', '收入：请填写，或点“没有此项”');
    await clerk.click('填写一项收入', 'button', form);
    await clerk.click('其余都没有，保存', 'button', form);
    await clerk.fill(/月均金额/u, '很多', form);
    await clerk.click(`保存${good.name}的申报`, 'button', form);
    await isTold(clerk, 'incomes-0-kind', '请填写种类');
    await isTold(clerk, 'incomes-0-monthlyFen', '月均金额请填数字，如 1850 或 1850.50');
    await isTold(clerk, 'incomes-0-payer', '请填写来源');
    await clerk.seesSoundPage('declaration with mistakes');
  });

  await test.step('a file of no accepted format', async () => {
    await desk.leaveUnsavedTo('材料和同意书');
    const chooser = clerk.page.waitForEvent('filechooser');
    await clerk.click('上传收入证明');
    await (await chooser).setFiles({ name: '证明.txt', mimeType: 'text/plain', buffer: Buffer.from('证明') });
    await expect(clerk.page.getByRole('alert')).toContainText('转换为 PDF、JPG、PNG、WEBP、HEIC 格式');
    await clerk.seesSoundPage('a file that is not taken');
    await clerk.fill('签字日期', '2030-01-01');
    await clerk.click(`登记已签字：${good.name}`);
    await expect(clerk.page.locator('[id="signedOn-error"]')).toContainText('请填写同意书上的签字日期');
    await expect(clerk.page.getByText(/已签$/u)).toHaveCount(0);
  });

  await test.step('what is missing before it can be submitted', async () => {
    await desk.goTo('核对并提交');
    await clerk.reads(`${good.name}没有申报收入财产`);
    await clerk.reads(`${good.name}没有签授权核查同意书`);
    await expect(clerk.page.getByRole('button', { name: /提交申请/u })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });
});

test.describe('at other desks', () => {
  test.use({ seed: 'subdistrictReview' });

  test('入户调查和退回：缺的项目逐一说明', async ({ county }) => {
    const street = await county.person('jiedao1', 'phone');
    await street.open(`/work/applications/${county.caseId}/survey`);
    await street.fill(/实际居住人数/u, '三');
    await street.click('提交调查表');
    await isTold(street, 'secondSurveyor', '请填写第二名调查员');
    await isTold(street, 'residents', '实际居住人数请填数字');
    await isTold(street, 'livingSituation', '请填写居住情况');
    await isTold(street, 'conclusion', '请选择结论');
    await street.seesSoundPage('survey with mistakes on a phone');
  });
});
