import { expect } from '../journey.js';
import type { Person } from '../person.js';

/** Somebody's work on 督办 tasks. */
export class TaskDesk {
  constructor(readonly person: Person) {}

  /** Opens the task by its title from the list; the way every unit finds it. */
  async openTask(title: string): Promise<void> {
    await this.person.open('/joint/tasks');
    await this.person.page
      .getByRole('row')
      .filter({ hasText: title })
      .getByRole('link', { name: /^DB/u })
      .click();
    await this.person.page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  async isIn(state: string): Promise<void> {
    await expect(this.person.page.getByRole('main')).toContainText(state);
    await expect(this.person.page.locator('#chain')).toContainText(state);
  }

  /** One act: chosen if it is not the one offered first, written, sent. */
  async act(label: string, text?: { readonly label: string; readonly value: string }): Promise<void> {
    const { page } = this.person;
    const acts = page.getByRole('region', { name: '办理', exact: true });
    await acts.getByRole('button', { name: label, exact: true }).click();
    if (text) await this.person.fill(text.label, text.value, acts);
    const send = acts.getByRole('button', { name: `${text ? '提交' : '确认'}${label}`, exact: true });
    await send.click();
    await expect(send).toHaveCount(0);
  }

  /** 附件 or 佐证: uploaded as soon as it is chosen. */
  async attach(name: string): Promise<void> {
    await this.person.page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') });
    await this.person.reads(`“${name}”已上传。`);
  }

  async mayNot(label: string): Promise<void> {
    await expect(this.person.page.getByRole('button', { name: label, exact: true })).toHaveCount(0);
  }
}
