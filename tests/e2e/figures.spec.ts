import { expect, test } from './journey.js';
import { CasePage } from './pages/case-page.js';
import { AgencyDesk } from './pages/agency-desk.js';
import { ReleaseDesk } from './pages/release-desk.js';
import type { LoginName } from './accounts.js';
import { printLine as print } from '../support/print-line.js';

/** Printed, never failing: clicks beside the product's targets, layout shift beside 0.02. */

const HOMES: readonly LoginName[] = [
  'shequ1',
  'jiedao1',
  'shenhe1',
  'hezhun1',
  'fangchan1',
  'shuju1',
  'lianxiban1',
  'jianduyuan1',
  'xitong1',
];

test.describe('layout shift', () => {
  test.use({ seed: 'countyReview' });

  test('页面加载时内容不跳动：逐页打印CLS', async ({ county }) => {
    for (const loginName of HOMES) {
      const person = await county.person(loginName);
      for (const path of ['/', '/work/applications?view=all', `/work/applications/${county.caseId}`]) {
        await person.page.goto(path);
        await person.page.waitForLoadState('networkidle');
        print(`CLS ${(await person.layoutShift()).toFixed(4)} (<= 0.02) ${loginName} ${path.slice(0, 30)}`);
      }
      await person.leave();
    }
    const visitor = await county.visitor('phone');
    for (const path of ['/public/', '/public/notices', '/public/progress', '/login']) {
      await visitor.page.goto(path);
      await visitor.page.waitForLoadState('networkidle');
      print(`CLS ${(await visitor.layoutShift()).toFixed(4)} (<= 0.02) public ${path}`);
    }
    expect(HOMES.length).toBeGreaterThan(0);
  });
});

test.describe('clicks: review', () => {
  test.use({ seed: 'recommended' });

  test('点击数：最急的一件、核准', async ({ county }) => {
    const approver = await county.person('hezhun1');
    await approver.open('/');
    await approver.click(/陈试安/u, 'link');
    const page = new CasePage(approver);
    await page.isIn('县级核准');
    print(`clicks: open the most urgent item ${approver.takeClicks()} (<= 1)`);
    await page.act('核准');
    print(`clicks: approve with opinion from template ${approver.takeClicks()} (<= 3)`);
    await page.isIn('县级公示');
    const reviewer = await county.person('shuju1');
    await reviewer.open('/');
    await reviewer.click(/县级/u, 'link');
    await new ReleaseDesk(reviewer).release();
    print(`clicks: release a notice from the home page ${reviewer.takeClicks()} (no target)`);
  });
});

test.describe('clicks: agency', () => {
  test.use({ seed: 'jointVerification' });

  test('点击数：部门答复一件', async ({ county }) => {
    const contact = await county.person('gonghui1');
    const desk = new AgencyDesk(contact);
    await desk.openQueue();
    await desk.openRequest('陈试安', '劳动模范');
    contact.takeClicks();
    await contact.click(/^无记录/u, 'radio');
    await contact.click(/答复/u);
    await contact.page.waitForURL(/verification/u);
    print(`clicks: return one verification result and get next ${contact.takeClicks()} (<= 3)`);
    const visitor = await county.visitor();
    await visitor.open('/public/');
    await visitor.click('查询申请进度', 'link');
    await visitor.fill('受理回执号', 'S2026000001');
    await visitor.fill('查询码', 'XXXXXXXX');
    await visitor.click('查询');
    await visitor.reads('没有查到');
    print(`clicks: check own progress ${visitor.takeClicks()} (<= 3)`);
  });
});
