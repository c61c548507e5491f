import { done, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { Agency, MechanismItem } from '../../organization/index.js';
import { HOST_AGENCY } from '../../../shared/host-agency.js';
import type { FeedbackCycle } from '../rules/task-vocabulary.js';
import { Task } from '../task.entity.js';
import { assignTask } from './decide-task.js';
import { registerTask, type RegisterTask } from './register-task.js';

export interface DeployMechanism {
  readonly feedbackCycle: FeedbackCycle;
  /** Null for standing tasks. */
  readonly dueOn: PlainDate | null;
}

interface Item {
  readonly id: string;
  readonly kind: 'DUTY' | 'KEY_TASK' | 'REQUIREMENT' | 'RULE';
  readonly agencyId?: string | null;
  readonly clause: string;
  readonly title: string;
  readonly items: readonly string[];
}

/**
 * 部署机制: every duty and key task of the notice that has no task yet becomes one, assigned to its unit, in one step.
 * Repeating it deploys only what is missing. Refuses INPUT_INVALID, CLOCK_MISSING.
 */
export function deployMechanism(
  work: Work,
  input: DeployMechanism,
): Promise<Outcome<{ created: number; present: number }>> {
  return work.atomically(async () => {
    work.must('task.deploy');
    const kinds: Item['kind'][] = ['DUTY', 'KEY_TASK'];
    const items = await work.em.find(
      MechanismItem,
      { kind: { $in: kinds } },
      { orderBy: { kind: 'asc', ordinal: 'asc' } },
    );
    const leads = await leadUnits(work);
    const deployed = await work.em.find(
      Task,
      { mechanismItemId: { $in: items.map(({ id }) => id) }, originKind: { $in: ['DUTY', 'KEY_TASK'] } },
      { fields: ['mechanismItemId'] },
    );
    const present = new Set(deployed.map(({ mechanismItemId }) => mechanismItemId));
    const missing = items.filter(({ id }) => !present.has(id));
    for (const item of missing) {
      const registered = await registerTask(work, specOf(item as Item, leads, input));
      if (registered.refused) return registered;
      const assigned = await assignTask(work, { taskId: registered.taskId, expectedVersion: 1 });
      if (assigned.refused) return assigned;
      // What is written is let go: every query would look through all of it again.
      await work.flush();
      work.em.clear();
    }
    await work.record(
      'MechanismDeployed',
      { type: 'Mechanism', id: 'county' },
      { created: missing.length, present: present.size },
    );
    return done({ created: missing.length, present: present.size });
  });
}

/** Who answers for a holder: the unit itself; for a collective (各社区) the unit above it. */
async function leadUnits(work: Work): Promise<ReadonlyMap<string, string>> {
  const agencies = await work.em.find(Agency, {});
  return new Map(
    agencies.map(({ id, kind, parentId }) => [id, kind === 'COLLECTIVE' ? (parentId ?? HOST_AGENCY) : id]),
  );
}

function specOf(item: Item, leads: ReadonlyMap<string, string>, input: DeployMechanism): RegisterTask {
  const isDuty = item.kind === 'DUTY';
  return {
    origin: { kind: isDuty ? 'DUTY' : 'KEY_TASK', id: item.id, label: `机制文件 ${item.clause}` },
    mechanismItemId: item.id,
    title: item.title,
    content: item.items.map((text, index) => `${index + 1}. ${text}`).join('\n'),
    acceptance: isDuty
      ? '逐项履行职责，按周期反馈履职情况并附佐证。'
      : '按重点任务逐项推进，按周期反馈成效和问题。',
    // The office answers for key tasks, which the notice gives to nobody alone.
    leadAgencyId: leads.get(item.agencyId ?? HOST_AGENCY) ?? HOST_AGENCY,
    coAgencyIds: [],
    dueOn: input.dueOn,
    feedbackCycle: input.feedbackCycle,
  };
}
