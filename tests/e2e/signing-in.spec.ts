import type { Page } from '@playwright/test';
import { CodeApp } from '../support/code-app.js';
import { expect, test } from './journey.js';
import { LoginPage } from './pages/login-page.js';
import { CasePage } from './pages/case-page.js';

test.use({ seed: 'communityReview' });

const secretOn = async (page: Page): Promise<string> => {
  const secret = page.locator('main code').first();
  await expect(secret).toHaveText(/^[A-Z2-7]{32}$/u);
  return secret.innerText();
};

test('手机丢失：管理员重置，本人凭密码登录后只能重新开通，恢复码可用一次', async ({ county }) => {
  const administrator = await county.person('anquan1');
  await test.step('the security administrator resets the second factor of the approver', async () => {
    await administrator.open('/admin/accounts?kw=hezhun1');
    await expect(administrator.page.locator('a[href^="/admin/accounts/"]')).toHaveCount(1);
    await administrator.page.locator('a[href^="/admin/accounts/"]').click();
    await administrator.reads('登录核验');
    await administrator.click('重置动态验证码');
    await administrator.click('重置');
    await expect(administrator.page.locator('#sign-in')).toContainText('没有开通');
    await administrator.seesSoundPage('account with its second factor reset');
  });

  const approver = await county.visitor();
  let recovery = '';
  await test.step('the approver enrols anew before anything else', async () => {
    const { page } = approver;
    await page.goto('/work/applications');
    await new LoginPage(page).signIn('hezhun1');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('请先开通动态验证码');
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await approver.seesSoundPage('before enrolling');
    await approver.click('开始开通');
    await page.getByRole('img', { name: '动态验证码的二维码' }).waitFor();
    await approver.seesSoundPage('QR code and secret');
    const phone = new CodeApp(await secretOn(page), 'RUNS');
    await approver.fill('动态验证码', '123456');
    await approver.click('确认开通');
    await approver.reads('验证码不正确');
    await approver.fill('动态验证码', phone.nextCode(county.now()));
    await approver.click('确认开通');
    await expect(page.getByRole('heading', { name: '请保存恢复码' })).toBeVisible();
    await approver.seesSoundPage('recovery codes');
    const codes = await page.locator('main li code').allInnerTexts();
    expect(new Set(codes).size).toBe(10);
    recovery = codes[0] ?? '';
    await approver.click('我已保存');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('申请');
  });

  await test.step('a recovery code stands in for the phone, once', async () => {
    for (const [device, works] of [
      ['phone', true],
      ['desk', false],
    ] as const) {
      const elsewhere = await county.visitor(device);
      await elsewhere.page.goto('/login');
      await new LoginPage(elsewhere.page).signIn('hezhun1', recovery);
      if (works) await elsewhere.page.waitForURL((url) => url.pathname === '/');
      else await elsewhere.reads('账号、密码或动态验证码不正确');
    }
  });
});

test('二次核验：过了五分钟，修改密码前再问一次，填写的内容不丢', async ({ county }) => {
  const clerk = await county.person('shequ1');
  await clerk.open('/me?tab=password');
  await clerk.looksAtProofs();
  await clerk.fill('现用密码', 'Zhulian-demo-2026');
  await clerk.fill('新密码', 'three-rivers-88');
  await clerk.fill('再填一次新密码', 'three-rivers-88');
  await county.passMinutes(6);
  await clerk.click('修改密码');
  await clerk.proofDialog.waitFor();
  // The form behind waits for the proof.
  await clerk.seesSoundPage('dialog that asks for a fresh proof', { isLoading: true });
  await clerk.fill('密码', 'not-mine', clerk.proofDialog);
  await clerk.click('核验', 'button', clerk.proofDialog);
  await clerk.reads('密码不正确');
  await clerk.click('取消', 'button', clerk.proofDialog);
  await clerk.reads('这项操作须先核验是您本人');
  await expect(clerk.page.getByLabel('新密码', { exact: true })).toHaveValue('three-rivers-88');
  await clerk.click('修改密码');
  await clerk.proofDialog.waitFor();
  await clerk.prove();
  await clerk.reads('密码已修改，其他设备上的登录已退出');
});

test('查看证件号码：核验后自动继续', async ({ county }) => {
  const clerk = await county.person('shequ1', 'phone');
  await new CasePage(clerk).open(county.caseId);
  await county.passMinutes(6);
  await clerk.looksAtProofs();
  await clerk.page
    .getByRole('button', { name: /^查看陈试安的/u })
    .first()
    .click();
  await clerk.click('核对身份');
  await clerk.proofDialog.waitFor();
  await clerk.seesSoundPage('dialog on a phone');
  await clerk.prove();
  await expect(clerk.page.locator('body')).toContainText(/610499\d{11}[\dX]/u);
});

test('我的登录：看到另一处登录并结束它；自愿开通和停用动态验证码', async ({ county }) => {
  const [desk, phone] = [await county.person('shenhe1'), await county.visitor('phone')];
  await phone.page.goto('/login');
  await new LoginPage(phone.page).signIn('shenhe1');
  await phone.page.waitForURL((url) => url.pathname === '/');
  await desk.open('/me?tab=sessions');
  await desk.click(/^结束.*的登录$/u);
  await desk.reads('这一处登录已结束');
  await desk.seesSoundPage('my sessions');
  await phone.page.goto('/me');
  await phone.page.waitForURL((url) => url.pathname === '/login');

  await desk.click('动态验证码', 'tab');
  await desk.click('开通动态验证码');
  const codeApp = new CodeApp(await secretOn(desk.page), 'RUNS');
  await desk.page.getByRole('textbox', { name: '动态验证码' }).fill(codeApp.nextCode(county.now()));
  await desk.click('确认开通');
  await desk.click('我已保存');
  await desk.reads('已开通');
  await desk.seesSoundPage('second factor of one who enrolled');
  await new LoginPage(phone.page).signIn('shenhe1');
  await phone.reads('账号、密码或动态验证码不正确');
  await new LoginPage(phone.page).signIn('shenhe1', codeApp.nextCode(county.now()));
  await phone.page.waitForURL((url) => url.pathname === '/me');
  await desk.click('停用动态验证码');
  await desk.click('停用');
  await desk.reads('没有开通');
});
