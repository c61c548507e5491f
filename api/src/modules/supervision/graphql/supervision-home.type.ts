import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DayUnitEnum } from '../../../platform/graphql/deadline-enums.js';
import { labelledEnum } from '../../../platform/graphql/labelled-enum.js';
import { InstantScalar, PlainDateScalar } from '../../../platform/graphql/scalars.js';
import { ApplicationStateEnum } from '../../application/index.js';
import { ProblemStateEnum } from '../../clue/index.js';
import { TaskStateEnum } from '../../task/index.js';
import { RiskGradeEnum } from './integrity-risk.type.js';

const RedItemKindEnum = labelledEnum('RedItemKind', '红灯事项的种类。', {
  CASE: '申请审核',
  REQUEST: '部门核查',
  NOTICE: '监督文书',
  PROBLEM: '问题整改',
  TASK: '督办任务',
});

@ObjectType({ description: '一个单位的超期事项。' })
export class OverdueUnit {
  @Field(() => ID, { description: '单位代码。' }) id!: string;
  @Field(() => String, { description: '单位名称。' }) name!: string;
  @Field(() => Int, { description: '超期的申请审核。' }) cases!: number;
  @Field(() => Int, { description: '超期的部门核查。' }) requests!: number;
  @Field(() => Int, { description: '超期未回复的监督文书。' }) notices!: number;
  @Field(() => Int, { description: '超期未整改的问题。' }) problems!: number;
  @Field(() => Int, { description: '超期未申请办结的督办任务；已列为超期问题的不重复计。' }) tasks!: number;
  @Field(() => PlainDateScalar, { description: '最早的截止日。' }) oldestDueOn!: string;
}

@ObjectType({ description: '一件红灯事项：超期最久的在前。' })
export class RedItem {
  @Field(() => RedItemKindEnum, { description: '种类。' }) kind!: string;
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => ID, { nullable: true, description: '申请标识；其他种类为空。' }) caseId?: string;
  @Field(() => String, { description: '编号或文号。' }) label!: string;
  @Field(() => String, { nullable: true, description: '核查哪类记录；其他种类为空。' }) recordType?: string;
  @Field(() => String, {
    nullable: true,
    description: '核查的是谁：与申请人的关系（GB/T 4761）；其他种类为空。',
  })
  relationCode?: string;
  @Field(() => String, { description: '应办单位。' }) agencyName!: string;
  @Field(() => PlainDateScalar, { description: '截止日。' }) dueOn!: string;
  @Field(() => Int, { description: '超期几天，按期限的计算单位；截止日后还没有工作日的为0。' })
  daysLate!: number;
  @Field(() => DayUnitEnum, { description: '期限的计算单位。' }) dayUnit!: string;
  @Field(() => ApplicationStateEnum, { nullable: true, description: '申请所处环节。' })
  applicationState?: string;
  @Field(() => ProblemStateEnum, { nullable: true, description: '问题的状态。' }) problemState?: string;
  @Field(() => TaskStateEnum, { nullable: true, description: '督办任务的状态。' }) taskState?: string;
  @Field(() => String, { nullable: true, description: '监督文书的状态。' }) noticeState?: string;
}

@ObjectType({ description: '某时刻以来的变化。' })
export class SupervisionChanges {
  @Field(() => InstantScalar, { description: '从哪个时刻算起。' }) since!: Date;
  @Field(() => Int, { description: '新预警。' }) alerts!: number;
  @Field(() => Int, { description: '有新回复的监督文书。' }) replies!: number;
  @Field(() => Int, { description: '新超期的事项。' }) overdue!: number;
  @Field(() => Int, { description: '新驳回的申请。' }) rejections!: number;
  @Field(() => Int, { description: '政策参数的新版本。' }) parameters!: number;
}

@ObjectType({ description: '有待核实预警的廉政风险点。' })
export class RiskWithHits {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => String, { description: '编号。' }) number!: string;
  @Field(() => String, { description: '风险点。' }) riskPoint!: string;
  @Field(() => RiskGradeEnum, { description: '风险等级。' }) grade!: string;
  @Field(() => String, { description: '单位。' }) agencyName!: string;
  @Field(() => Int, { description: '待核实的预警。' }) openAlerts!: number;
  @Field(() => [ID], { description: '有预警的模型编号。' }) modelCodes!: string[];
}

@ObjectType({ description: '监督首页：谁超期、什么亮红灯、上次查看以来的变化、哪些风险点有预警。' })
export class SupervisionHome {
  @Field(() => [OverdueUnit], { description: '超期单位，多的在前。' }) overdueUnits!: OverdueUnit[];
  @Field(() => [RedItem], { description: '红灯事项，超期最久的20件。' }) redItems!: RedItem[];
  @Field(() => Int, { description: '红灯事项共几件。' }) redItemCount!: number;
  @Field(() => SupervisionChanges, { description: '给定时刻以来的变化。' }) changes!: SupervisionChanges;
  @Field(() => [RiskWithHits], { description: '有待核实预警的风险点，分值高的在前。' })
  risks!: RiskWithHits[];
}
