// A process of its own that reads its environment as the product does and sends one message by each channel that is open:
// certificates that a county trusts are named by its environment too, and Node reads them once, at the start.
import 'reflect-metadata';
import './typescript-hooks.mjs';

const { readConfig } = await import('../../api/src/config.ts');
const { openChannels } = await import('../../api/src/open-channels.ts');

const config = await readConfig();
const { email, sms, publicUrl } = openChannels(config.channels);
const message = { title: '督办任务已退回', link: new URL('/joint/tasks/1', publicUrl).href, at: new Date() };
const outcome = (sending) =>
  sending?.then(
    () => 'sent',
    (error) => error.message,
  ) ?? null;
const outcomes = {
  email: await outcome(email?.send({ ...message, id: 'by-environment-1', to: 'clerk@example.cn' })),
  sms: await outcome(sms?.send({ ...message, id: 'by-environment-2', to: '13800001234' })),
  mailboxes: config.audit.anchorAddresses,
};
process.stdout.write(`${JSON.stringify(outcomes)}\n`);
