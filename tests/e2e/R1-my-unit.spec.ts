import { expect, test } from './journey.js';

test('四(一)：部署机制后，每个单位看到自己的职责、待办、任务和名次', async ({ county }) => {
  const office = await county.person('lianxibanyuan1');
  await office.open('/joint/tasks');
  await office.click('部署机制');
  // With a date; without one they are standing tasks (R4).
  await office.fillDate(/^办结时限/u, '2026-12-31');
  await office.click('部署');
  await office.reads(/新交办 \d+ 项/u);
  await office.seesSoundPage('tasks of the mechanism');
  await office.click('看板', 'link');
  await office.page.getByRole('heading', { name: /^待交办、待签收/u }).waitFor();
  await office.seesSoundPage('board');
  await office.click('时间表', 'link');
  await office.page.getByRole('columnheader', { name: '已超期' }).waitFor();
  await office.seesSoundPage('timeline');

  const unit = await county.person('lianluo10');
  await unit.open('/joint/unit');
  await unit.reads('二(二)');
  await unit.reads('在办任务');
  await expect(unit.page.getByRole('table', { name: '本单位在办的任务' }).getByRole('row')).toHaveCount(2);
  await unit.reads('2026年12月31日');
  await unit.seesSoundPage('my unit');
  await unit.click(/^DB/u, 'link');
  await unit.page.locator('#chain').getByRole('link').first().click();
  // From the clause back to its tasks, and no other unit's.
  await expect(unit.page.getByRole('table', { name: '督办任务' }).getByRole('row')).toHaveCount(2);
  await unit.open('/joint/unit');
  await expect(unit.page.locator('body')).not.toContainText('法院');

  // What is late stands on the first page, counted and named, and its list is no longer than that.
  await unit.open('/');
  const numbers = unit.page.getByRole('group', { name: '我的数字' });
  await expect(numbers.getByRole('link', { name: /红灯督办任务/u })).toContainText('0 项');
  await county.passDays(180);
  await unit.open('/');
  await expect(numbers.getByRole('link', { name: /红灯督办任务/u })).toContainText('1 项');
  await expect(numbers.getByRole('link', { name: /核查超期/u })).toContainText('0 件');
  await expect(unit.page.locator('section#red-tasks').getByRole('link', { name: /DB/u })).toContainText(
    '超期 4 天',
  );
  await unit.seesSoundPage('home of a unit with a late task');
  await unit.click(/红灯督办任务/u, 'link', numbers);
  await expect(unit.page.getByRole('table', { name: '督办任务' }).getByRole('row')).toHaveCount(2);
});
