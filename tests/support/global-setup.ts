import { startTestPostgres, createDatabase, dropDatabase } from './postgres.js';
import { prepareTemplate } from './template.js';
import { type RunningSuites, shareWithWorkers, templateDatabase } from './suite-server.js';

/** Jest calls this once per project with a database; the first call starts the server for all of them. */
export default async function setUp(): Promise<void> {
  const state: { zhulianSuites?: RunningSuites } = globalThis;
  if (state.zhulianSuites) {
    state.zhulianSuites.users += 1;
    return;
  }
  const server = await startTestPostgres(18);
  state.zhulianSuites = { users: 1, server };
  await dropDatabase(server.ownerUrl, templateDatabase);
  await prepareTemplate(await createDatabase(server.ownerUrl, templateDatabase));
  shareWithWorkers(server.ownerUrl);
}
