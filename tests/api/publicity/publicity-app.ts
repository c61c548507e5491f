import { actorOfMandates } from '../../../api/src/modules/identity/rules/actor-of-mandates.js';
import type { PostKind } from '../../../api/src/modules/identity/index.js';
import { submitNotice, type SubmitNotice } from '../../../api/src/modules/publicity/index.js';
import { createHousehold } from '../../../api/src/modules/registry/index.js';
import { DomainEvents, type DomainEvent } from '../../../api/src/platform/events.js';
import type { Work } from '../../../api/src/platform/work.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { signedInAs, type TestClient } from '../../support/client.js';

export const COMMUNITY = '610499001001';
export const OTHER_COMMUNITY = '610499001002';

/** A person at a browser, and the same person's work without one. */
export interface Person {
  readonly client: TestClient;
  readonly work: () => Work;
}

export interface PublicityApp {
  readonly app: TestApp;
  /** What this module told the modules further down, which are not there: the cases of this suite have no application. */
  readonly told: DomainEvent[];
  person(post: PostKind, agencyId: string, communityId?: string): Promise<Person>;
  sweep(): Work;
  close(): Promise<void>;
}

export async function startPublicityApp(): Promise<PublicityApp> {
  const app = await startTestApp();
  const told: DomainEvent[] = [];
  const events = new DomainEvents();
  for (const type of ['PublicityClosed', 'ObjectionReceived', 'ObjectionsConcluded']) {
    events.on(type, async (_work, event) => void told.push(event));
  }
  Object.assign(app.environment, { events });
  return {
    app,
    told,
    person: async (post, agencyId, communityId) => {
      const client = await signedInAs(app, { post, agencyId, ...(communityId ? { communityId } : {}) });
      const actor = actorOfMandates({
        accountId: client.accountId,
        sessionId: null,
        name: '经办人',
        posts: [{ post, agencyId, communityId: communityId ?? null }],
        communitiesOf: {},
      });
      return { client, work: () => app.workAs(actor) };
    },
    sweep: () => app.workAsSystem('test', ['publicNotice.close']),
    close: () => app.close(),
  };
}

/** A case with a household in a community, and nothing else. */
export async function aCase(app: TestApp, communityId = COMMUNITY): Promise<string> {
  const work = app.workAsSystem('test', []);
  const caseId = work.newId();
  await work.atomically(async () => {
    await createHousehold(work, caseId, communityId);
    return { refused: false };
  });
  return caseId;
}

export const aNotice = (caseId: string, more: Partial<SubmitNotice> = {}): SubmitNotice => ({
  caseId,
  communityId: COMMUNITY,
  level: 'COMMUNITY',
  facts: {
    applicantName: '欧阳小华',
    householdSize: 3,
    guaranteeTypeLabel: '低收入住房困难家庭',
    communityName: '梧桐里社区',
    reviewAgencyName: '梧桐里社区居委会',
    opinion: '经初审，符合条件',
  },
  days: 7,
  dayUnit: 'CALENDAR_DAY',
  contact: { phone: '029-34201234', address: '梧桐里社区便民服务中心' },
  ...more,
});

/** Submits a notice for a new case through the product's own service. */
export async function submitted(app: TestApp, clerk: Person, more: Partial<SubmitNotice> = {}) {
  const caseId = await aCase(app, more.communityId);
  const outcome = await submitNotice(clerk.work(), aNotice(caseId, more));
  if (outcome.refused) throw new Error(outcome.message);
  return { caseId, noticeId: outcome.noticeId };
}
