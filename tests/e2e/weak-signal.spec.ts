import type { Route } from '@playwright/test';
import { expect, test } from './journey.js';

test.use({ seed: 'subdistrictReview' });

test('网络很慢或中断：页面说明正在继续加载，加载不成的写明怎么办，恢复后照常', async ({ county }) => {
  const surveyor = await county.person('jiedao1', 'phone');
  await surveyor.open('/work/applications');
  let isLost = false;
  const hold = async (route: Route): Promise<void> => {
    if (!(route.request().postData() ?? '').includes('SurveyCase')) return route.fallback();
    if (isLost) return route.abort();
    return new Promise(() => undefined);
  };
  await surveyor.page.route('**/graphql', hold);
  const address = `/work/applications/${county.caseId}/survey`;
  await surveyor.page.goto(address);
  await expect(surveyor.page.getByText('网络较慢，正在继续加载，请稍候。')).toBeVisible();
  await surveyor.fitsItsScreen('slow page on a phone');
  isLost = true;
  await surveyor.page.goto(address);
  await surveyor.page.getByRole('heading', { level: 1, name: '内容没有加载成功' }).waitFor();
  await surveyor.seesSoundPage('page that did not come on a phone');
  await surveyor.page.unroute('**/graphql', hold);
  await surveyor.click('重新加载');
  await surveyor.page.getByRole('heading', { level: 1, name: '入户调查' }).waitFor();
});
