// A sequencer of its own, for tests that kill it: `node sequencer-process.mjs <address of the log-in role> <role>`.
import './typescript-hooks.mjs';

const { default: pg } = await import('pg');
const { openAuditLog } = await import('../../api/src/modules/audit/service/audit-log.ts');
const { sequenceEvents } = await import('../../api/src/modules/audit/service/sequence-events.ts');
const { testAudit } = await import('./template.ts');

const [, , databaseUrl, role] = process.argv;
const client = new pg.Client({ connectionString: databaseUrl });
await client.connect();
const log = openAuditLog(testAudit);
process.stdout.write('started\n');
for (;;) {
  const { kind } = await sequenceEvents(client, role, log);
  if (kind === 'EXTENDED') process.stdout.write('extended\n');
  else await new Promise((resolve) => setTimeout(resolve, 5));
}
