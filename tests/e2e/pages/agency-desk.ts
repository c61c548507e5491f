import { expect, type Locator } from '@playwright/test';
import type { Person } from '../person.js';

/** The queue and the answer form of an agency's data contact (部门数据员). */
export class AgencyDesk {
  constructor(private readonly contact: Person) {}

  async openQueue(): Promise<void> {
    await this.contact.open('/work/verification');
    await this.grid.waitFor();
  }

  get grid(): Locator {
    return this.contact.page.getByRole('grid', { name: '部门核查' });
  }

  /** Signs for everything on the page at once. */
  async signForAll(count: number): Promise<void> {
    await this.contact.click(`签收本页待签收的 ${count} 件`);
    await this.contact.reads(`已签收 ${count} 件`);
  }

  async openRequest(name: string, recordType: string): Promise<void> {
    await this.grid
      .getByRole('row')
      .filter({ hasText: name })
      .filter({ hasText: recordType })
      .getByRole('link')
      .first()
      .click();
    await this.form(recordType).waitFor();
  }

  form(recordType: string): Locator {
    return this.contact.page.getByRole('form', { name: `答复${recordType}` });
  }

  /** The whole number, for as long as it is shown. */
  async revealNumber(name: string, number: string): Promise<void> {
    await this.contact.click(`查看${name}的证件号码，查看会留痕`);
    await this.contact.reads(number);
    const hide = this.contact.page.getByRole('button', { name: `隐藏${name}的证件号码` });
    await expect(hide).toBeFocused();
    await hide.click();
  }

  async choose(result: string): Promise<void> {
    await this.contact.page.getByRole('radio', { name: new RegExp(`^${result}`, 'u') }).click();
  }

  async save(): Promise<void> {
    await this.contact.click(/^(签收并|重新)?答复(，办下一件)?$/u);
  }

  /** 佐证: is uploaded at once and then listed. */
  async attachEvidence(name: string, bytes: Buffer): Promise<void> {
    const { page } = this.contact;
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer: bytes });
    await page.getByRole('list', { name: '已上传的佐证' }).getByRole('link', { name }).waitFor();
  }

  /** Saves, and waits for what comes next: the following request, or the queue. */
  async saveAndGoOn(): Promise<void> {
    const { page } = this.contact;
    const address = page.url();
    await this.save();
    const refusal = page.getByRole('alert');
    await expect
      .poll(async () => (page.url() === address ? refusal.allInnerTexts() : 'went on'))
      .toBe('went on');
  }

  /** A plain answer without a record. */
  async answer(name: string, recordType: string, result: string): Promise<void> {
    await this.openQueue();
    await this.openRequest(name, recordType);
    await this.choose(result);
    await this.saveAndGoOn();
    await this.isAnswered(name, recordType, result);
  }

  async isAnswered(name: string, recordType: string, result: string): Promise<void> {
    await this.contact.open('/work/verification?view=done');
    const row = this.grid.getByRole('row').filter({ hasText: name }).filter({ hasText: recordType });
    await expect(row).toContainText('已答复');
    await expect(row).toContainText(result);
  }
}
