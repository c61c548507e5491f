import { expect, test } from './journey.js';
import { CasePage } from './pages/case-page.js';

test.use({ seed: 'communityPublicity' });

test('申请人撤回申请：公示随之撤下，其他人看到的是已撤回', async ({ county }) => {
  const clerk = await county.person('shequ1');
  const page = await new CasePage(clerk).open(county.caseId);
  await page.act('撤回申请', (form) => clerk.fill('撤回原因', '申请人自愿撤回。', form));
  await page.isIn('已撤回');
  await expect(page.section('notices')).toContainText('已撤销');

  const visitor = await county.visitor();
  await visitor.open('/public/notices');
  await visitor.reads('没有正在公示的内容');
  const supervisor = await county.person('jianduyuan1');
  const there = await new CasePage(supervisor).open(county.caseId);
  await there.isIn('已撤回');
  await there.lastStepIs('申请人自愿撤回。');
  await supervisor.reads('这一环节没有需要您办理的事项。');
});
