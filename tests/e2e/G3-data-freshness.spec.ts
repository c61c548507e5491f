import { AgencyDesk } from './pages/agency-desk.js';
import { expect, test } from './journey.js';

test.use({ seed: 'jointVerification' });

test('一 信息对接：数据员看到哪天到期，超期后谁迟了多久，答复后恢复正常；办公室看到全县', async ({
  county,
}) => {
  const contact = await county.person('fangchan1');
  await test.step('the contact sees what falls due', async () => {
    await contact.open('/work/verification');
    await contact.click('数据时效', 'link');
    await contact.reads('今后两周到期');
    await expect(contact.page.locator('section#due-days')).toContainText(/房产中心 \d+ 件/u);
    await expect(contact.page.locator('section#freshness')).toContainText('还没有');
    await contact.seesSoundPage('data freshness of a unit');
  });

  await county.passDays(21);
  const office = await county.person('lianxibanyuan1');
  await test.step('the office sees who is late, and by how long', async () => {
    await office.open('/work/freshness');
    const row = office.page.locator('section#freshness tbody tr').filter({ hasText: '房产登记' });
    await expect(row).toContainText(/\d+ 件，最久超 \d+ 个工作日/u);
    await office.seesSoundPage('data freshness of the county');
  });

  await test.step('what is answered is fresh again', async () => {
    const desk = new AgencyDesk(contact);
    await desk.openQueue();
    await desk.signForAll(6);
    await desk.openRequest('陈试安', '房产登记');
    await desk.choose('无记录');
    await contact.fillDate('数据时点', '2026-07-06');
    await desk.save();
    await contact.open('/work/freshness');
    const row = contact.page.locator('section#freshness tbody tr').filter({ hasText: '房产登记' });
    await expect(row).toContainText('1 件');
    await expect(row).not.toContainText('还没有');
  });

  const phone = await county.person('lianluo1', 'phone');
  await phone.open('/work/freshness');
  await phone.reads('谁没有按时答复');
  await phone.fitsItsScreen('data freshness on a phone');
});
