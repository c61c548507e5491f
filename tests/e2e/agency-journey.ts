import { numbers } from '../support/journey-family.js';
import { expect, test, type County } from './journey.js';
import { AgencyDesk } from './pages/agency-desk.js';
import { CasePage } from './pages/case-page.js';
import type { LoginName } from './accounts.js';
import type { Person } from './person.js';

/** How a field of a record is filled in: typed, dated, one of a few shown choices, or picked from a list. */
type Entry = readonly ['text' | 'date' | 'choice' | 'list', string | RegExp, string];

export interface AgencyStory {
  readonly contact: LoginName;
  /** As the case's matrix names it. */
  readonly agency: string;
  /** How many questions the agency is asked about the family of three. */
  readonly questions: number;
  readonly recordType: string;
  readonly record: readonly Entry[];
  /** What is left empty first, and the sentence that says so. */
  readonly missing: string | RegExp;
  /** She declared something that this agency has no record of: the answer is not folded away. */
  readonly wifeDeclared?: true;
  /** Another question to the same agency, answered 不在查询范围. */
  readonly notCovered?: string;
  /** What the county's comparison says about the applicant afterwards. */
  readonly difference?: { readonly topic: string; readonly says: readonly string[] };
}

const APPLICANT = '陈试安';
const WIFE = '林例梅';
const AS_OF = '2026年7月6日';

/** One agency's work on a family, and what the county's reviewer reads of it. */
export async function agencyAnswers(county: County, story: AgencyStory): Promise<void> {
  const contact = await county.person(story.contact);
  const desk = new AgencyDesk(contact);
  await test.step('signs for everything it was asked', async () => {
    await desk.openQueue();
    await contact.reads(`共 ${story.questions} 件，最急的在前`);
    await desk.signForAll(story.questions);
  });

  await test.step('answers with a record; what is missing is said beside the field', async () => {
    await desk.openRequest(APPLICANT, story.recordType);
    await expect(contact.page.locator('main')).not.toContainText('示例县梧桐路18号');
    await desk.revealNumber(APPLICANT, numbers.applicant);
    await desk.choose('有记录');
    await desk.save();
    await contact.reads(story.missing);
    await contact.seesSoundPage('answer form with what is missing');
    await fillRecord(contact, story.record);
    await contact.fillDate('数据时点', '2026-07-06');
    await desk.saveAndGoOn();
    await desk.isAnswered(APPLICANT, story.recordType, '有记录');
  });

  await test.step('no record, and not covered', async () => {
    await desk.answer(WIFE, story.recordType, '无记录');
    if (story.notCovered !== undefined) await desk.answer(WIFE, story.notCovered, '不在查询范围');
  });

  await test.step('the county reads every answer with its source and date', async () => {
    const reviewer = await county.person('shenhe1');
    const page = await new CasePage(reviewer).open(county.caseId);
    await page.isIn('联审联查');
    const rowOf = (person: string, type: string) => page.answerRow(person, type);
    await expect(rowOf(APPLICANT, story.recordType)).toContainText(story.agency);
    await expect(rowOf(APPLICANT, story.recordType)).toContainText('有记录');
    await expect(rowOf(APPLICANT, story.recordType)).toContainText(AS_OF);
    if (story.difference) await expect(rowOf(APPLICANT, story.recordType)).toContainText('申报有差异');
    if (story.wifeDeclared === true)
      await expect(rowOf(WIFE, story.recordType)).toContainText('无记录 已答复 申报有差异');
    else {
      await expect(rowOf(WIFE, story.recordType)).toContainText('另有 1 项无记录（展开）');
      await page.unfold(WIFE);
      await expect(rowOf(WIFE, story.recordType)).toContainText('无记录 已答复');
    }
    if (story.notCovered !== undefined)
      await expect(rowOf(WIFE, story.notCovered)).toContainText('不在查询范围');
    if (story.difference) {
      const compared = page
        .section('comparison')
        .getByRole('table', { name: new RegExp(`^${APPLICANT}`, 'u') })
        .getByRole('row')
        .filter({ hasText: story.difference.topic });
      for (const text of story.difference.says) await expect(compared).toContainText(text);
      await expect(compared).toContainText(`截至 ${AS_OF}`);
      const bar = compared.getByRole('rowheader');
      await expect(bar).toHaveCSS('border-left-width', '4px');
      await expect(bar).not.toHaveCSS('border-left-color', 'rgba(0, 0, 0, 0)');
    }
  });
}

async function fillRecord(contact: Person, record: readonly Entry[]): Promise<void> {
  const { page } = contact;
  for (const [kind, label, value] of record) {
    switch (kind) {
      case 'text':
        await contact.fill(label, value);
        break;
      case 'date':
        await contact.fillDate(label, value);
        break;
      case 'choice':
        await page
          .getByRole('group', { name: label })
          .getByRole('radio', { name: value, exact: true })
          .click();
        break;
      case 'list':
        await contact.pick(label, value);
        break;
    }
  }
}
