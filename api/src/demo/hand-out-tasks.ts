import {
  approveTaskExtension,
  assignTask,
  claimTaskCompletion,
  closeTask,
  completeTask,
  createTask,
  deployMechanism,
  receiveTask,
  reportTask,
  requestTaskExtension,
  returnTask,
  startTask,
  submitTaskTopics,
  suspendTask,
  sweepTasks,
  urgeTasks,
  verifyTask,
  type RegisterTask,
} from '../modules/task/index.js';
import type { Actor } from '../platform/auth/actor.js';
import type { SettableClock } from '../platform/clock.js';
import { done, type Outcome } from '../platform/outcome.js';
import type { Work } from '../platform/work.js';
import { addDays, daysBetween, partsOf, plainDate, type PlainDate } from '../shared/plain-date.js';
import {
  isWorkingDay,
  nextWorkingDay,
  plainDateInShanghai,
  startOfDayInShanghai,
  type WorkingCalendar,
} from '../shared/working-days.js';
import type { CountyApp } from './county-app.js';
import type { CountyStaff } from './county-staff.js';
import { insist } from './insist.js';
import { fateOf, planActs, type PlannedAct, type TaskFrame } from './plan-tasks.js';
import { SeededRandom } from './seeded-random.js';
import { FREE_ORIGINS, MATTERS } from './task-texts.js';

interface Handing {
  readonly app: CountyApp;
  readonly clock: SettableClock;
  readonly staff: CountyStaff;
  readonly calendar: WorkingCalendar;
  readonly now: Date;
  /** How many there are in the end, with those that the meetings' resolutions became. */
  readonly tasks: number;
}

const YEAR_DAYS = 355;
const DEPLOYED_DAYS_AGO = 330;
/** What came before the product; problems and notices of its own become tasks where they are told (supervise-county). */
const EARLIER_ORIGINS = [
  { kind: 'CLUE', id: null, label: '巡察移交问题线索' },
  { kind: 'FREE', id: null, label: '上一年度专项检查问题台账' },
] as const;
/** Days on which the sweep looked: it runs every ten minutes in the product, which nobody waits for here. */
const SWEEPS_DAYS_AGO = [120, 60, 30, 6, 1];
const MINUTE_MS = 60_000;

interface Deed {
  readonly at: number;
  readonly run: () => Promise<void>;
}

/**
 * 督办 of a year: tasks of every origin in every state, handed out, worked on, returned, extended, verified and closed by
 * the people whose turn it is, in the order of time; those of resolutions, which stand already, are worked on too.
 */
export async function handOutTasks(handing: Handing): Promise<void> {
  const desk = new TaskDesk(handing);
  const deeds = await desk.plan();
  for (const { at, run } of deeds) {
    handing.clock.set(new Date(at));
    await run();
  }
  handing.clock.set(handing.now);
}

class TaskDesk {
  private readonly random = new SeededRandom('tasks');
  private readonly today: PlainDate;
  private readonly units: readonly string[];
  private readonly clerk: Actor;
  private readonly convener: Actor;
  private readonly deeds: Deed[] = [];

  constructor(private readonly handing: Handing) {
    const { staff, now } = handing;
    this.today = plainDateInShanghai(now);
    this.units = staff.accounts.filter(({ post }) => post === 'LIAISON').map(({ agencyId }) => agencyId);
    this.clerk = staff.anyOf('OFFICE_CLERK', this.random);
    this.convener = staff.anyOf('CONVENER', this.random);
  }

  async plan(): Promise<readonly Deed[]> {
    const standing = await this.rows<{ id: string; lead: string; working: string[]; on: Date; due: string }>(
      `select id, lead_agency_id as lead, working_agency_ids as working, registered_at as on, due_on::text as due
       from tasks where state = 'ASSIGNED' and due_on is not null order by number`,
    );
    for (const [index, task] of standing.entries()) {
      const [leadAgencyId = task.lead, ...coAgencyIds] = task.working;
      const assignedOn = plainDateInShanghai(task.on);
      this.workOn(index, Promise.resolve(task.id), {
        leadAgencyId,
        coAgencyIds,
        assignedOn,
        dueOn: plainDate(task.due),
      });
    }
    this.deploy();
    const [{ deployed = 0 } = {}] = await this.rows<{ deployed: number }>(
      `select count(*)::int as deployed from mechanism_items where kind in ('DUTY', 'KEY_TASK')`,
    );
    const made = this.handing.tasks - standing.length - deployed;
    for (let index = 0; index < made; index += 1) this.handOut(index, made);
    for (const days of SWEEPS_DAYS_AGO) this.at(this.daysAgo(days), 1_400, () => this.sweep());
    // At the very end: a sweep that is hours old would raise the alarm in the first minute of the product.
    this.deeds.push({ at: this.handing.now.getTime(), run: () => this.sweep() });
    this.at(this.daysAgo(1), 1_000, () => this.backToAgenda());
    return this.deeds.sort((a, b) => a.at - b.at);
  }

  /** One task of the year: from whom, to whom, until when, and how it goes. */
  private handOut(index: number, made: number): void {
    const age = Math.max(1, Math.round(YEAR_DAYS * (1 - index / made)));
    const assignedOn = this.daysAgo(age);
    const leadAgencyId = this.units[index % this.units.length] ?? '';
    const others = this.units.filter((id) => id !== leadAgencyId);
    const coAgencyIds = index % 3 === 0 ? [this.random.pick(others)] : [];
    const dueOn = this.workingDay(addDays(assignedOn, this.random.between(20, 45)));
    const matter = MATTERS[Math.floor(index / this.units.length) % MATTERS.length] ?? MATTERS[0];
    if (!matter) return;
    const { year, month } = partsOf(assignedOn);
    const quarter = `${year}年第${'一二三四'.charAt(Math.floor((month - 1) / 3))}季度`;
    const origin = index % 4 === 1 ? this.random.pick(EARLIER_ORIGINS) : null;
    const spec: RegisterTask = {
      origin: origin ?? {
        kind: 'FREE' as const,
        id: null,
        label: FREE_ORIGINS[index % FREE_ORIGINS.length] ?? '',
      },
      title: matter.title.replace('{期}', quarter),
      content: matter.content.replace('{期}', quarter),
      acceptance: matter.acceptance,
      leadAgencyId,
      coAgencyIds,
      dueOn,
      feedbackCycle: null,
      urgency: index % 9 === 0 ? 'URGENT' : 'ROUTINE',
    };
    let told: (id: string) => void = () => undefined;
    const id = new Promise<string>((resolve) => (told = resolve));
    this.at(assignedOn, 0, async () => {
      const { taskId } = insist(await createTask(this.as(this.clerk), spec), spec.title);
      told(taskId);
      // The newest few wait for the office to hand them out.
      if (index < made - 4)
        insist(await assignTask(this.as(this.clerk), { taskId, expectedVersion: 1 }), 'assign');
    });
    if (index < made - 4) this.workOn(index, id, { leadAgencyId, coAgencyIds, assignedOn, dueOn });
  }

  private workOn(index: number, id: Promise<string>, frame: TaskFrame): void {
    const { random, today } = this;
    const { calendar } = this.handing;
    const fate = fateOf(index, daysBetween(frame.assignedOn, today));
    const isOfficeOwn = [frame.leadAgencyId, ...frame.coAgencyIds].includes('HOUSING');
    const decider = isOfficeOwn ? this.convener : this.clerk;
    planActs(frame, fate, { random, calendar, today }).forEach((planned, step) =>
      this.at(planned.on, 20 + step * 7, async () => this.act(await id, planned, decider)),
    );
  }

  /** Standing tasks of the notice: most units report each quarter, some have stopped. */
  private deploy(): void {
    const deployedOn = this.daysAgo(DEPLOYED_DAYS_AGO);
    this.at(deployedOn, 0, async () => {
      const input = { dueOn: null, feedbackCycle: 'QUARTERLY' as const };
      insist(await deployMechanism(this.as(this.clerk), input), 'deploy the mechanism');
    });
    for (const [round, days] of [320, 230, 140, 50].entries())
      this.at(this.daysAgo(days), 0, () => this.reportStanding(round));
  }

  private async reportStanding(round: number): Promise<void> {
    const tasks = await this.rows<{ id: string; lead: string }>(
      `select id, lead_agency_id as lead from tasks where origin_kind in ('DUTY', 'KEY_TASK') order by number`,
    );
    const text = '本季度按职责办理，数据和台账已更新。';
    for (const [index, { id, lead }] of tasks.entries()) {
      if (round === 3 && index % 5 === 0) continue;
      const by = { on: this.today, agencyId: lead };
      if (round === 0) {
        await this.act(id, { act: 'receive', ...by }, this.clerk);
        await this.act(id, { act: 'start', ...by }, this.clerk);
      }
      await this.act(id, { act: 'report', ...by, text }, this.clerk);
    }
  }

  private async act(taskId: string, planned: PlannedAct, decider: Actor): Promise<void> {
    const { agencyId, text = '', percent = null } = planned;
    const work = this.as(agencyId === undefined ? decider : this.handing.staff.liaisonOf(agencyId));
    const outcome = await work.atomically(async (): Promise<Outcome<object>> => {
      const [task] = await work.db.objects<{ version: number; extension: string | null; extended: number }>({
        text: `select t.version, e.id as extension, e.version as extended from tasks t
               left join task_extensions e on e.task_id = t.id and e.state = 'REQUESTED' where t.id = $1`,
        values: [taskId],
      });
      const input = { taskId, expectedVersion: task?.version ?? 0, text, percent };
      switch (planned.act) {
        case 'receive':
          return receiveTask(work, input);
        case 'start':
          return startTask(work, input);
        case 'report':
          return reportTask(work, input);
        case 'return':
          return returnTask(work, input);
        case 'requestExtension':
          return requestTaskExtension(work, { ...input, until: planned.until ?? this.today, reason: text });
        case 'approveExtension':
          return approveTaskExtension(work, {
            extensionId: task?.extension ?? '',
            expectedVersion: task?.extended ?? 0,
            reason: '同意延期。',
          });
        case 'claim':
          return claimTaskCompletion(work, input);
        case 'verify':
          return verifyTask(work, input);
        case 'complete':
          return completeTask(work, input);
        case 'close':
          return closeTask(work, input);
        case 'suspend':
          return suspendTask(work, input);
        case 'urge':
          return urgeTasks(work, { taskIds: [taskId], message: '已超过时限，请抓紧办理。' });
      }
    });
    insist(outcome, `${planned.act} a task`);
  }

  /** What has been overdue for long goes to the next meeting. */
  private async backToAgenda(): Promise<void> {
    const overdue = await this.rows<{ id: string }>(
      `select id from tasks where state in ('ASSIGNED', 'RECEIVED', 'IN_PROGRESS', 'REPORTED', 'RETURNED') and due_on < $1
       order by due_on, number limit 3`,
      [this.daysAgo(20)],
    );
    if (overdue.length > 0)
      insist(await submitTaskTopics(this.as(this.clerk), { taskIds: overdue.map(({ id }) => id) }), 'topics');
  }

  private async sweep(): Promise<void> {
    await sweepTasks((cause, permissions) => this.handing.app.workAsSystem(cause, permissions));
  }

  private at(on: PlainDate, tenths: number, run: () => Promise<void>): void {
    const opening = startOfDayInShanghai(on).getTime() + 9 * 60 * MINUTE_MS;
    const at = Math.min(opening + (tenths * MINUTE_MS) / 10, this.handing.now.getTime());
    this.deeds.push({ at, run });
  }

  private daysAgo(days: number): PlainDate {
    return this.workingDay(addDays(this.today, -days));
  }

  private workingDay(day: PlainDate): PlainDate {
    const { calendar } = this.handing;
    return isWorkingDay(day, calendar) ? day : nextWorkingDay(day, calendar);
  }

  private as(actor: Actor): Work {
    return this.handing.app.workAs(actor);
  }

  private async rows<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    const work = this.handing.app.workAsSystem('demonstration county', []);
    let found: Row[] = [];
    await work.atomically(async () => {
      found = await work.db.objects<Row>({ text, values });
      return done({});
    });
    return found;
  }
}
