import type { RunningSuites } from './suite-server.js';

/** The last project to finish stops the server. */
export default async function tearDown(): Promise<void> {
  const state: { zhulianSuites?: RunningSuites } = globalThis;
  if (!state.zhulianSuites) return;
  state.zhulianSuites.users -= 1;
  if (state.zhulianSuites.users === 0) await state.zhulianSuites.server.stop();
}
