import { readPaper } from './docx-view.js';
import { expect, test } from './journey.js';

test('四(四)：督办统计、逐月趋势和批量催办', async ({ county }) => {
  const office = await county.person('lianxibanyuan1');
  await office.open('/joint/tasks');
  await office.click('部署机制');
  await office.click('部署');
  const created = Number(
    /新交办 (\d+) 项/u.exec(await office.page.getByText(/新交办 \d+ 项/u).innerText())?.[1],
  );
  await test.step('urges what is chosen, each once a day', async () => {
    await office.page
      .getByRole('checkbox', { name: /^选择 DB/u })
      .first()
      .check();
    await office.click('催办所选 1 项');
    const asked = office.page.getByRole('dialog', { name: '确认催办所选 1 项任务？' });
    await expect(asked).toContainText(/通知 \d 个承办单位的联络员：\S+。/u);
    await expect(asked).toContainText('请抓紧办理并反馈。');
    await office.seesSoundPage('urging is confirmed');
    await office.fill('催办的话', '请本周内反馈。', asked);
    await expect(asked).toContainText(/DB2026-\d{4}《.+》：请本周内反馈。/u);
    await office.click('催办', 'button', asked);
    await office.reads('已催办 1 项。');
    await office.page
      .getByRole('checkbox', { name: /^选择 DB/u })
      .first()
      .check();
    await office.click('催办所选 1 项');
    await office.click('催办', 'button', asked);
    await office.reads('今天已催过或不在承办中');
  });
  await test.step('counts the county and every unit', async () => {
    await office.click('督办统计', 'link');
    await expect(office.page.getByRole('link', { name: /^立项/u })).toContainText(String(created));
    await expect(
      office.page.getByRole('table', { name: '逐月立项、办结和退回' }).getByRole('row').last(),
    ).toContainText(String(created));
    const number = office.page.getByRole('link', { name: /：立项 \d+ 项$/u }).first();
    const led = await number.innerText();
    await number.click();
    await office.reads(`共 ${led} 项`);
    await office.click(/^牵头单位：/u);
    await office.reads(`共 ${created} 项`);
    await office.click('督办统计', 'link');
    await office.click('出具这段时间的通报');
    await office.reads('各成员单位都能下载');
    await office.click('出具');
    await office.reads('已出具，可以下载。');
    await office.seesSoundPage('statistics');
  });
  await test.step('a unit sees its own line only, and reads the bulletin', async () => {
    const unit = await county.person('lianluo10');
    await unit.open('/joint/statistics');
    const bulletin = await readPaper(unit, /通报$/u);
    for (const says of ['公租联督〔2026〕1号', `共立项${created}项`, '没有超期事项。'])
      expect(bulletin).toContain(says);
    const [workbook] = await Promise.all([
      unit.page.waitForEvent('download'),
      unit.click(/表格$/u, 'link', unit.page.locator('section#documents')),
    ]);
    expect(workbook.suggestedFilename()).toMatch(/\.xlsx$/u);
    await expect(unit.page.getByRole('table', { name: '各牵头单位' }).getByRole('row')).toHaveCount(2);
  });
  await test.step('the day before the quarter ends every unit is reminded, and the log of the runs says so', async () => {
    await county.passDays(83);
    await office.open('/joint/sweep');
    await office.reads('自动提醒运行正常');
    await expect(
      office.page.getByRole('table', { name: '最近的巡检' }).getByRole('row').nth(1),
    ).toContainText(`${created} 次`);
    const unit = await county.person('lianluo10');
    await unit.open('/me/notifications');
    await expect(unit.page.getByRole('listitem').filter({ hasText: '定期反馈到期' })).toHaveCount(1);
  });
  await test.step('a red light for feedback that is missing is not counted as overdue, and says why it is red', async () => {
    await county.passDays(10);
    await office.open('/');
    const overdue = office.page.locator('section#overdue-tasks');
    await expect(overdue).toContainText('超期的督办任务，0 项');
    await office.click('查看并催办', 'link', overdue);
    await office.reads('没有符合条件的督办任务');
    await office.open('/joint/tasks?lamp=RED');
    await office.reads(`共 ${created} 项`);
    await office.reads('红灯：缺反馈');
    await office.page.getByRole('link', { name: /^DB/u }).first().click();
    await office.page.locator('#sheet').waitFor();
    await office.reads('红灯：缺反馈');
  });
});
