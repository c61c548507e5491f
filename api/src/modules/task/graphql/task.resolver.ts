import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { command } from '../../../platform/graphql/command.js';
import { columnIs } from '../../../platform/graphql/conditions.js';
import type { Context } from '../../../platform/graphql/context.js';
import { PageArguments } from '../../../platform/graphql/page-arguments.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { PlainDateScalar } from '../../../platform/graphql/scalars.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { isUuid } from '../../../shared/uuid.js';
import { urgeTasks } from '../service/decide-task.js';
import { deployMechanism } from '../service/deploy-mechanism.js';
import { readSweep } from '../service/read-sweep.js';
import { taskRead } from '../service/read-models.js';
import { countTasks } from '../service/task-counts.js';
import { taskCondition } from '../service/task-filter.js';
import { submitTaskTopics } from '../service/submit-task-topics.js';
import { taskStatistics } from '../service/task-statistics.js';
import { DeployMechanismInput, SubmitTaskTopicsInput, TaskFilter, UrgeTasksInput } from './task.input.js';
import { DeployMechanismResult, SubmitTaskTopicsResult, UrgeTasksResult } from './task.payload.js';
import { Task, TaskCount, TaskPage, TaskStatistics, TaskSweepStatus } from './task.type.js';

@Resolver()
export class TaskResolver {
  @Requires('task.read')
  @Query(() => TaskPage, {
    description:
      '督办任务，没有办结的在前，其中先亮黄灯的（办结时限或反馈期限近的）在前；单位人员只见本单位承办的。',
  })
  tasks(
    @Arg('filter', () => TaskFilter, { nullable: true, description: '筛选。' }) filter: TaskFilter | null,
    @Args(() => PageArguments) part: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return context.reads.reader.page(info, taskRead, {
      where: taskCondition(
        { ...filter, decider: filter?.isToDecide ? context.actor : null },
        context.work.today(),
      ),
      // What is open first: of a year's tasks most have ended, and nobody looks for those first.
      orderBy: [
        { column: 'completed_at', direction: 'asc', ifNull: '-infinity' },
        // The day from which it is yellow knows of the feedback too: a standing task that has not reported is as urgent.
        { column: 'yellow_on', direction: 'asc', ifNull: 'infinity' },
        { column: 'due_on', direction: 'asc', ifNull: 'infinity' },
      ],
      ...part,
    });
  }

  @Requires('task.read')
  @Query(() => Task, { nullable: true, description: '一项督办任务：办理过程、反馈、佐证和可办理的操作。' })
  async task(
    @Arg('id', () => ID, { description: '任务标识。' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return isUuid(id) ? context.reads.reader.one(info, taskRead, columnIs('id', id)) : null;
  }

  @Requires('task.read')
  @Query(() => [TaskCount], { description: '任务数，按状态、督办灯和牵头单位；按岗位范围。' })
  taskCounts(@Ctx() { reads, actor, work }: Context): Promise<readonly object[]> {
    return countTasks(reads.runner, actor, work.today());
  }

  @Requires('task.read')
  @Query(() => TaskStatistics, { description: '督办统计：期内立项的任务截至今天的情况。' })
  taskStatistics(
    @Arg('from', () => PlainDateScalar, { description: '第一天。' }) from: PlainDate,
    @Arg('to', () => PlainDateScalar, { description: '最后一天。' }) to: PlainDate,
    @Ctx() { reads, actor, work }: Context,
  ): Promise<object> {
    return taskStatistics(reads.runner, actor, { from, to }, work.today());
  }

  @Requires('taskSweep.read')
  @Query(() => TaskSweepStatus, { description: '督办巡检的运行情况和最近的运行记录。' })
  taskSweep(@Ctx() { reads, work }: Context): Promise<object> {
    return readSweep(reads.runner, work.now(), work.today());
  }

  @Requires('task.deploy')
  @Mutation(() => DeployMechanismResult, {
    description: '部署机制：把还没有任务的职责和重点任务一次立项并交办；重复部署只补缺。',
  })
  deployMechanism(
    @Arg('input', () => DeployMechanismInput) input: DeployMechanismInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'DeployMechanismPayload',
      input,
      run: (work, given) => deployMechanism(work, { ...given, dueOn: given.dueOn ?? null }),
      answer: ({ created, present }) => ({ created, present }),
    });
  }

  @Requires('task.urge')
  @Mutation(() => UrgeTasksResult, { description: '批量催办：通知各承办单位的联络员，每项任务每天一次。' })
  urgeTasks(
    @Arg('input', () => UrgeTasksInput) input: UrgeTasksInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'UrgeTasksPayload',
      input,
      run: urgeTasks,
      answer: ({ urged, skipped }) => ({ urged, skipped }),
    });
  }

  @Requires('task.submitTopic')
  @Mutation(() => SubmitTaskTopicsResult, {
    description: '把逾期任务列为联席会议议题，回到下次会议议程；一项任务同时只有一个未议定的议题。',
  })
  submitTaskTopics(
    @Arg('input', () => SubmitTaskTopicsInput) input: SubmitTaskTopicsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'SubmitTaskTopicsPayload',
      input,
      run: submitTaskTopics,
      answer: ({ submitted, present, skipped }) => ({ submitted, present, skipped }),
    });
  }
}
