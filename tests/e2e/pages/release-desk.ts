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

  /** 发布, with the question what it will do. */
  async release(): Promise<void> {
    await this.reviewer.click('发布');
    await this.reviewer.click('确认发布');
    await this.isIn('公示中');
  }

  async return(reason: string): Promise<void> {
    await this.reviewer.fill('退回原因', reason);
    await this.reviewer.click('退回修改');
    await this.isIn('已退回修改');
  }

  async isIn(state: string): Promise<void> {
    await expect(
      this.reviewer.page.getByRole('heading', { level: 1 }).locator('xpath=following-sibling::*[1]'),
    ).toHaveText(state);
  }
}
