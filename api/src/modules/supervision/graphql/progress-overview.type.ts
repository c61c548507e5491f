import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InstantScalar, PlainDateScalar } from '../../../platform/graphql/scalars.js';
import { LampEnum } from '../../../platform/graphql/deadline-enums.js';
import { ApplicationStateEnum } from '../../application/index.js';

@ObjectType({ description: '某社区某状态某时限灯的申请件数。' })
export class CaseProgress {
  @Field(() => ID, { description: '社区代码。' }) communityId!: string;
  @Field(() => ApplicationStateEnum, { description: '状态。' }) state!: string;
  @Field(() => LampEnum, { nullable: true, description: '时限灯；没有时限时为空。' }) lamp?: string;
  @Field(() => Int, { description: '件数。' }) total!: number;
}

@ObjectType({ description: '某单位等待答复的核查件数。' })
export class AgencyProgress {
  @Field(() => ID, { description: '单位代码。' }) agencyId!: string;
  @Field(() => Int, { description: '等待答复。' }) waiting!: number;
  @Field(() => Int, { description: '其中临期。' }) yellow!: number;
  @Field(() => Int, { description: '其中超期。' }) red!: number;
  @Field(() => PlainDateScalar, { nullable: true, description: '最早的截止日。' }) oldestDueOn?: string;
}

@ObjectType({ description: '近30天办完的一个环节用了多久。' })
export class StepPace {
  @Field(() => ApplicationStateEnum, { description: '环节。' }) state!: string;
  @Field(() => Int, { description: '办完的件数。' }) finished!: number;
  @Field(() => Int, { description: '用时中位数，工作日。' }) medianDays!: number;
  @Field(() => Int, { description: '最长用时，工作日。' }) longestDays!: number;
  @Field(() => Int, { description: '超期办完的件数。' }) overdue!: number;
}

@ObjectType({ description: '进度概况：只有件数，没有申请内容。联络员只见本单位。' })
export class ProgressOverview {
  @Field(() => [CaseProgress], { description: '申请，按社区、状态和时限灯。' }) cases!: CaseProgress[];
  @Field(() => [AgencyProgress], { description: '各单位的核查，超期多的在前。' }) agencies!: AgencyProgress[];
  @Field(() => [StepPace], { description: '各环节用时。' }) paces!: StepPace[];
}

@ObjectType({ description: '一种后台任务的运行情况。' })
export class JobQueueCount {
  @Field(() => ID, { description: '任务名称。' }) id!: string;
  @Field(() => Int, { description: '到时未运行的。' }) waiting!: number;
  @Field(() => Int, { description: '正在运行的。' }) running!: number;
  @Field(() => Int, { description: '失败的；一周后清除。' }) failed!: number;
  @Field(() => InstantScalar, { nullable: true, description: '等待最久的一件自何时起。' })
  waitingSince?: string;
  @Field(() => InstantScalar, { nullable: true, description: '最近一次完成。' }) lastDoneAt?: string;
}
