import { expect, test } from './journey.js';
import { CasePage } from './pages/case-page.js';

test.use({ seed: 'submitted' });

test('补发查询码：受理的答复丢了，窗口当场补发；旧码立即失效', async ({ county }) => {
  const clerk = await county.person('shequ1');
  const page = await new CasePage(clerk).open(county.caseId);
  const first = await test.step('the first answer is lost, the repeat says what to do', async () => {
    await page.start('受理');
    await clerk.loseNextAnswer('AcceptApplication');
    await clerk.click('确认受理');
    await clerk.reads('没有收到服务器的答复');
    await clerk.click('确认受理');
    await clerk.reads('但查询码没有显示出来');
    await clerk.seesSoundPage('receipt without a code');
    return page.reissue(clerk.page.getByRole('dialog', { name: '受理回执' }));
  });
  expect(first.queryCode).toMatch(/^[0-9A-Z]{8}$/u);
  await expect(page.section('act').getByRole('status')).toBeFocused();
  await page.isIn('已受理');

  const visitor = await county.visitor();
  const asks = async (queryCode: string, answer: string | RegExp): Promise<void> => {
    await visitor.open('/public/progress');
    await visitor.fill('受理回执号', first.receiptNumber);
    await visitor.fill('查询码', queryCode);
    await visitor.click('查询');
    await visitor.reads(answer);
  };
  await asks(first.queryCode, '已受理');

  await test.step('the citizen sees which unit looked at the file, and no person', async () => {
    await visitor.reads('哪些单位看过您的申请');
    const readings = visitor.page.getByRole('region', { name: '哪些单位看过您的申请' });
    // Within a day the order says nothing: what was looked at is in one of the lines.
    const ofTheDesk = readings.getByRole('listitem').filter({ hasText: /社区.*查看申请.*目的：办理业务/u });
    await expect(ofTheDesk).toHaveCount(1);
    await visitor.seesSoundPage('progress with readings');
  });

  await test.step('weeks later the receipt is lost: a new code, and the old one is dead', async () => {
    await page.open(county.caseId);
    const second = await page.reissue(page.section('receipt'));
    await expect(clerk.page.getByRole('button', { name: '补发查询码' })).toBeFocused();
    await clerk.reads('查询码');
    expect(second.receiptNumber).toBe(first.receiptNumber);
    expect(second.queryCode).not.toBe(first.queryCode);
    await asks(first.queryCode, '没有查到');
    await asks(second.queryCode, '已受理');
  });

  await test.step('nobody but the window can do it', async () => {
    const reviewer = await county.person('shenhe1');
    const atCounty = await new CasePage(reviewer).open(county.caseId);
    await expect(atCounty.section('receipt')).toHaveCount(0);
  });
});
