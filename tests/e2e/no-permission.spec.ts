import { expect, test } from './journey.js';
import type { LoginName } from './accounts.js';

test.use({ seed: 'communityReview' });

/** Who opens what they have no business with. */
const STRANGERS: readonly (readonly [LoginName, string])[] = [
  ['shuju1', '/work/applications'],
  ['gongan1', '/work/applications'],
  ['lianluo1', '/work/notices'],
  ['jiedao1', '/work/applications/new'],
  ['shequ1', '/admin/accounts'],
  ['gonghui1', '/admin/parameters'],
  ['xitong1', '/work/applications'],
];

test('没有权限的页面显示403，地址不变，不说里面有什么', async ({ county }) => {
  for (const [loginName, path] of STRANGERS) {
    await test.step(`${loginName} ${path}`, async () => {
      const person = await county.person(loginName);
      await person.open(path);
      await person.reads('无权');
      expect(new URL(person.page.url()).pathname).toBe(path);
      await expect(person.page.locator('body')).not.toContainText('陈试安');
      await person.leave();
    });
  }
  const person = await county.person('shuju1');
  await person.open('/work/applications');
  await person.seesSoundPage('403');
});

test('别的社区的申请，知道地址也打不开；与不存在的申请没有区别', async ({ county }) => {
  const other = await county.person('shequ3');
  await other.open('/work/applications?view=all');
  await expect(other.page.locator('main')).not.toContainText('陈试安');
  const seen: string[] = [];
  for (const id of [county.caseId, county.caseId.replace(/.{4}$/u, 'ffff')]) {
    await other.page.goto(`/work/applications/${id}`);
    await other.reads('没有找到这件申请');
    await expect(other.page.locator('main')).not.toContainText('陈试安');
    seen.push(await other.page.locator('main').innerText());
  }
  expect(seen[0]).toBe(seen[1]);
  await other.seesSoundPage('a case that is not there');
});
