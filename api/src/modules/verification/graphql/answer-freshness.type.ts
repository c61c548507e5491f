import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InstantScalar, PlainDateScalar } from '../../../platform/graphql/scalars.js';
import type { PlainDate } from '../../../shared/plain-date.js';

@ObjectType({ description: '数据时效：一个单位一种记录的答复是否及时（三(一) 定期上传、更新维护）。' })
export class AnswerFreshness {
  @Field(() => ID, { description: '单位代码。' }) agencyId!: string;
  @Field(() => String, { description: '记录种类代码。' }) recordType!: string;
  @Field(() => String, { description: '记录种类。' }) recordTypeLabel!: string;
  @Field(() => InstantScalar, { nullable: true, description: '最近一次答复；还没有答复过时为空。' })
  lastAnsweredAt?: Date | null;
  @Field(() => Int, { description: '近30天答复的件数。' }) answeredLately!: number;
  @Field(() => Int, { description: '等待答复的件数。' }) waiting!: number;
  @Field(() => Int, { description: '其中超期的件数。' }) overdue!: number;
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: '超期最久的一件应在哪天答复；没有超期时为空。',
  })
  oldestDueOn?: PlainDate | null;
  @Field(() => Int, { description: '超期最久的一件超过几个工作日；没有超期时为0。' }) daysLate!: number;
}

@ObjectType({ description: '答复日历：一个单位在一天到期的件数。' })
export class AnswerDueDay {
  @Field(() => ID, { description: '单位代码。' }) agencyId!: string;
  @Field(() => PlainDateScalar, { description: '到期日。' }) dueOn!: PlainDate;
  @Field(() => Int, { description: '这一天到期、还没有答复的件数。' }) waiting!: number;
}
