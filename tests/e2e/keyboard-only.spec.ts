import { expect, test } from './journey.js';
import { AgencyDesk } from './pages/agency-desk.js';
import { printLine } from '../support/print-line.js';

test.use({ seed: 'manyRequests' });

test('不用鼠标连续核查20件：数字键选结果，Ctrl+Enter 保存并办下一件', async ({ county }) => {
  const contact = await county.person('fangchan1');
  const desk = new AgencyDesk(contact);
  await desk.openQueue();
  const { page } = contact;
  let presses = 0;
  const press = async (key: string): Promise<void> => {
    presses += 1;
    await page.keyboard.press(key);
  };
  await desk.grid.focus();
  await press('j');
  await press('Enter');
  await page.waitForURL(/\/work\/verification\/[0-9a-f-]{36}/u);
  for (let answered = 0; answered < 20; answered += 1) {
    const address = page.url();
    await page.getByRole('radio', { name: /^无记录/u }).waitFor();
    await press('1');
    await expect(page.getByRole('radio', { name: /^无记录/u })).toBeChecked();
    await press('Control+Enter');
    await expect.poll(() => page.url()).not.toBe(address);
    if (answered === 0) await expect(page.getByText(/^已答复.+。$/u)).toBeInViewport();
  }
  await contact.open('/work/verification?view=done');
  await contact.reads('共 20 件');
  printLine(
    `verify 20 requests without a mouse: ${presses} key presses (${(presses / 20).toFixed(1)} each; target 2 each)`,
  );
});
