import { expect, test } from './journey.js';
import type { LoginName } from './accounts.js';
import { printLine as print } from '../support/print-line.js';

/** Printed, never failing: layout shift beside 0.02. */

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
