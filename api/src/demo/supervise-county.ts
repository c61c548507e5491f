import type { App } from '../app.js';
import { compareCase } from '../modules/eligibility/index.js';
import {
  acceptSupervisionReply,
  concludeAlert,
  createIntegrityRisk,
  createSupervisionNotice,
  createSupervisionTask,
  receiveSupervisionNotice,
  replyToSupervisionNotice,
  returnSupervisionReply,
  runSupervisionModels,
  serveSupervisionNotice,
} from '../modules/supervision/index.js';
import type { Actor } from '../platform/auth/actor.js';
import type { SettableClock } from '../platform/clock.js';
import { done, type Outcome } from '../platform/outcome.js';
import type { Work } from '../platform/work.js';
import { addDays, type PlainDate } from '../shared/plain-date.js';
import type { CountyStaff } from './county-staff.js';
import { insist } from './insist.js';
import { keepLedger } from './keep-ledger.js';
import { SeededRandom } from './seeded-random.js';
import { NOTICES, RISKS, type NoticeStory } from './supervision-texts.js';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

interface Supervised {
  readonly app: App;
  readonly clock: SettableClock;
  readonly staff: CountyStaff;
  readonly now: Date;
  /** Cases that somebody looks at in the evening. */
  readonly caseIds: readonly string[];
}

/** What somebody concludes about the alerts, in turn. */
const CONCLUSIONS = [
  { conclusion: 'explain', reason: '已调阅留痕和加班审批，属正常办理。' },
  { conclusion: 'confirm', reason: '已核实属实，已要求所在单位加强管理。' },
  { conclusion: 'escalate', reason: '已核实属实，须由所在单位书面说明并整改。' },
] as const;

/** Two of three are looked into, the others wait. */
const MOST_CONCLUDED = 12;

/** 纪委监委 at work: the register, runs of the models with conclusions, notices at every stage. Through the use cases, on the county's clock. */
export async function superviseCounty({ app, clock, staff, now, caseIds }: Supervised): Promise<void> {
  const random = new SeededRandom('supervision');
  const supervisor = staff.anyOf('SUPERVISOR', random);
  const as = (actor: Actor) => app.workAs(actor);
  const at = (daysAgo: number, hours = 10): void => clock.set(dayBefore(now, daysAgo, hours));
  at(40);
  for (const risk of RISKS) {
    const reviewOn = `${now.getUTCFullYear() + 1}-03-31`;
    insist(await createIntegrityRisk(as(supervisor), { ...risk, reviewOn }), `risk ${risk.riskPoint}`);
  }
  at(20, 22);
  const reviewer = staff.anyOf('COUNTY_REVIEWER', random);
  for (const caseId of caseIds.slice(0, 3)) await compareCase(as(reviewer), caseId);
  at(19, 4);
  await runSupervisionModels((cause, permissions) => app.workAsSystem(cause, permissions));
  at(18);
  await concludeSome(as(supervisor));
  for (const story of NOTICES) await tellNotice(app, staff, supervisor, story, at);
  at(2, 21);
  for (const caseId of caseIds.slice(0, 2)) await compareCase(as(reviewer), caseId);
  await keepLedger(app, staff, { supervisor, office: staff.anyOf('OFFICE_CLERK', random) }, at);
  at(0, 4);
  await runSupervisionModels((cause, permissions) => app.workAsSystem(cause, permissions));
  clock.set(now);
}

/** An hour of a day in Shanghai, some days before. */
function dayBefore(now: Date, days: number, hours: number): Date {
  const midnight = Math.floor((now.getTime() + 8 * HOUR_MS) / DAY_MS) * DAY_MS - 8 * HOUR_MS;
  return new Date(Math.min(midnight - days * DAY_MS + hours * HOUR_MS, now.getTime()));
}

async function concludeSome(work: Work): Promise<void> {
  let alerts: { id: string; expectedVersion: number }[] = [];
  await work.atomically(async () => {
    alerts = await work.db.objects({
      text: `select id, version as "expectedVersion" from alerts where state = 'RAISED' order by model_code, subject_key limit $1`,
      values: [MOST_CONCLUDED],
    });
    return done({});
  });
  for (const [index, alert] of alerts.entries()) {
    const said = CONCLUSIONS[index % CONCLUSIONS.length];
    // The third of every three waits.
    if (said && index % 3 !== 2) insist(await concludeAlert(work, { ...alert, ...said }), 'alert');
  }
}

async function tellNotice(
  app: App,
  staff: CountyStaff,
  supervisor: Actor,
  { acts, daysAgo, agencyId, reply, ...draft }: NoticeStory,
  at: (daysAgo: number) => void,
): Promise<void> {
  const liaison = staff.liaisonOf(agencyId);
  at(daysAgo);
  const { noticeId: id } = insist(
    await createSupervisionNotice(app.workAs(supervisor), { ...draft, agencyId, alertId: null }),
    `notice ${draft.title}`,
  );
  let expectedVersion = 1;
  const step = async (act: Promise<Outcome<{ noticeId: string }>>, what: string): Promise<void> => {
    insist(await act, `${what} ${draft.title}`);
    expectedVersion += 1;
  };
  for (const [index, act] of acts.entries()) {
    at(Math.max(daysAgo - index * 2, 0));
    const ref = { id, expectedVersion };
    if (act === 'serve') await step(serveSupervisionNotice(app.workAs(supervisor), ref), act);
    else if (act === 'receive') await step(receiveSupervisionNotice(app.workAs(liaison), ref), act);
    else if (act === 'reply')
      await step(replyToSupervisionNotice(app.workAs(liaison), { ...ref, content: reply }), act);
    else if (act === 'return')
      await step(
        returnSupervisionReply(app.workAs(supervisor), { ...ref, reason: '请补充具体措施和完成时间。' }),
        act,
      );
    else if (act === 'task')
      await step(
        createSupervisionTask(app.workAs(supervisor), {
          ...ref,
          ...taskOf(draft.content, app.workAs(supervisor).today()),
        }),
        act,
      );
    else await step(acceptSupervisionReply(app.workAs(supervisor), ref), act);
  }
}

const TASK_DAYS = 30;

/** What a notice asks for, as a task with a date and a measure. */
const taskOf = (content: string, today: PlainDate) => ({
  content,
  acceptance: '超期事项全部办结，逐件有说明和佐证。',
  dueOn: addDays(today, TASK_DAYS),
});
