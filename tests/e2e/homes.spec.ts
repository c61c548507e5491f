import { expect, test } from './journey.js';
import { PASSWORD } from './accounts.js';
import { CasePage } from './pages/case-page.js';
import type { Person } from './person.js';

/** A number of the home page, read as a person reads it. */
async function numberOf(person: Person, label: string): Promise<number> {
  const card = person.page
    .getByRole('group', { name: '我的数字' })
    .getByRole('link')
    .filter({ hasText: label });
  return Number(/\d+/u.exec((await card.first().innerText()).replace(label, ''))?.[0]);
}

test.describe('the convener', () => {
  test.use({ seed: 'countyAtWork' });
  // The history of a county takes its time to be lived through.
  test.describe.configure({ timeout: 300_000 });

  test('召集人：是否按期、谁超期、哪一步慢；数字与办公室的相同，看不到申请', async ({ county }) => {
    const convener = await county.person('zhaojiren1');
    await convener.open('/');
    await convener.page.locator('section#pace').waitFor();
    const [late, asked] = [await numberOf(convener, '超期'), await numberOf(convener, '超期未答复的核查')];
    const office = await county.person('lianxiban1');
    await office.open('/');
    await office.page.locator('section#red-agencies').waitFor();
    expect(asked).toBe(await numberOf(office, '超期核查请求'));
    expect(late).toBe(await numberOf(office, '超期申请'));
    const sumOf = async (section: string): Promise<number> => {
      const cells = await convener.page.locator(`section#${section} td[data-label="超期"]`).allInnerTexts();
      return cells.reduce((all, text) => all + Number(text), 0);
    };
    expect(await sumOf('communities')).toBe(late);
    expect(await sumOf('agencies')).toBe(asked);
    await expect(convener.page.locator('section#pace')).toContainText('最慢的环节是');
    await expect(convener.page.locator('main')).not.toContainText(/A2026\d+/u);
    await convener.open('/work/applications');
    await convener.reads('无权');
  });
});

test.describe('a phone', () => {
  test('菜单里有本岗位的全部页面，点开就到，菜单自己收起', async ({ county }) => {
    const liaison = await county.person('lianluo10', 'phone');
    await liaison.open('/');
    const bar = liaison.page.getByRole('navigation', { name: '底部菜单' });
    const menu = liaison.page.getByRole('dialog', { name: '全部页面' });
    const pages = { 督办任务: '/joint/tasks', 督办统计: '/joint/statistics', 联席会议: '/joint/meetings' };
    for (const [name, path] of Object.entries(pages)) {
      await liaison.click('菜单', 'button', bar);
      await liaison.click(name, 'link', menu);
      await liaison.page.waitForURL(({ pathname }) => pathname === path);
      await menu.waitFor({ state: 'hidden' });
    }
    await liaison.click('菜单', 'button', bar);
    await expect(menu.getByRole('link', { name: '联席会议' })).toHaveAttribute('aria-current', 'page');
    // Our look holds over the kit's, whichever part of a page brings its rules first.
    const title = menu.getByRole('heading', { name: '全部页面' });
    await expect(title).toHaveCSS('font-weight', '600');
    await expect(title).toHaveCSS('font-size', '20px');
    await liaison.seesSoundPage('the menu of a phone');
    await liaison.page.keyboard.press('Escape');
    await expect(bar.getByRole('button', { name: '菜单' })).toBeFocused();
  });
});

test.describe('the administrators', () => {
  test.use({ seed: 'communityReview' });

  test('系统管理员：谁来了、谁没有岗位、后台任务；建账号并任职后数字跟着变', async ({ county }) => {
    const admin = await county.person('xitong1');
    await admin.open('/');
    await expect(admin.page.locator('section#jobs')).toContainText('处理到期事项');
    expect(await numberOf(admin, '没有岗位的账号')).toBe(0);
    await admin.open('/admin/accounts');
    await admin.click('新建账号');
    await admin.fill('姓名', '钱试新');
    await admin.fill('登录名', 'qian.shixin');
    await admin.click('建立账号');
    await admin.reads('账号已建立');
    await admin.open('/');
    await expect(admin.page.locator('section#idle')).toContainText('钱试新');
    expect(await numberOf(admin, '没有岗位的账号')).toBe(1);
    await admin.click(/没有岗位的账号/u, 'link');
    await admin.reads('qian.shixin');
    await admin.click('钱试新', 'link');
    await admin.pick('岗位', '县级审核人');
    await admin.click('报请任职');
    await admin.reads('已报安全管理员审批');
    const security = await county.person('anquan1');
    await security.open('/admin/mandate-requests');
    await security.click(/^批准：钱试新/u);
    await security.click('批准');
    await security.reads('没有等待审批的任职');
    await admin.open('/');
    await expect(admin.page.locator('section#joined')).toContainText('钱试新');
    expect(await numberOf(admin, '没有岗位的账号')).toBe(0);
  });

  test('安全管理员：登录失败和触发等待，从未登录的账号', async ({ county }) => {
    const somebody = await county.visitor();
    await somebody.open('/login');
    for (let attempt = 0; attempt < 6; attempt += 1) {
      await somebody.fill('账号', 'shenhe1');
      await somebody.fill('密码', `${PASSWORD}x`);
      await somebody.click('登录');
      await somebody.reads(attempt < 5 ? '账号、密码或动态验证码不正确' : '请等待');
    }
    const security = await county.person('anquan1');
    await security.open('/');
    const failures = security.page.locator('section#failures');
    await expect(failures).toContainText('5 次');
    await expect(failures).toContainText('1 次');
    await expect(failures).toContainText('1 个地址');
    expect(await numberOf(security, '登录失败')).toBe(5);
    const never = await numberOf(security, '从未登录的账号');
    await security.click(/从未登录的账号/u, 'link');
    await security.reads(`${never} 个`);
    await expect(security.page.getByRole('button', { name: '新建账号' })).toHaveCount(0);
  });

  test('审计管理员：看得到次数和操作人，看不到是谁的申请', async ({ county }) => {
    const clerk = await county.person('shequ1');
    await new CasePage(clerk).open(county.caseId);
    const members = clerk.page.locator('section#members');
    await clerk.click(/^查看.*查看会留痕$/u, 'button', members);
    await members
      .getByRole('group', { name: /的目的$/u })
      .getByRole('button')
      .first()
      .click();
    await clerk.reads(/610499\d{11}[\dX]/u);
    const stranger = await county.person('shequ3');
    await stranger.open(`/work/notices/${county.caseId}`);
    const auditor = await county.person('shenji1');
    await auditor.open('/');
    await auditor.page.locator('section#reads').waitFor();
    expect(await numberOf(auditor, '查看完整证件信息')).toBe(1);
    await expect(auditor.page.locator('section#reads')).toContainText('1 次，1 件申请');
    expect(await numberOf(auditor, '今天的留痕')).toBeGreaterThan(0);
    await expect(auditor.page.locator('main')).not.toContainText('陈试安');
    await auditor.open('/work/applications');
    await auditor.reads('无权');
    await auditor.open('/');
    await auditor.page.locator('section#denied').waitFor();
  });
});
