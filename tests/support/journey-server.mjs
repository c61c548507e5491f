import './typescript-hooks.mjs';

const { startJourneyServer } = await import('./journey-server.ts');
const server = await startJourneyServer();
process.send?.({ controlUrl: server.controlUrl });
// The starter is gone, however it ended: nobody would stop us later.
process.once('disconnect', () => void server.stop().then(() => process.exit(0)));
