import type { App } from '../app.js';
import {
  closeProblem,
  createChainRule,
  createProblem,
  lookBackAtProblem,
  rectifyProblem,
  startRectification,
  type ChainLink,
} from '../modules/clue/index.js';
import {
  claimTaskCompletion,
  closeTask,
  completeTask,
  receiveTask,
  reportTask,
  startTask,
  verifyTask,
} from '../modules/task/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { done, type Outcome } from '../platform/outcome.js';
import type { Work } from '../platform/work.js';
import { addDays } from '../shared/plain-date.js';
import type { CountyStaff } from './county-staff.js';
import { insist } from './insist.js';

interface ProblemStory {
  readonly link: ChainLink;
  readonly leadAgencyId: string;
  readonly title: string;
  readonly daysAgo: number;
  /** How far it has come; every act is some days after the one before. Its task is done when it is, closed before it is. */
  readonly acts: readonly ('start' | 'rectify' | 'lookBack' | 'close')[];
}

const STORIES: readonly ProblemStory[] = [
  {
    link: 'APPLICATION',
    leadAgencyId: 'SUBDISTRICT',
    title: '受理回执发放不及时',
    daysAgo: 80,
    acts: ['start', 'rectify', 'lookBack', 'close'],
  },
  {
    link: 'REVIEW',
    leadAgencyId: 'HOUSING',
    title: '审核意见过于简单',
    daysAgo: 70,
    acts: ['start', 'rectify', 'lookBack'],
  },
  {
    link: 'WAITING',
    leadAgencyId: 'HOUSING',
    title: '轮候名册公布不全',
    daysAgo: 50,
    acts: ['start', 'rectify'],
  },
  {
    link: 'TENANCY',
    leadAgencyId: 'PROPERTY_CENTER',
    title: '租金台账更新不及时',
    daysAgo: 30,
    acts: ['start'],
  },
  { link: 'EXIT', leadAgencyId: 'COURT', title: '腾退申请办理缓慢', daysAgo: 25, acts: [] },
  { link: 'PROPERTY', leadAgencyId: 'PROPERTY_CENTER', title: '公共部位维修滞后', daysAgo: 5, acts: [] },
];

const RULES: readonly (readonly [ChainLink, string, string])[] = [
  ['APPLICATION', '受理办理规程', 'HOUSING'],
  ['REVIEW', '三级审核工作规则', 'HOUSING'],
  ['WAITING', '轮候管理办法', 'HOUSING'],
  ['ALLOCATION', '配租摇号规则', 'HOUSING'],
  ['TENANCY', '租赁合同管理规定', 'PROPERTY_CENTER'],
  ['EXIT', '腾退办理规程', 'HOUSING'],
  ['PROPERTY', '维修管理规定', 'PROPERTY_CENTER'],
];

const TERM_DAYS = 20;
const DAYS_BEFORE = { start: 6, rectify: 6, lookBack: 20, close: 12 } as const;

/** 问题台账 and 建章立制 of the demonstration county: one problem at every stage, a rule for every link. */
export async function keepLedger(
  app: App,
  staff: CountyStaff,
  people: { readonly supervisor: Actor; readonly office: Actor; readonly convener: Actor },
  at: (daysAgo: number) => void,
): Promise<void> {
  at(100);
  for (const [link, title, ownerAgencyId] of RULES) {
    const work = app.workAs(people.office);
    const input = {
      link,
      title,
      ownerAgencyId,
      docNo: '演住建〔2026〕1号',
      adoptedOn: work.today(),
      summary: `${title}的主要内容`,
    };
    insist(await createChainRule(work, input), title);
  }
  for (const story of STORIES) await tellProblem(app, staff, people, story, at);
}

async function tellProblem(
  app: App,
  staff: CountyStaff,
  { supervisor, convener }: { readonly supervisor: Actor; readonly convener: Actor },
  { link, leadAgencyId, title, daysAgo, acts }: ProblemStory,
  at: (daysAgo: number) => void,
): Promise<void> {
  const lead = staff.liaisonOf(leadAgencyId);
  at(daysAgo);
  const work = app.workAs(supervisor);
  const found = {
    link,
    source: 'SUPERVISION' as const,
    title,
    description: `${title}，抽查发现多起。`,
    requirement: '查明原因，逐项整改，建立长效措施。',
    leadAgencyId,
    dueOn: addDays(work.today(), TERM_DAYS),
  };
  const { problemId: id } = insist(await createProblem(work, found), title);
  let day = daysAgo;
  const step = async (act: Promise<Outcome<{ problemId: string }>>): Promise<void> => {
    insist(await act, title);
  };
  for (const act of acts) {
    day -= DAYS_BEFORE[act];
    at(day);
    const ref = { id, expectedVersion: await versionOf(work, id) };
    if (act === 'start') await step(startRectification(app.workAs(lead), ref));
    else if (act === 'rectify') {
      await finishTask(app, id, lead, convener);
      await step(rectifyProblem(app.workAs(lead), { ...ref, measures: '已逐项整改，并建立台账。' }));
    } else if (act === 'lookBack')
      await step(lookBackAtProblem(app.workAs(supervisor), { ...ref, holds: true, note: '抽查未再发现。' }));
    else {
      await actOnTaskOf(app, id, convener, closeTask, '回头看：抽查未再发现同类问题。');
      await step(closeProblem(app.workAs(supervisor), ref));
    }
  }
}

/** The unit reports its task done; the convener, whom no unit's own work bars, finds that it is. */
async function finishTask(app: App, problemId: string, lead: Actor, convener: Actor): Promise<void> {
  await actOnTaskOf(app, problemId, lead, receiveTask);
  await actOnTaskOf(app, problemId, lead, startTask);
  await actOnTaskOf(app, problemId, lead, reportTask, '已逐项整改，并建立台账。');
  await actOnTaskOf(app, problemId, lead, claimTaskCompletion, '已按整改要求全部完成。');
  await actOnTaskOf(app, problemId, convener, verifyTask, '对照整改要求核验，已完成。');
  await actOnTaskOf(app, problemId, convener, completeTask);
}

async function actOnTaskOf(
  app: App,
  problemId: string,
  actor: Actor,
  act: (
    work: Work,
    input: { taskId: string; expectedVersion: number; text: string },
  ) => Promise<Outcome<object>>,
  text = '',
): Promise<void> {
  const work = app.workAs(actor);
  const acted = await work.atomically(async () => {
    const [task] = await work.db.objects<{ id: string; version: number }>({
      text: 'select t.id, t.version from tasks t join problems p on p.task_id = t.id where p.id = $1',
      values: [problemId],
    });
    if (!task) throw new Error('the problem has no task');
    return act(work, { taskId: task.id, expectedVersion: task.version, text });
  });
  insist(acted, 'the task of a problem');
}

/** As the page would show it: beginning a rectification has been seen to count the version up by more than one. */
async function versionOf(work: Work, id: string): Promise<number> {
  let version = 0;
  await work.atomically(async () => {
    const [row] = await work.db.objects<{ version: number }>({
      text: 'select version from problems where id = $1',
      values: [id],
    });
    version = row?.version ?? 0;
    return done({});
  });
  return version;
}
