import { daysBetween, type PlainDate, formatChineseDate } from '../../../shared/plain-date.js';
import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { Topic, collectTopic } from '../../meeting/index.js';
import { Agency } from '../../organization/index.js';
import { isOverdue, type LampFacts } from '../rules/task-lamp.js';
import { HOST_AGENCY } from '../../../shared/host-agency.js';
import { isConfided } from '../rules/task-vocabulary.js';
import type { Task } from '../task.entity.js';
import { lockTask } from './lock-task.js';
import { recordStep } from './record-step.js';
import { lampFactsOf, refreshLamp } from './task-clock.js';

export interface SubmitTaskTopics {
  readonly taskIds: readonly string[];
}

const MOST_AT_ONCE = 100;

type Submitted = 'submitted' | 'present' | 'skipped';

/**
 * Overdue tasks return to the agenda (逾期事项回到议程): each becomes a topic of the next meeting, once as long as its
 * topic is not resolved; what comes of a notice, a clue or a problem is internal there. Says which had one and which are not overdue. Refuses INPUT_INVALID.
 */
export function submitTaskTopics(
  work: Work,
  input: SubmitTaskTopics,
): Promise<Outcome<Readonly<Record<Submitted, number>>>> {
  return work.atomically(async () => {
    work.must('task.submitTopic');
    const ids = [...new Set(input.taskIds)].sort();
    if (ids.length === 0 || ids.length > MOST_AT_ONCE)
      return refuse('INPUT_INVALID', `请选择 1 至 ${MOST_AT_ONCE} 项任务。`);
    const counts = { submitted: 0, present: 0, skipped: 0 };
    for (const id of ids) counts[await submitOne(work, id)] += 1;
    return done(counts);
  });
}

async function submitOne(work: Work, id: string): Promise<Submitted> {
  const locked = await lockTask(work, 'task.submitTopic', id);
  if (locked.refused) return 'skipped';
  const { task } = locked;
  const today = work.today();
  const facts = lampFactsOf(task);
  if (!isOverdue(facts, today)) return 'skipped';
  // The task is locked: a second click waits here and then sees the first one's topic.
  if ((await work.em.count(Topic, { sourceTaskId: id, state: { $ne: 'RESOLVED' } })) > 0) return 'present';
  const lead = await work.em.findOneOrFail(Agency, { id: task.leadAgencyId });
  const collected = await collectTopic(work, {
    ...topicOf(task, facts, lead.name, today),
    // Topics of tasks are proposed in the office's name.
    proposerAgencyId: HOST_AGENCY,
    // Whoever leads it answers to the meeting; a unit that is no member is asked by the office.
    consultedAgencyIds: lead.isMember ? [lead.id] : [],
    sourceTaskId: task.id,
  });
  if (collected.refused) return 'skipped';
  await recordStep(work, task, {
    action: 'submitTopic',
    from: task.state,
    agencyId: work.agencyId,
  });
  await refreshLamp(work, task);
  return 'submitted';
}

const LONGEST_TITLE = 60;

function topicOf(task: Task, facts: LampFacts, leadName: string, today: PlainDate) {
  const due = facts.dueOn !== null && facts.dueOn < today ? facts.dueOn : facts.feedbackDueOn;
  const what = due === facts.dueOn ? '办结时限' : '本期反馈时限';
  const late =
    due === null ? '' : `${what}是${formatChineseDate(due)}，已逾期 ${daysBetween(due, today)} 天。`;
  const isInternal = isConfided(task.originKind);
  const title = isInternal ? `${leadName}牵头` : [...task.title].slice(0, LONGEST_TITLE).join('');
  const about = isInternal ? '' : `《${task.title}》，来源：${task.originLabel}`;
  return {
    kind: 'OTHER',
    title: `逾期督办事项 ${task.number}：${title}`,
    background: `督办任务 ${task.number}${about}，由${leadName}牵头。${late}已退回 ${task.returnCount} 次。`,
    proposal: '请牵头单位说明逾期原因和下一步措施，由会议研究确定办理办法和新的时限。',
    secrecy: isInternal ? 'INTERNAL' : 'ORDINARY',
  } as const;
}
