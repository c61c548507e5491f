import { expect } from '@playwright/test';
import { test } from './journey.js';
import type { Person } from './person.js';

test.use({ hasUnifiedIdentity: true, seed: 'communityReview' });

/** The provider's own pages: a name, any password, consent. */
async function signInAtProvider({ page }: Person, name: string): Promise<void> {
  await page.goto('/login');
  await page.getByRole('link', { name: '用秦政通登录' }).click();
  await page.locator('input[name="login"]').fill(name);
  await page.locator('input[name="password"]').fill('any');
  await page.getByRole('button').first().click();
  await page.getByRole('button', { name: 'Continue' }).click();
}

test('统一身份：系统管理员关联本人的编号，安全管理员核实确认前登录不了，确认后凭统一身份登录', async ({
  county,
}) => {
  const owner = await county.visitor();
  await signInAtProvider(owner, 'qzt-0417');
  await owner.reads('qzt-0417');
  await owner.reads('还没有关联');

  const admin = await county.person('xitong1');
  await admin.open('/admin/accounts?kw=shequ1');
  await admin.page.getByRole('table').getByRole('link').first().click();
  await admin.fill('秦政通中的编号', 'qzt-0417');
  await admin.click('保存关联');
  await admin.reads('关联统一身份编号 qzt-0417');

  const early = await county.visitor();
  await signInAtProvider(early, 'qzt-0417');
  await early.reads('的关联待安全管理员确认');
  await early.page.goto('/work/applications');
  await early.page.waitForURL(/\/login/u);

  const security = await county.person('anquan1');
  await security.open('/');
  await security.reads('关联统一身份编号 qzt-0417');
  await security.click(/^确认：/u);
  await security.reads('统一身份编号 qzt-0417 即刻可以登录这个账号。');
  await security.click('确认关联');
  await expect(security.page.getByText('关联统一身份编号 qzt-0417')).toHaveCount(0);

  const back = await county.visitor();
  await signInAtProvider(back, 'qzt-0417');
  await back.page.getByRole('button', { name: /用户菜单/u }).waitFor();
  await back.open('/work/applications');
  await back.page.getByRole('grid').waitFor();
});
