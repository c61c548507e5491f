import { expect, type Locator } from '@playwright/test';
import type { Person } from '../person.js';

export interface DeskPerson {
  readonly name: string;
  readonly idNumber: string;
  readonly marital: string;
  readonly relation?: string;
  readonly phone?: string;
}

type Step = '类别和申请人' | '家庭成员' | '收入财产申报' | '材料和同意书' | '核对并提交';

const headingOf: Record<Step, RegExp> = {
  类别和申请人: /^类别$/u,
  家庭成员: /^家庭成员（/u,
  收入财产申报: /^收入财产申报$/u,
  材料和同意书: /^材料（/u,
  核对并提交: /^核对并提交$/u,
};

/** The five steps of taking an application in (受理窗口). */
export class IntakeDesk {
  constructor(private readonly clerk: Person) {}

  async open(): Promise<void> {
    await this.clerk.open('/work/applications/new');
  }

  async fillStart(applicant: DeskPerson, guaranteeType: string): Promise<void> {
    await this.clerk.click(guaranteeType, 'radio');
    await this.fillPerson(applicant);
  }

  async start(applicant: DeskPerson, guaranteeType = '城镇中等偏下收入住房困难家庭'): Promise<void> {
    await this.fillStart(applicant, guaranteeType);
    await this.clerk.click('保存并继续');
    await this.clerk.page.waitForURL(/\/edit\?step=members/u);
    await this.readsOnAt(/^家庭成员（/u);
  }

  async addMember(member: DeskPerson): Promise<void> {
    await this.clerk.click('增加家庭成员');
    const form = this.clerk.page.getByRole('form', { name: '增加家庭成员' });
    await this.fillPerson(member, form);
    if (member.relation) await this.clerk.pick('与申请人的关系', member.relation, form);
    await this.clerk.click('保存这名成员');
    await form.waitFor({ state: 'detached' });
    await this.clerk.reads(member.name);
    await this.readsOnAt(/^家庭成员（/u);
  }

  async goTo(step: Step): Promise<void> {
    await this.press(step);
    await this.isAt(step);
  }

  /** From a form with something typed that is not saved: asks first. */
  async leaveUnsavedTo(step: Step): Promise<void> {
    await this.press(step);
    await this.clerk.click('不保存，离开');
    await this.isAt(step);
  }

  private async press(step: Step): Promise<void> {
    await this.clerk.click(
      new RegExp(`\\d ${step}`, 'u'),
      'link',
      this.clerk.page.getByRole('navigation', { name: '受理步骤' }),
    );
  }

  private async isAt(step: Step): Promise<void> {
    await this.clerk.page
      .getByRole('link', { name: new RegExp(`\\d ${step}`, 'u') })
      .and(this.clerk.page.locator('[aria-current="step"]'))
      .waitFor();
    await this.readsOnAt(headingOf[step]);
  }

  /** What was pressed is gone: the focus is at the heading of what came in its place. */
  private async readsOnAt(heading: RegExp): Promise<void> {
    await expect(this.clerk.page.getByRole('heading', { name: heading })).toBeFocused();
  }

  /** The form of one person's declaration, opened by their tab. */
  async declarationOf(name: string): Promise<Locator> {
    const tab = this.clerk.page.getByRole('tab', { name: new RegExp(`^${name}`, 'u') });
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
    const form = this.clerk.page.getByRole('form', { name: `${name}的申报` });
    await form.waitFor();
    return form;
  }

  /** A wage, and nothing else, of the last one to declare: the next step opens by itself. */
  async declareWage(name: string, yuan: string, payer: string): Promise<void> {
    const form = await this.declarationOf(name);
    const incomes = form.getByRole('region', { name: '收入', exact: true });
    await this.clerk.click('填写一项收入', 'button', incomes);
    await expect(incomes.locator('#incomes-0-kind')).toBeFocused();
    await this.clerk.pick('种类', /工资/u, incomes);
    await this.clerk.fill(/月均金额/u, yuan, incomes);
    await this.clerk.fill(/来源/u, payer, incomes);
    await this.clerk.click('其余都没有，保存', 'button', form);
    await form.waitFor({ state: 'detached' });
    await this.isAt('材料和同意书');
  }

  /** The last signature opens the page where everything is checked. */
  async recordConsents(persons: number): Promise<void> {
    await this.clerk.click(`登记 ${persons} 人都已签字`);
    await this.clerk.page.waitForURL(/step=review/u);
    await this.readsOnAt(headingOf['核对并提交']);
  }

  /** A scan under a kind of material; waits until it is on the list. */
  async upload(kind: string, fileName: string, content: Buffer): Promise<void> {
    const chooser = this.clerk.page.waitForEvent('filechooser');
    await this.clerk.click(`上传${kind}`);
    await (await chooser).setFiles({ name: fileName, mimeType: 'image/png', buffer: content });
    await expect(this.material(fileName)).toBeVisible();
  }

  private material(fileName: string): Locator {
    const entries = this.clerk.page.locator('section#materials').getByRole('listitem');
    return entries.filter({ has: this.clerk.page.getByRole('link', { name: new RegExp(fileName, 'u') }) });
  }

  /** Files it under another kind; the page says so, has the focus there, and shows it. */
  async changeKind(fileName: string, kind: string): Promise<void> {
    await this.clerk.click(`改种类：${fileName}`);
    const form = this.clerk.page.getByRole('group', { name: `改种类：${fileName}` });
    await this.clerk.pick('改为', kind, form);
    await this.clerk.click('保存种类', 'button', form);
    await this.isTold(`“${fileName}”已改为“${kind}”。`);
    await expect(this.material(fileName)).toContainText(kind);
  }

  /** Asks first, naming the file; afterwards the page says so, has the focus there, and the file is gone. */
  async removeMaterial(fileName: string): Promise<void> {
    await this.clerk.click(`删除：${fileName}`);
    const question = this.clerk.page.getByRole('dialog', { name: `确认删除“${fileName}”？` });
    await expect(question).toContainText('不能恢复');
    await this.clerk.click('删除这份材料', 'button', question);
    await this.isTold(`“${fileName}”已删除。`);
    await expect(this.material(fileName)).toHaveCount(0);
  }

  /** The same question, answered with a refusal that says what to do first. */
  async mayNotRemove(fileName: string, sentence: string): Promise<void> {
    await this.clerk.click(`删除：${fileName}`);
    await this.clerk.click('删除这份材料');
    const alert = this.clerk.page.getByRole('alert').filter({ hasText: sentence });
    await expect(alert).toBeFocused();
    await expect(this.material(fileName)).toBeVisible();
  }

  /** Records a consent anew with another scan, or with none. */
  async recordConsentAnew(name: string, scan: string | null): Promise<void> {
    await this.clerk.click(`重新登记${name}的同意书`);
    if (scan !== null) await this.clerk.pick('扫描件', scan);
    await this.clerk.click(`登记已签字：${name}`);
    await this.clerk.page.getByRole('button', { name: `重新登记${name}的同意书` }).waitFor();
  }

  private async isTold(sentence: string): Promise<void> {
    const status = this.clerk.page.getByRole('status').filter({ hasText: sentence });
    await expect(status).toBeVisible();
    await expect(status).toBeFocused();
  }

  async fillPerson(person: DeskPerson, within: Locator | Person['page'] = this.clerk.page): Promise<void> {
    const { clerk } = this;
    await clerk.fill('姓名', person.name, within);
    await clerk.fill('证件号码', person.idNumber, within);
    await clerk.click(person.marital, 'radio', within);
    if (person.phone !== undefined) await clerk.fill(/手机号/u, person.phone, within);
  }
}
