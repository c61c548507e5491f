import type { SuiteState } from './suite-server.js';

export default async function tearDown(): Promise<void> {
  await (globalThis as SuiteState).zhulianTestServer?.stop();
}
