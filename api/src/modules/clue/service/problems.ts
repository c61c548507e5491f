import { LockMode } from '@mikro-orm/core';
import { someParameters } from '../../eligibility/index.js';
import { notify, settleNotifications } from '../../messaging/index.js';
import { Agency, workingCalendar } from '../../organization/index.js';
import { nextNumber } from '../../../platform/db/next-number.js';
import {
  done,
  refuse,
  staleVersion,
  type FieldProblem,
  type Outcome,
  type Refused,
} from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { farTermProblem } from '../../../shared/term.js';
import { decide } from '../../../shared/transition-table.js';
import { isUuid } from '../../../shared/uuid.js';
import { addWorkingDays } from '../../../shared/working-days.js';
import { Problem } from '../problem.entity.js';
import {
  problemStateLabels,
  problemTransitions,
  type ChainLink,
  type ProblemAction,
  type ProblemSource,
} from '../rules/problem-states.js';
import { beginRectificationTask, rectificationTasksOf } from './rectification-task.js';

export interface RegisterProblem {
  readonly link: ChainLink;
  readonly source: ProblemSource;
  readonly title: string;
  readonly description: string;
  readonly requirement: string;
  readonly leadAgencyId: string;
  readonly dueOn: PlainDate;
}

export interface ProblemAct {
  readonly id: string;
  readonly expectedVersion: number;
}

type ProblemOutcome = Promise<Outcome<{ problemId: string }>>;

const TEXTS = { title: ['标题', 100], description: ['问题', 2000], requirement: ['整改要求', 1000] } as const;

const EVENTS = {
  start: 'ProblemRectificationStarted',
  rectify: 'ProblemRectified',
  lookBack: 'ProblemLookedBackAt',
  close: 'ProblemClosed',
  reopen: 'ProblemReopened',
} as const satisfies Record<ProblemAction, string>;

/** Registers a problem with the unit that puts it right, and tells its liaison. Refuses INPUT_INVALID. */
export function createProblem(work: Work, input: RegisterProblem): ProblemOutcome {
  return work.atomically(async () => {
    work.must('problem.create');
    const problems = await problemsOf(work, input);
    if (problems.length > 0) return refuse('INPUT_INVALID', '问题没有登记，请按提示修改后再提交。', problems);
    const id = work.newId();
    const number = await nextNumber(work.db, `WT${work.today().slice(0, 4)}`, 4);
    const { link, source, leadAgencyId, dueOn } = input;
    work.em.create(Problem, {
      id,
      number,
      link,
      source,
      title: input.title.trim(),
      description: input.description.trim(),
      requirement: input.requirement.trim(),
      leadAgencyId,
      dueOn,
      state: 'REGISTERED',
      registeredBy: work.actor.accountId ?? work.deny('problem.create'),
      registeredAt: work.now(),
      reopened: 0,
    });
    await work.record('ProblemRegistered', { type: 'Problem', id }, { number, link, leadAgencyId, dueOn });
    await tellLead(work, id, leadAgencyId, `${number}：请于${dueOn}前完成整改并报告。`);
    return done({ problemId: id });
  });
}

/** The unit begins, and its rectification becomes a task. Refuses STALE_VERSION, NOT_ALLOWED_IN_STATE, INPUT_INVALID. */
export function startRectification(work: Work, input: ProblemAct): ProblemOutcome {
  return act(work, 'start', input, (problem) => beginRectificationTask(work, problem));
}

/** The unit reports what it did; the look-back may begin some working days later. Refuses TEXT_REQUIRED. */
export function rectifyProblem(work: Work, input: ProblemAct & { measures: string }): ProblemOutcome {
  return act(
    work,
    'rectify',
    input,
    async (problem) => {
      const key = 'supervision.lookBackDays';
      const { [key]: days } = await someParameters(work, work.today(), [key]);
      Object.assign(problem, {
        measures: input.measures.trim(),
        rectifiedBy: work.actor.accountId,
        rectifiedAt: work.now(),
        taskSentBackAt: null,
        taskSentBackReason: null,
        lookBackFrom: addWorkingDays(work.today(), days.value, await workingCalendar(work)),
      });
      await settleNotifications(work, problem.id);
    },
    { text: input.measures },
  );
}

/** 回头看: somebody else looks whether it holds; that it does only once its task is 办结. Refuses OWN_RECTIFICATION, LOOK_BACK_TOO_EARLY, TEXT_REQUIRED, TASK_OPEN. */
export function lookBackAtProblem(
  work: Work,
  input: ProblemAct & { holds: boolean; note: string },
): ProblemOutcome {
  return act(
    work,
    'lookBack',
    input,
    (problem) => {
      Object.assign(problem, {
        lookBackHolds: input.holds,
        lookBackNote: input.note.trim(),
        lookedBackBy: work.actor.accountId,
        lookedBackAt: work.now(),
      });
      return Promise.resolve();
    },
    { text: input.note, confirms: input.holds },
  );
}

/** 销号, once its task has been. Refuses OWN_RECTIFICATION, PROBLEM_RETURNED, TASK_OPEN. */
export function closeProblem(work: Work, input: ProblemAct): ProblemOutcome {
  return act(work, 'close', input, (problem) => {
    Object.assign(problem, { closedBy: work.actor.accountId, closedAt: work.now() });
    return Promise.resolve();
  });
}

/** It came back: the unit starts again by a new day. Refuses OWN_RECTIFICATION, PROBLEM_HOLDS, INPUT_INVALID. */
export function reopenProblem(work: Work, input: ProblemAct & { dueOn: PlainDate }): ProblemOutcome {
  return act(work, 'reopen', input, async (problem) => {
    const far = farTermProblem(input.dueOn, work.today());
    if (far) return refuse('INPUT_INVALID', far, [{ field: 'dueOn', message: far }]);
    problem.reopened += 1;
    problem.dueOn = input.dueOn > work.today() ? input.dueOn : work.today();
    await tellLead(
      work,
      problem.id,
      problem.leadAgencyId,
      `${problem.number}：回头看发现反弹，请于${problem.dueOn}前重新整改。`,
    );
    return null;
  });
}

function act(
  work: Work,
  action: ProblemAction,
  { id, expectedVersion }: ProblemAct,
  change: (problem: Problem) => Promise<Refused | null | void>,
  written: { readonly text?: string; readonly confirms?: boolean } = {},
): ProblemOutcome {
  return work.atomically(async () => {
    const { permission } = problemTransitions[action];
    const reach = work.must(permission);
    const problem = isUuid(id)
      ? await work.em.findOne(Problem, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null;
    if (!problem || !(reach.county || reach.agencyIds.includes(problem.leadAgencyId)))
      return work.deny(permission, { type: 'Problem', id });
    work.actBy(permission, { agencyIds: [problem.leadAgencyId] });
    if (problem.version !== expectedVersion) return staleVersion(problem.version);
    const { taskId = null } = problem;
    const tasks = await rectificationTasksOf(work.db, taskId === null ? [] : [taskId]);
    const facts = {
      today: work.today(),
      actorId: work.actor.accountId,
      agencyIds: work.actor.agencyIds,
      leadAgencyId: problem.leadAgencyId,
      rectifiedBy: problem.rectifiedBy ?? null,
      lookBackFrom: problem.lookBackFrom ?? null,
      lookBackHolds: problem.lookBackHolds ?? null,
      confirms: written.confirms ?? false,
      task: tasks.get(taskId ?? '') ?? null,
      text: written.text,
    };
    const verdict = decide(problemTransitions, action, problem.state, facts, problemStateLabels);
    if (verdict.refused) return verdict;
    const refused = await change(problem);
    if (refused) return refused;
    // Last, so that one act is one version even where the change writes something else before.
    problem.state = verdict.to;
    const { number, lookBackHolds = null } = problem;
    await work.record(EVENTS[action], { type: 'Problem', id }, { number, lookBackHolds });
    return done({ problemId: id });
  });
}

async function tellLead(work: Work, aboutId: string, agencyId: string, what: string): Promise<void> {
  await notify(
    work,
    { post: 'LIAISON', agencyId },
    { aboutId, title: '有问题需要整改', body: `问题台账${what}`, link: `/supervise/problems/${aboutId}` },
  );
}

async function problemsOf(work: Work, input: RegisterProblem): Promise<FieldProblem[]> {
  const problems = (Object.keys(TEXTS) as (keyof typeof TEXTS)[]).flatMap((field): FieldProblem[] => {
    const [label, longest] = TEXTS[field];
    const length = [...input[field].trim()].length;
    return length >= 1 && length <= longest
      ? []
      : [{ field, message: `请填写${label}，不超过${longest}字。` }];
  });
  if (!(await work.em.findOne(Agency, { id: input.leadAgencyId })))
    problems.push({ field: 'leadAgencyId', message: '没有这个单位，请重新选择。' });
  if (input.dueOn <= work.today()) problems.push({ field: 'dueOn', message: '整改期限应晚于今天。' });
  const far = farTermProblem(input.dueOn, work.today());
  if (far) problems.push({ field: 'dueOn', message: far });
  return problems;
}
