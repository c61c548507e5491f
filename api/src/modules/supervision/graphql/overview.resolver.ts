import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../platform/graphql/context.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { countDenied, countEvents, countSensitiveReads } from '../service/audit-overview.js';
import { countJobs } from '../service/job-queues.js';
import { progressOverview } from '../service/progress-overview.js';
import { AuditOverview } from './audit-overview.type.js';
import { JobQueueCount, ProgressOverview } from './progress-overview.type.js';

const PERIOD = 30 * 24 * 3_600_000;

/** The first questions of the convener and of the administrators, as numbers. */
@Resolver()
export class OverviewResolver {
  @Requires('statistics.read')
  @Query(() => ProgressOverview, { description: '进度概况：是否按期、谁超期、哪一步慢。' })
  progressOverview(@Ctx() { reads, actor, work }: Context): Promise<object> {
    return progressOverview(reads.runner, actor, work.today(), sinceOf(work.now()));
  }

  @Requires('jobQueue.read')
  @Query(() => [JobQueueCount], { description: '后台任务的运行情况，失败多的在前。' })
  jobQueues(@Ctx() { reads }: Context): Promise<readonly object[]> {
    return countJobs(reads.runner);
  }

  @Requires('audit.read')
  @Query(() => AuditOverview, { description: '近30天的留痕概况；每次查看都留痕。' })
  async auditOverview(@Ctx() { reads, work }: Context): Promise<object> {
    const since = sinceOf(work.now());
    const overview = {
      events: await countEvents(reads.runner, since),
      denied: await countDenied(reads.runner, since),
      sensitiveReads: await countSensitiveReads(reads.runner, since),
    };
    await reads.record('AuditOverviewViewed', { type: 'AuditOverview', id: 'audit-overview' });
    return overview;
  }
}

const sinceOf = (now: Date): string => new Date(now.getTime() - PERIOD).toISOString();
