import { inventedIdNumber } from '../support/factories/people.js';
import { printLine } from '../support/print-line.js';
import { expect, test } from './journey.js';
import { AgencyDesk } from './pages/agency-desk.js';
import { CasePage } from './pages/case-page.js';
import { IntakeDesk } from './pages/intake-desk.js';
import { PHOTO } from './photo.js';
import type { LoginName } from './accounts.js';
import type { Person } from './person.js';

/** Real clicks from the home page, typing free; opening a list and picking from it are two. */
function report(job: string, person: Person, most: number): void {
  const clicks = person.takeClicks();
  printLine(`clicks: ${job}: ${clicks} (<= ${most})`);
  expect(clicks, job).toBeLessThanOrEqual(most);
}

test.describe('a county at work', () => {
  test.use({ seed: 'countyAtWork' });
  // The history of a county takes its time to be lived through.
  test.describe.configure({ timeout: 300_000 });

  const DESKS: readonly LoginName[] = [
    'shequ1',
    'jiedao1',
    'shenhe1',
    'hezhun1',
    'minzheng1',
    'shuju1',
    'jianduyuan1',
  ];
  test('点击数：打开最急的一件', async ({ county }) => {
    for (const loginName of DESKS) {
      const person = await county.person(loginName);
      await person.open('/');
      const urgent = person.page.locator('section#urgent, section#urgent-requests, section#urgent-notices');
      await person.click(/./u, 'link', urgent.getByRole('list').first());
      await person.page.waitForURL(/\/work\/[a-z]+\/[0-9a-f-]{36}/u);
      report(`open the most urgent item, ${loginName}`, person, 1);
      await person.leave();
    }
  });

  test('点击数：监督员从红色数字到一件申请的办理过程', async ({ county }) => {
    const supervisor = await county.person('jianduyuan1');
    await supervisor.open('/');
    await supervisor.click(/超期申请/u, 'link', supervisor.page.getByRole('group', { name: '我的数字' }));
    await supervisor.click(/^A20\d+/u, 'link', supervisor.page.getByRole('grid'));
    await expect(new CasePage(supervisor).section('process').getByRole('listitem').first()).toBeInViewport();
    report('from a red number to the timeline of a case', supervisor, 3);
  });
});

test.describe('an approval', () => {
  test.use({ seed: 'recommended' });

  test('点击数：用常用意见核准一件，办下一件', async ({ county }) => {
    const approver = await county.person('hezhun1');
    await approver.open('/');
    await approver.click(/陈试安/u, 'link');
    const page = new CasePage(approver);
    await page.isIn('县级核准');
    await page.act('核准');
    await page.isIn('县级公示');
    report('approve with the opinion of the template, from the home page', approver, 3);
  });
});

test.describe('an agency', () => {
  test.use({ seed: 'manyRequests' });

  test('点击数：从首页答复一件，下一件自动打开', async ({ county }) => {
    const contact = await county.person('fangchan1');
    await contact.open('/');
    await contact.click(
      /陈|房产|登记/u,
      'link',
      contact.page.locator('section#urgent-requests').getByRole('list'),
    );
    await contact.page.getByRole('radio', { name: /^无记录/u }).waitFor();
    const address = contact.page.url();
    await contact.click(/^无记录/u, 'radio');
    await new AgencyDesk(contact).save();
    await contact.page.waitForURL(({ href }) => href !== address);
    report('return one verification result and get the next', contact, 3);
  });
});

test.describe('the intake', () => {
  test('点击数：带扫描件受理一户一人的申请', async ({ county }) => {
    const clerk = await county.person('shequ1');
    const desk = new IntakeDesk(clerk);
    await clerk.open('/');
    await clerk.click('新建申请', 'link');
    const applicant = {
      name: '王试独',
      idNumber: inventedIdNumber('1985-04-01', 'FEMALE', 71),
      marital: '未婚',
      phone: '19900001234',
    };
    await desk.fillStart(applicant, '城镇中等偏下收入住房困难家庭');
    await clerk.click('只有申请人一人，直接申报');
    const form = await desk.declarationOf(applicant.name);
    await clerk.click('其余都没有，保存', 'button', form);
    await clerk.page.getByLabel('选择材料文件').waitFor({ state: 'attached' });
    // Choosing the file is one click on the button that opens the chooser.
    const chooser = clerk.page.waitForEvent('filechooser');
    await clerk.click('上传身份证明');
    await (await chooser).setFiles({ name: '身份证.png', mimeType: 'image/png', buffer: PHOTO });
    await clerk.reads('身份证.png');
    await clerk.click(`登记已签字：${applicant.name}`);
    await clerk.click('提交申请');
    await new CasePage(clerk).isIn('已提交');
    report('take in an application of one person with a scan', clerk, 8);
  });

  test('点击数：给新同事任职', async ({ county }) => {
    const admin = await county.person('xitong1');
    await admin.open('/admin/accounts');
    await admin.click('新建账号');
    await admin.fill('姓名', '钱试新');
    await admin.fill('登录名', 'qian.shixin');
    await admin.click('建立账号');
    await admin.reads('账号已建立');
    await admin.open('/');
    admin.takeClicks();
    await admin.click('钱试新', 'link');
    await admin.pick('岗位', '县级审核人');
    await admin.click('报请任职');
    await admin.reads('已报安全管理员审批');
    report('give a post to a colleague', admin, 4);
  });

  test('点击数：公众查询自己的进度', async ({ county }) => {
    const visitor = await county.visitor();
    await visitor.open('/public/');
    await visitor.click('查询申请进度', 'link');
    await visitor.fill('受理回执号', 'S2026000001');
    await visitor.fill('查询码', 'XXXXXXXX');
    await visitor.click('查询');
    await visitor.reads('没有查到');
    report('check own progress', visitor, 3);
  });
});
