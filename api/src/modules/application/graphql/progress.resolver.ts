import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../platform/graphql/context.js';
import { OverLimit } from '../../../platform/graphql/over-limit.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { PlainDateScalar } from '../../../platform/graphql/scalars.js';
import { askForProgress } from '../service/progress.js';

@ObjectType({ description: '一个单位在一天内对这份申请的查看；只到单位，不到个人。' })
export class FileReading {
  @Field(() => String, { description: '单位名称。' }) agencyName!: string;
  @Field(() => PlainDateScalar, { description: '日期。' }) readOn!: string;
  @Field(() => String, { description: '看了什么。' }) what!: string;
  @Field(() => String, {
    nullable: true,
    description: '查看前选择的目的；没有要求选择目的的为空，属办理业务。',
  })
  purpose?: string;
  @Field(() => Int, { description: '当天次数。' }) times!: number;
}

@ObjectType({ description: '凭受理回执查询到的进度；不含任何个人信息。' })
export class ApplicationProgress {
  @Field(() => String, { description: '受理回执号。' }) receiptNumber!: string;
  @Field(() => String, { description: '当前环节。' }) stateLabel!: string;
  @Field(() => Int, { description: '五步中的第几步。' }) step!: number;
  @Field(() => String, { description: '现在怎样了、接下来做什么。' }) explanation!: string;
  @Field(() => String, { description: '负责单位。' }) responsibleAgency!: string;
  @Field(() => String, { nullable: true, description: '咨询电话。' }) responsiblePhone?: string;
  @Field(() => PlainDateScalar, { nullable: true, description: '这一环节的截止日。' }) dueOn?: string;
  @Field(() => [FileReading], { description: '哪些单位看过这份申请，最近的在前，最多200条。' })
  readings!: FileReading[];
}

@Resolver()
export class ProgressResolver {
  @Requires('anybody')
  @Query(() => ApplicationProgress, {
    nullable: true,
    description: '凭受理回执号和查询码查询进度；不需登录。',
  })
  async applicationProgress(
    @Arg('receiptNumber', () => String, { description: '受理回执号。' }) receiptNumber: string,
    @Arg('queryCode', () => String, { description: '受理回执上的查询码。' }) queryCode: string,
    @Ctx() { reads, work, attempts, peerAddress }: Context,
  ): Promise<object | null> {
    const guesser = { attempts, peerAddress };
    const pair = { receiptNumber, queryCode };
    const { wait, progress } = await askForProgress(guesser, reads.runner, work.environment.keys, pair);
    if (wait > 0) throw new OverLimit('TOO_MANY_REQUESTS', waitSentence(wait), 429, null);
    return progress;
  }
}

const waitSentence = (seconds: number): string =>
  `这个回执号查错的次数较多，请等待${seconds}秒后再查。查询码丢失的，请带身份证到受理社区补发。`;
