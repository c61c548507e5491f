import { expect, type Locator } from '@playwright/test';
import type { Person } from '../person.js';

/** 数据服务中心's desk: what waits for release, and one notice. */
export class ReleaseDesk {
  constructor(private readonly reviewer: Person) {}

  get grid(): Locator {
    return this.reviewer.page.getByRole('grid', { name: '公示' });
  }

  /** Opens the one notice that waits, from the list. */
  async openWaiting(): Promise<void> {
    await this.reviewer.open('/work/notices');
    await this.grid.getByRole('row').filter({ hasText: '社区' }).getByRole('link').first().click();
    await this.reviewer.page.waitForURL(/\/work\/notices\/[0-9a-f-]{36}/u);
  }

  async openNumber(publicNumber: string): Promise<void> {
    await this.reviewer.open(`/work/notices?view=all&kw=${encodeURIComponent(publicNumber)}`);
    await this.grid.getByRole('link', { name: publicNumber }).first().click();
    await this.reviewer.page.waitForURL(/\/work\/notices\/[0-9a-f-]{36}/u);
  }

  get findings(): Locator {
    return this.reviewer.page.getByRole('list', { name: '机器扫描的发现' });
  }

  async release(): Promise<void> {
    await this.reviewer.click(/^发布/u);
    const confirm = this.reviewer.page.getByRole('dialog').getByRole('button', { name: /确认发布|发布/u });
    if (await confirm.isVisible().catch(() => false)) await confirm.click();
    await expect(this.reviewer.page.locator('main')).toContainText('公示中');
  }
}
