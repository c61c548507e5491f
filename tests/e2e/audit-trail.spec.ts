import { readFileSync } from 'node:fs';
import { expect, test } from './journey.js';

test.use({ seed: 'countyReview' });

test('审计追溯：查找、在浏览器里核对、还原办件、核对整个日志', async ({ county }) => {
  const reviewer = await county.person('shenhe1');
  await reviewer.open(`/work/applications/${county.caseId}`);
  const supervisor = await county.person('jianduyuan1');
  await supervisor.open('/');
  await supervisor.click('审计追溯', 'link');
  await supervisor.reads('日志现状');

  await supervisor.pick('做了什么', '查看申请');
  await supervisor.click('查找');
  const row = supervisor.page.getByRole('row', { name: /查看申请(?!列表)/u }).first();
  await expect(row).toContainText('保障房管理单位');
  await supervisor.seesSoundPage('审计追溯');

  await supervisor.click(/^第 \d+ 条$/u, 'button', row);
  await supervisor.click('核对这一条');
  await supervisor.reads(/完整：第 \d+ 条包含在 \d+ 条的日志之中，签名有效；这台电脑首次核对/u);
  const [download] = await Promise.all([
    supervisor.page.waitForEvent('download'),
    supervisor.click('下载证明', 'link'),
  ]);
  const proof = JSON.parse(readFileSync(await download.path(), 'utf8')) as { format: string };
  expect(proof.format).toBe('zhulian-audit-proof/1');
  await supervisor.reads('当时的办件');
  await expect(supervisor.page.locator('#moment')).toContainText('县级核准');

  // Searching, viewing and checking were themselves recorded: the log is longer now, and continues what was seen.
  await supervisor.click('核对这一条');
  await supervisor.reads('与这台电脑上次见到的一致');
  await supervisor.seesSoundPage('日志条目');
  await supervisor.page.keyboard.press('Escape');
  await supervisor.click('核对整个日志');
  await supervisor.reads(/完整：\d+ 条，序号、内容、树和检查点签名一致/u);
  await supervisor.click('打印检查点');
  await expect(supervisor.page.getByRole('img', { name: '检查点的二维码' })).toBeVisible();
});

test('审计追溯：这台电脑见过别的日志，核对就说断裂；审计管理员看不到办件细节', async ({ county }) => {
  const admin = await county.person('shenji1');
  await admin.open('/admin/audit');
  await admin.reads('不在权限内');
  await expect(admin.page.getByLabel('申请人姓名')).toHaveCount(0);
  await admin.click(/^第 \d+ 条$/u);
  await admin.click('核对这一条');
  await admin.reads(/完整：第 \d+ 条/u);
  await admin.page.evaluate(() => {
    const seen = JSON.parse(localStorage.getItem('zhulian-audit-log') ?? '{}') as { root: string };
    const other = btoa(String.fromCharCode(...new Uint8Array(32)));
    localStorage.setItem('zhulian-audit-log', JSON.stringify({ ...seen, root: other }));
  });
  await admin.click('核对这一条');
  await admin.reads(/断裂于第 \d+ 条/u);

  const clerk = await county.person('shequ1', 'phone');
  await clerk.open('/admin/audit');
  await clerk.reads(/没有.*权限|无权/u);
});
