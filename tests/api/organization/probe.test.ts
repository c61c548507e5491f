import { it, expect, afterAll } from '@jest/globals';
import { startTestApp } from '../../support/app.js';
import { signedInAs } from '../../support/client.js';
it('x', async () => {
  let t = performance.now(); const lap = (n: string) => { process.stderr.write(n + ' ' + (performance.now() - t) + '\n'); t = performance.now(); };
  const app = await startTestApp(); lap('first');
  const b = await startTestApp(); lap('second');
  const c = await signedInAs(app, { post: 'COMMUNITY_CLERK', agencyId: 'COMMUNITY_610499001001', communityId: '610499001001' }); lap('sign');
  const d = await c.run('{ viewer { displayName permissions mandates { post community { name } } } agencies { id } }'); lap('query');
  process.stderr.write(JSON.stringify(d));
  app.clock.advance(86400000);
  await c.run('{ agencies { id } }');
  await app.close(); await b.close(); lap('close');
});
