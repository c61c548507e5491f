import { createDatabase, dropDatabase, startTestPostgres } from './postgres.js';
import { shareWithWorkers, type SuiteState, templateDatabase } from './suite-server.js';
import { prepareTemplate } from './template.js';

/** Jest calls this once per run, however many suites name it: one server for all of them. */
export async function startSuites(): Promise<void> {
  const server = await startTestPostgres(18);
  (globalThis as SuiteState).zhulianTestServer = server;
  await dropDatabase(server.ownerUrl, templateDatabase);
  await prepareTemplate(await createDatabase(server.ownerUrl, templateDatabase));
  shareWithWorkers(server.ownerUrl);
}
