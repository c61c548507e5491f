// A process of its own that mails the newest checkpoint, for tests that kill it:
// `node checkpoint-mail-process.mjs <name of the database> <instant> <settings of the channels as JSON> <mailbox>`.
import 'reflect-metadata';
import './typescript-hooks.mjs';

const [, , database, at, settings, mailbox] = process.argv;
const { startTestApp } = await import('./app.ts');
const { openChannels } = await import('../../api/src/open-channels.ts');
const { mailCheckpoint } = await import('../../api/src/modules/audit/index.ts');

const channels = openChannels(JSON.parse(settings));
const audit = { anchorAddresses: [mailbox] };
const app = await startTestApp({ onDatabase: database, at: new Date(at), channels, audit });
await mailCheckpoint((cause, permissions) => app.workAsAuditReader(cause, permissions));
await app.close();
