import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { columnIs } from '../../../platform/graphql/conditions.js';
import type { Context } from '../../../platform/graphql/context.js';
import { PageArguments } from '../../../platform/graphql/page-arguments.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { InstantScalar } from '../../../platform/graphql/scalars.js';
import { isUuid } from '../../../shared/uuid.js';
import { auditEntryRead } from '../service/read-models.js';
import { caseAtMoment } from '../service/replay.js';
import { searchedBy, trailCondition } from '../service/search-trail.js';
import { AuditEntry, AuditEntryFilter, AuditEntryPage, CaseAtMoment } from './audit-trail.type.js';

@Resolver()
export class AuditTrailResolver {
  @Requires('audit.read')
  @Query(() => AuditEntryPage, {
    description: '审计追溯：新的在前；审计管理员见全部，纪检监察见与办件有关的。每次查找都留痕。',
  })
  async auditEntries(
    @Arg('filter', () => AuditEntryFilter, { nullable: true, description: '查找条件。' })
    filter: AuditEntryFilter | null,
    @Args(() => PageArguments) part: PageArguments,
    @Ctx() { auditReads: reads, actor }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const page = await reads.reader.page<{ index?: number }>(info, auditEntryRead, {
      where: trailCondition(filter ?? {}, actor),
      orderBy: [{ column: 'entry_index', direction: 'desc' }],
      ...part,
    });
    const entries = page.items.flatMap(({ index }) => index ?? []);
    await reads.record(
      'AuditSearched',
      { type: 'AuditLog', id: 'log' },
      { by: searchedBy(filter ?? {}), entries },
    );
    return page;
  }

  @Requires('audit.read')
  @Query(() => AuditEntry, { nullable: true, description: '日志中的一条；查看留痕。' })
  async auditEntry(
    @Arg('index', () => Int, { description: '序号。' }) index: number,
    @Ctx() { auditReads: reads }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    const entry = await reads.reader.one(info, auditEntryRead, columnIs('entry_index', String(index)));
    if (entry) await reads.record('AuditEntryViewed', { type: 'AuditLog', id: 'log' }, { index });
    return entry;
  }

  @Requires('audit.readCase')
  @Query(() => CaseAtMoment, {
    nullable: true,
    description: '一件申请在过去某一时刻的状态，由审计事件重放得出。每次查看都留痕。',
  })
  async caseAtMoment(
    @Arg('caseId', () => ID, { description: '申请标识。' }) caseId: string,
    @Arg('at', () => InstantScalar, { description: '时刻。' }) at: Date,
    @Ctx() { auditReads: reads, actor }: Context,
  ): Promise<object | null> {
    if (!isUuid(caseId)) return null;
    const moment = await caseAtMoment(reads.runner, actor, caseId, at);
    if (moment)
      await reads.record(
        'CaseReplayed',
        { type: 'Application', id: caseId, caseId },
        { at: at.toISOString() },
      );
    return moment;
  }
}
