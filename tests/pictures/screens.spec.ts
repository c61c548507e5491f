import { fileURLToPath } from 'node:url';
import { test } from '../e2e/journey.js';
import type { LoginName } from '../e2e/accounts.js';
import { CasePage } from '../e2e/pages/case-page.js';
import type { Person } from '../e2e/person.js';

test.use({ seed: 'countyAtWork' });

/** The pictures of the README and of the manual: every role's home page, and the page of a case. */
const HOMES: readonly (readonly [LoginName, string])[] = [
  ['shequ1', 'community-clerk'],
  ['jiedao1', 'subdistrict-clerk'],
  ['shenhe1', 'county-reviewer'],
  ['hezhun1', 'county-approver'],
  ['minzheng1', 'data-contact'],
  ['shuju1', 'release-reviewer'],
  ['lianluo1', 'liaison'],
  ['lianxiban1', 'office-director'],
  ['lianxibanyuan1', 'office-clerk'],
  ['zhaojiren1', 'convener'],
  ['jianduyuan1', 'supervisor'],
  ['xitong1', 'system-admin'],
  ['anquan1', 'security-admin'],
  ['shenji1', 'audit-admin'],
];

const picture = (name: string): string =>
  fileURLToPath(new URL(`../../docs/screens/${name}.png`, import.meta.url));

async function take(person: Person, name: string): Promise<void> {
  await person.page.waitForLoadState('networkidle');
  await person.page.evaluate(() => document.fonts.ready);
  await person.page.screenshot({ path: picture(name), animations: 'disabled' });
}

test('每个岗位的首页和申请页面，桌面和手机各一张', async ({ county }) => {
  for (const [loginName, name] of HOMES) {
    for (const [device, width] of [
      ['desk', 1440],
      ['phone', 360],
    ] as const) {
      const person = await county.personWithWebFont(loginName, device);
      await person.open('/');
      await take(person, `home-${name}-${width}`);
      await person.leave();
    }
  }
  let casePath: string | null = null;
  for (const [device, width] of [
    ['desk', 1440],
    ['phone', 360],
  ] as const) {
    const reviewer = await county.personWithWebFont('shenhe1', device);
    await reviewer.open('/work/applications?status=COUNTY_REVIEW&view=all');
    await take(reviewer, `applications-${width}`);
    casePath ??= await reviewer.page
      .locator('main')
      .locator('a[href^="/work/applications/0"]')
      .first()
      .getAttribute('href');
    await reviewer.open(casePath ?? '/');
    await new CasePage(reviewer).section('members').waitFor();
    await take(reviewer, `case-county-reviewer-${width}`);
    await reviewer.leave();
  }
});
