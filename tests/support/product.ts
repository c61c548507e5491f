import { createRequire } from 'node:module';

type AppModule = typeof import('../../api/src/app.js');
type Wiring = typeof import('../../api/src/wiring.js');
type Staff = typeof import('../../api/src/demo/county-staff.js');
type Plan = typeof import('../../api/src/demo/plan-county.js');
type Stories = typeof import('../../api/src/demo/tell-stories.js');
type Acts = typeof import('../../api/src/demo/story-acts.js');
type AgencyDesk = typeof import('../../api/src/demo/agency-desk.js');
type Random = typeof import('../../api/src/demo/seeded-random.js');
type Organization = typeof import('../../api/src/modules/organization/index.js');
type Eligibility = typeof import('../../api/src/modules/eligibility/index.js');
type ClockModule = typeof import('../../api/src/platform/clock.js');
type Keys = typeof import('../../api/src/platform/crypto/key-ring.js');
type Operations = typeof import('../../api/src/platform/http/persisted-operations.js');
type IdsModule = typeof import('../../api/src/platform/ids.js');

type MakeLog = (options: { readonly level: string }) => NonNullable<Parameters<AppModule['createApp']>[0]['log']>;

/** The log library belongs to the product's package. */
const makeLog = createRequire(new URL('../../api/package.json', import.meta.url))('pino') as MakeLog;

const compiled = (path: string): Promise<unknown> => import(new URL(`../../api/dist/${path}.js`, import.meta.url).href);

/** The product as `npm start` runs it: the compiled modules, loaded once, typed by their sources. */
export async function loadProduct() {
  return {
    errorLog: makeLog({ level: 'error' }),
    ...((await compiled('app')) as AppModule),
    ...((await compiled('wiring')) as Wiring),
    ...((await compiled('demo/county-staff')) as Staff),
    ...((await compiled('demo/story-acts')) as Acts),
    ...((await compiled('demo/agency-desk')) as AgencyDesk),
    ...((await compiled('demo/seeded-random')) as Random),
    ...((await compiled('demo/plan-county')) as Plan),
    ...((await compiled('demo/tell-stories')) as Stories),
    ...((await compiled('modules/organization/index')) as Organization),
    ...((await compiled('modules/eligibility/index')) as Eligibility),
    ...((await compiled('platform/clock')) as ClockModule),
    ...((await compiled('platform/crypto/key-ring')) as Keys),
    ...((await compiled('platform/http/persisted-operations')) as Operations),
    ...((await compiled('platform/ids')) as IdsModule),
  };
}

export type Product = Awaited<ReturnType<typeof loadProduct>>;
