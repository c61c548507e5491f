import { expect, type Locator } from '@playwright/test';
import type { Person } from '../person.js';

/** The page of one application, as every role of the chain sees it. */
export class CasePage {
  constructor(private readonly person: Person) {}

  async open(caseId: string): Promise<this> {
    await this.person.open(`/work/applications/${caseId}`);
    await this.section('members').waitFor();
    return this;
  }

  get address(): string {
    return new URL(this.person.page.url()).pathname;
  }

  /** The id of the case that is open, read from the address bar. */
  get caseId(): string {
    const id = /\/work\/applications\/([0-9a-f-]{36})/u.exec(this.person.page.url())?.[1];
    if (!id) throw new Error(`no case is open at ${this.person.page.url()}`);
    return id;
  }

  section(id: string): Locator {
    return this.person.page.locator(`section#${id}`);
  }

  get head(): Locator {
    return this.person.page.locator('main');
  }

  /** The big word beside the heading. */
  async isIn(state: string): Promise<void> {
    const { page } = this.person;
    await expect(page.getByRole('heading', { level: 1 }).locator('xpath=following-sibling::*[1]')).toHaveText(
      state,
    );
  }

  /** The newest line of the history says this. */
  async lastStepIs(text: string | RegExp, by?: string): Promise<void> {
    const newest = this.section('process').getByRole('listitem').first();
    await expect(newest).toContainText(text);
    if (by !== undefined) await expect(newest).toContainText(by);
  }

  offers(label: string): Locator {
    return this.bar.getByRole('button', { name: label, exact: true });
  }

  /** Opens the form of a step; the button is one of those that the server offers now. */
  async start(label: string): Promise<Locator> {
    await this.person.click(label, 'button', this.bar);
    const form = this.person.page.getByRole('form', { name: label, exact: true });
    await form.waitFor();
    return form;
  }

  async confirm(label: string): Promise<void> {
    await this.person.click(`确认${label}`);
    const said = this.bar.getByRole('status').first();
    await expect(said).toContainText(`已办理：${label}`);
    await expect(said).toBeInViewport({ ratio: 0.9 });
  }

  /** A step of the chain from its button to its effect, with whatever has to be written. */
  async act(label: string, write?: (form: Locator) => Promise<void>): Promise<void> {
    const form = await this.start(label);
    if (write) await write(form);
    await this.confirm(label);
  }

  /** 受理: the receipt is shown once, with the number and code that the applicant takes home. */
  async accept(): Promise<{ receiptNumber: string; queryCode: string }> {
    await this.start('受理');
    await this.person.click('确认受理');
    return this.takeReceipt();
  }

  /** 补发查询码: asks first, and shows a receipt again. */
  async reissue(within: Locator): Promise<{ receiptNumber: string; queryCode: string }> {
    await this.person.click('补发查询码', 'button', within);
    await this.person.click('确认补发');
    return this.takeReceipt();
  }

  private async takeReceipt(): Promise<{ receiptNumber: string; queryCode: string }> {
    const receipt = this.person.page.getByRole('article', { name: '受理回执' });
    const line = async (label: string): Promise<string> =>
      (
        await receipt
          .locator('div', { has: this.person.page.getByText(label, { exact: true }) })
          .locator('dd')
          .last()
          .innerText()
      ).trim();
    const [receiptNumber, queryCode] = [await line('回执号'), await line('查询码')];
    // The code is shown this once: neither a key nor a click beside the receipt takes it away.
    await this.person.page.keyboard.press('Escape');
    await this.person.page.mouse.click(5, 300);
    await expect(receipt).toBeVisible();
    await this.person.click('已交给申请人，关闭');
    return { receiptNumber, queryCode };
  }

  /** Opens the line that answers without a record are folded under. */
  async unfold(name: string): Promise<void> {
    await this.section('verification')
      .getByRole('table', { name: `${name}的核查结果` })
      .getByRole('button', { name: /项无记录（展开）$/u })
      .press('Enter');
  }

  /** One line of the verification matrix (核查结果). */
  answerRow(name: string, recordType: string): Locator {
    return this.section('verification')
      .getByRole('table', { name: `${name}的核查结果` })
      .getByRole('row')
      .filter({ hasText: recordType });
  }

  /** Opens the form of what the reviewer does with an answer. */
  async startOnAnswer(name: string, recordType: string, label: string): Promise<void> {
    await this.answerRow(name, recordType)
      .getByRole('button', { name: new RegExp(`^${label}`, 'u') })
      .click();
    await this.person.page.getByRole('form', { name: label, exact: true }).waitFor();
  }

  private get bar(): Locator {
    return this.person.page.getByRole('region', { name: '办理', exact: true });
  }
}
