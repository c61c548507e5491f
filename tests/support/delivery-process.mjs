// A process of its own that delivers one message, for tests that kill it:
// `node delivery-process.mjs <name of the database> <instant> <delivery> <settings of the channels as JSON>`.
import 'reflect-metadata';
import './typescript-hooks.mjs';

const [, , database, at, deliveryId, settings] = process.argv;
const { startTestApp } = await import('./app.ts');
const { openChannels } = await import('../../api/src/open-channels.ts');
const { deliverNotification } = await import('../../api/src/modules/messaging/index.ts');

const channels = openChannels(JSON.parse(settings));
const app = await startTestApp({ onDatabase: database, at: new Date(at), channels });
process.stdout.write('started\n');
await deliverNotification((cause, permissions) => app.workAsSystem(cause, permissions), deliveryId);
await app.close();
