import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../platform/graphql/context.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { viewerOf } from '../../../platform/read-viewer.js';
import { getRecordType } from '../rules/record-types.js';
import { answerDueDays, answerFreshness } from '../service/answer-freshness.js';
import { AnswerDueDay, AnswerFreshness } from './answer-freshness.type.js';

/** 数据时效 and 答复日历: counts by unit, no case and no person. */
@Resolver()
export class AnswerFreshnessResolver {
  @Requires('verification.read')
  @Query(() => [AnswerFreshness], {
    description: '各单位各种记录的数据时效，超期多的在前；只含本人可见的核查请求。',
  })
  async answerFreshness(@Ctx() { reads, actor, work }: Context): Promise<AnswerFreshness[]> {
    const { today } = viewerOf(actor, work.environment);
    const found = await answerFreshness(reads.runner, actor, today);
    return found.map((one) => ({ ...one, recordTypeLabel: getRecordType(one.recordType).label }));
  }

  @Requires('verification.read')
  @Query(() => [AnswerDueDay], { description: '今后两周每天到期、还没有答复的件数，按单位。' })
  answerDueDays(@Ctx() { reads, actor, work }: Context): Promise<AnswerDueDay[]> {
    const { today } = viewerOf(actor, work.environment);
    return answerDueDays(reads.runner, actor, today);
  }
}
