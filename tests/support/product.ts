import { createRequire } from 'node:module';
import type * as appModule from '../../api/src/app.js';
import type * as wiring from '../../api/src/wiring.js';
import type * as staff from '../../api/src/demo/county-staff.js';
import type * as plan from '../../api/src/demo/plan-county.js';
import type * as stories from '../../api/src/demo/tell-stories.js';
import type * as acts from '../../api/src/demo/story-acts.js';
import type * as agencyDesk from '../../api/src/demo/agency-desk.js';
import type * as random from '../../api/src/demo/seeded-random.js';
import type * as supervise from '../../api/src/demo/supervise-county.js';
import type * as insistModule from '../../api/src/demo/insist.js';
import type * as meeting from '../../api/src/modules/meeting/index.js';
import type * as organization from '../../api/src/modules/organization/index.js';
import type * as task from '../../api/src/modules/task/index.js';
import type * as eligibility from '../../api/src/modules/eligibility/index.js';
import type * as clockModule from '../../api/src/platform/clock.js';
import type * as keys from '../../api/src/platform/crypto/key-ring.js';
import type * as operations from '../../api/src/platform/http/persisted-operations.js';
import type * as idsModule from '../../api/src/platform/ids.js';

type MakeLog = (options: {
  readonly level: string;
}) => NonNullable<Parameters<(typeof appModule)['createApp']>[0]['log']>;

/** The log library belongs to the product's package. */
const makeLog = createRequire(new URL('../../api/package.json', import.meta.url))('pino') as MakeLog;

const compiled = (path: string): Promise<unknown> =>
  import(new URL(`../../api/dist/${path}.js`, import.meta.url).href);

/** The product as `npm start` runs it: the compiled modules, loaded once, typed by their sources. */
export async function loadProduct() {
  return {
    errorLog: makeLog({ level: 'error' }),
    ...((await compiled('app')) as typeof appModule),
    ...((await compiled('wiring')) as typeof wiring),
    ...((await compiled('demo/county-staff')) as typeof staff),
    ...((await compiled('demo/story-acts')) as typeof acts),
    ...((await compiled('demo/agency-desk')) as typeof agencyDesk),
    ...((await compiled('demo/seeded-random')) as typeof random),
    ...((await compiled('demo/plan-county')) as typeof plan),
    ...((await compiled('demo/tell-stories')) as typeof stories),
    ...((await compiled('demo/supervise-county')) as typeof supervise),
    ...((await compiled('demo/insist')) as typeof insistModule),
    ...((await compiled('modules/meeting/index')) as typeof meeting),
    ...((await compiled('modules/organization/index')) as typeof organization),
    ...((await compiled('modules/eligibility/index')) as typeof eligibility),
    ...((await compiled('modules/task/index')) as typeof task),
    ...((await compiled('platform/clock')) as typeof clockModule),
    ...((await compiled('platform/crypto/key-ring')) as typeof keys),
    ...((await compiled('platform/http/persisted-operations')) as typeof operations),
    ...((await compiled('platform/ids')) as typeof idsModule),
  };
}

export type Product = Awaited<ReturnType<typeof loadProduct>>;
