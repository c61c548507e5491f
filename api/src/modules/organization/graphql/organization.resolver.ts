import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { columnIs } from '../../../platform/graphql/conditions.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { agencyRead, communityRead, mechanismItemRead } from '../service/read-models.js';
import { Agency, Community, MechanismItem } from './agency.type.js';

/** More agencies, communities or items than any county has. */
const ALL = 100;

@Resolver()
export class OrganizationResolver {
  @Requires('mechanism.read')
  @Query(() => [Agency], { description: '全部单位，按文件次序：组织结构图和通讯录的来源。' })
  agencies(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return context.reads.reader.list(info, agencyRead, {
      orderBy: [{ column: 'ordinal', direction: 'asc' }],
      limit: ALL,
    });
  }

  @Requires('mechanism.read')
  @Query(() => Agency, { nullable: true, description: '一个单位：它的职责、核查记录和任职人员。' })
  agency(
    @Arg('id', () => ID, { description: '单位代码。' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return context.reads.reader.one(info, agencyRead, columnIs('id', id));
  }

  @Requires('mechanism.read')
  @Query(() => [Community], { description: '全部社区。' })
  communities(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return context.reads.reader.list(info, communityRead, {
      orderBy: [{ column: 'ordinal', direction: 'asc' }],
      limit: ALL,
    });
  }

  @Requires('mechanism.read')
  @Query(() => [MechanismItem], { description: '机制文件的全部条目：职责、重点任务、工作要求、会议规则。' })
  mechanismItems(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return context.reads.reader.list(info, mechanismItemRead, {
      orderBy: [{ column: 'ordinal', direction: 'asc' }],
      limit: ALL,
    });
  }
}
