import type { Locator, Page } from '@playwright/test';
import { expect, test } from './journey.js';
import type { LoginName } from './accounts.js';
import type { Person } from './person.js';

interface Shown {
  readonly label: string;
  readonly value: number;
  readonly href: string;
}

const numberIn = async (place: Locator, pattern: RegExp): Promise<number> =>
  Number(pattern.exec((await place.allInnerTexts()).join('\n'))?.[1] ?? NaN);

/** What a page says it holds, by its path; a page is left out of this table only by a link that leads elsewhere. */
const TOTALS: Readonly<Record<string, (page: Page) => Promise<number>>> = {
  '/': (page) => numberIn(page.locator('section#list').getByRole('heading'), /，(\d+) 件/u),
  '/work/applications': (page) => numberIn(page.locator('main'), /共 (\d+) 件/u),
  '/work/verification': (page) => numberIn(page.locator('main'), /共 (\d+) 件/u),
  '/work/notices': (page) => numberIn(page.locator('main'), /共 (\d+) 份/u),
  '/joint/tasks': (page) => numberIn(page.locator('main'), /共 (\d+) 项/u),
  '/joint/topics': (page) => numberIn(page.locator('main'), /共 (\d+) 个/u),
  '/supervise/alerts': (page) => numberIn(page.locator('section#alerts'), /(\d+) 条/u),
  '/admin/accounts': (page) => numberIn(page.locator('main'), /(\d+) 个/u),
  '/admin/parameters': (page) => numberIn(page.getByRole('link', { name: /^全部/u }), /(\d+)/u),
  // Posts stand beside their units, and a unit without a liaison says so.
  '/org?view=list': async (page) =>
    (await page.locator('td[data-label="现任人员"]').allInnerTexts())
      .filter((text) => text !== '尚未任职')
      .reduce((all, text) => all + text.split('；').length, 0),
  '/org': async (page) => {
    const text = await page.locator('main').innerText();
    return text.includes('联络员：') ? text.split('联络员：尚未任职').length - 1 : NaN;
  },
};

async function holds(person: Person, { label, value, href }: Shown): Promise<void> {
  const total = TOTALS[href] ?? TOTALS[href.split('?')[0] ?? ''];
  if (!total) throw new Error(`${label} leads to ${href}, whose total nobody reads here`);
  await person.open(href);
  await expect
    .poll(() => total(person.page), { message: `${label} (${value}) leads to ${href}` })
    .toBe(value);
}

/** The numbers of the home page that lead away from it; the others lead to a table on the same page. */
async function numbersOf({ page }: Person): Promise<Shown[]> {
  const cards = await page.getByRole('group', { name: '我的数字' }).getByRole('link').all();
  const shown = await Promise.all(
    cards.map(async (card) => {
      const [label = '', number = ''] = (await card.innerText()).split('\n').filter((line) => line !== '');
      return { label, value: Number.parseInt(number, 10), href: (await card.getAttribute('href')) ?? '' };
    }),
  );
  return shown.filter(({ href }) => !href.startsWith('#'));
}

/** 待办: the number beside it, and the lists it leads to. */
async function waitingOf({ page }: Person): Promise<{ total: number; lists: readonly Shown[] } | null> {
  const entry = page.locator('header').locator('a, button').filter({ hasText: /^待办/u });
  if ((await entry.count()) === 0) return null;
  const total = await numberIn(entry, /(\d+)/u);
  const href = await entry.getAttribute('href');
  if (href !== null) return { total, lists: [{ label: '待办', value: total, href }] };
  await entry.click();
  const entries = page.getByRole('dialog', { name: '待办' }).getByRole('link');
  await entries.first().waitFor();
  const lists = await Promise.all(
    (await entries.all()).map(async (link) => ({
      label: (await link.innerText()).replaceAll(/\s*\d+\s*/gu, ''),
      value: Number(/(\d+)\s*$/u.exec(await link.innerText())?.[1]),
      href: (await link.getAttribute('href')) ?? '',
    })),
  );
  return { total, lists };
}

async function everythingAgrees(person: Person, hasWork: boolean): Promise<void> {
  await person.open('/');
  await person.page.getByRole('group', { name: '我的数字' }).waitFor();
  await person.page.waitForLoadState('networkidle');
  const numbers = await numbersOf(person);
  const waiting = await waitingOf(person);
  expect(waiting !== null, '待办 is there for whoever has work waiting').toBe(hasWork);
  expect(waiting?.total).toBe(waiting?.lists.reduce((all, { value }) => all + value, 0));
  for (const shown of [...numbers, ...(waiting?.lists ?? [])]) await holds(person, shown);
}

function agreesFor(loginNames: readonly LoginName[], hasWork = true): void {
  for (const loginName of loginNames)
    test(`${loginName}：首页和“待办”的每个数字，都等于点开的清单里的件数`, async ({ county }) =>
      everythingAgrees(await county.person(loginName), hasWork));
}

test.describe('a county at work', () => {
  test.use({ seed: 'countyAtWork' });
  // The history of a county takes its time to be lived through.

  const DESKS: readonly LoginName[] = ['shequ1', 'jiedao1', 'shenhe1', 'hezhun1', 'shuju1', 'minzheng1'];
  test('各岗位：首页和“待办”的每个数字，都等于点开的清单里的件数', async ({ county }) => {
    for (const loginName of DESKS)
      await test.step(loginName, async () => everythingAgrees(await county.person(loginName), true));
  });
});

test.describe('a county at work, its lists', () => {
  test.use({ seed: 'countyAtWork' });

  test('“临期”点开的清单只有临期各组，各组件数加起来就是首页的数字', async ({ county }) => {
    const clerk = await county.person('jiedao1');
    await clerk.open('/');
    const { page } = clerk;
    const tile = page.getByRole('group', { name: '我的数字' }).getByRole('link', { name: /^临期/u });
    await tile.waitFor();
    const value = await numberIn(tile, /(\d+)/u);
    expect(value).toBeGreaterThan(0);
    await tile.click();
    const grid = page.getByRole('grid');
    const groups = grid.getByRole('gridcell', { name: /^(超期|临期|正常|无时限).* \d+ 件$/u });
    await groups.first().waitFor();
    const titles = await groups.allInnerTexts();
    expect(titles.filter((title) => !title.startsWith('临期：'))).toEqual([]);
    expect(titles.reduce((all, title) => all + Number(/(\d+) 件$/u.exec(title)?.[1]), 0)).toBe(value);
  });

  test('“有待核查疑点”只列办理中的；已结束或已驳回的另有一处，地址里写明', async ({ county }) => {
    const reviewer = await county.person('shenhe1');
    await reviewer.open('/?list=suspicions');
    const { page } = reviewer;
    const list = page.locator('section#list');
    const living = await list.locator('a[href^="/work/applications/"]').allInnerTexts();
    await reviewer.click('看已结束或已驳回的', 'link', list);
    await page.waitForURL(/list=suspicions&ended=yes/u);
    await expect(list.getByRole('heading')).toContainText('有待核查疑点、已结束或已驳回的申请，');
    await reviewer.seesSoundPage('the suspicions of cases that ended');
    const ended = await list.locator('a[href^="/work/applications/"]').allInnerTexts();
    expect(ended.filter((number) => living.includes(number))).toEqual([]);
    await reviewer.click('看办理中的', 'link', list);
    await expect(list.getByRole('heading')).toContainText(/^有待核查疑点的申请，/u);
  });
});

test.describe('a county whose joint meeting met', () => {
  test.use({ seed: 'metBefore' });
  agreesFor(['lianxiban1', 'lianxibanyuan1', 'zhaojiren1', 'lianluo10']);
  agreesFor(['xitong1', 'anquan1', 'shenji1'], false);
});

test.describe('a county under supervision', () => {
  test.use({ seed: 'supervised' });
  agreesFor(['jianduyuan1']);
});

test.describe('a unit with late tasks and open requests', () => {
  test.use({ seed: 'metAndAsked' });

  test('“待办”有几张清单的，按名称和件数选一张，手机上也一样', async ({ county }) => {
    await county.passDays(125);
    for (const device of ['desk', 'phone'] as const) {
      const liaison = await county.person('lianluo10', device);
      await liaison.open('/');
      const { page } = liaison;
      const bar = page.locator(device === 'desk' ? 'header' : 'nav[aria-label="底部菜单"]');
      const entry = bar.getByRole('button', { name: /^待办/u });
      await entry.waitFor();
      const total = await numberIn(entry, /(\d+)/u);
      await entry.click();
      const dialog = page.getByRole('dialog', { name: '待办' });
      await liaison.seesSoundPage(`the lists of what waits, ${device}`);
      await expect(dialog.getByRole('link')).toHaveText([
        /^等待本单位答复的核查\d+$/u,
        /^本单位的红灯督办任务1$/u,
      ]);
      await liaison.click(/^本单位的红灯督办任务/u, 'link', dialog);
      await page.waitForURL(/\/joint\/tasks\?lamp=RED$/u);
      await dialog.waitFor({ state: 'hidden' });
      await expect.poll(() => TOTALS['/joint/tasks']?.(page)).toBe(1);
      await liaison.open('/work/verification');
      await expect.poll(() => TOTALS['/work/verification']?.(page)).toBe(total - 1);
    }
    await everythingAgrees(await county.person('minzheng1'), true);
  });
});

test.describe('agencies that do not answer', () => {
  test.use({ seed: 'jointVerification' });

  test('“谁超期”里部门核查的数字，点开就是所计的那些', async ({ county }) => {
    await county.passDays(20);
    for (const [loginName, section] of [
      ['jianduyuan1', 'overdue-units'],
      ['lianxiban1', 'red-agencies'],
    ] as const) {
      const person = await county.person(loginName);
      await person.open('/');
      const link = person.page.locator(`section#${section} a[href^="/?list=agency&unit="]`).first();
      await link.waitFor();
      const value = await numberIn(link, /(\d+) 件/u);
      expect(value).toBeGreaterThan(0);
      await holds(person, { label: section, value, href: (await link.getAttribute('href')) ?? '' });
    }
  });
});
