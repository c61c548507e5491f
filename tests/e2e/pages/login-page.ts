import type { Page } from '@playwright/test';
import { PASSWORD } from '../accounts.js';

export class LoginPage {
  constructor(private readonly page: Page) {}

  async signIn(loginName: string, code: string | null = null, password = PASSWORD): Promise<void> {
    await this.page.getByLabel('账号', { exact: true }).fill(loginName);
    await this.page.getByLabel('密码', { exact: true }).fill(password);
    if (code !== null) await this.page.getByLabel('动态验证码', { exact: true }).fill(code);
    await this.page.getByRole('button', { name: '登录', exact: true }).click();
  }
}
