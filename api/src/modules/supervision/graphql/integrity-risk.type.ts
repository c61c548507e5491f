import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInput, VersionedInput } from '../../../platform/graphql/command-input.js';
import { labelledEnum } from '../../../platform/graphql/labelled-enum.js';
import { resultOf } from '../../../platform/graphql/refusal.type.js';
import { PlainDateScalar } from '../../../platform/graphql/scalars.js';
import { AgencyType } from '../../organization/index.js';
import {
  riskCategoryLabels,
  riskGradeLabels,
  riskStateLabels,
  type RiskCategory,
  type RiskGrade,
  type RiskState,
} from '../rules/integrity-risk.js';

const RiskCategoryEnum = labelledEnum('RiskCategory', '风险类别。', riskCategoryLabels);
export const RiskGradeEnum = labelledEnum('RiskGrade', '风险等级，由分值和本县划线得出。', riskGradeLabels);
const RiskStateEnum = labelledEnum('RiskState', '风险点是否在册。', riskStateLabels);

@ObjectType({ description: '廉政风险点（三(四)）。' })
export class IntegrityRisk {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => String, { description: '编号。' }) number!: string;
  @Field(() => Int, { description: '年度。' }) year!: number;
  @Field(() => AgencyType, { description: '单位。' }) agency!: AgencyType;
  @Field(() => String, { description: '岗位。' }) post!: string;
  @Field(() => RiskCategoryEnum, { description: '风险类别。' }) category!: string;
  @Field(() => String, { description: '风险点。' }) riskPoint!: string;
  @Field(() => String, { description: '主要内容及表现形式。' }) manifestation!: string;
  @Field(() => Int, { description: '可能性 L，1至5。' }) likelihood!: number;
  @Field(() => Int, { description: '后果 C，1至5。' }) consequence!: number;
  @Field(() => Int, { description: '分值 D，等于可能性乘后果。' }) score!: number;
  @Field(() => RiskGradeEnum, { description: '风险等级。' }) grade!: string;
  @Field(() => String, { description: '防控措施。' }) measures!: string;
  @Field(() => String, { description: '部门负责人。' }) owner!: string;
  @Field(() => String, { description: '责任领导。' }) leader!: string;
  @Field(() => [ID], { description: '关联的监督模型编号。' }) modelCodes!: string[];
  @Field(() => PlainDateScalar, { description: '下次复核日期。' }) reviewOn!: string;
  @Field(() => Boolean, { description: '是否已过复核日期。' }) isReviewDue!: boolean;
  @Field(() => RiskStateEnum, { description: '是否在册。' }) state!: string;
  @Field(() => Int, { nullable: true, description: '关联模型待核实的预警；无权查看预警的为空。' })
  openAlerts?: number;
  @Field(() => Int, { description: '版本号。' }) version!: number;
}

@InputType({ description: '筛选廉政风险点。' })
export class IntegrityRiskFilter {
  @Field(() => [RiskStateEnum], { nullable: true, description: '是否在册。' }) states?: RiskState[];
  @Field(() => [RiskGradeEnum], { nullable: true, description: '风险等级。' }) grades?: RiskGrade[];
  @Field(() => ID, { nullable: true, description: '单位代码。' }) agencyId?: string;
}

@InputType({ description: '登记廉政风险点。' })
export class CreateIntegrityRiskInput extends CommandInput {
  @Field(() => ID, { description: '单位代码。' }) agencyId!: string;
  @Field(() => String, { description: '岗位，不超过60字。' }) post!: string;
  @Field(() => RiskCategoryEnum, { description: '风险类别。' }) category!: RiskCategory;
  @Field(() => String, { description: '风险点，不超过200字。' }) riskPoint!: string;
  @Field(() => String, { description: '主要内容及表现形式，不超过1000字。' }) manifestation!: string;
  @Field(() => Int, { description: '可能性，1至5。' }) likelihood!: number;
  @Field(() => Int, { description: '后果，1至5。' }) consequence!: number;
  @Field(() => String, { description: '防控措施，不超过1000字。' }) measures!: string;
  @Field(() => String, { description: '部门负责人，不超过60字。' }) owner!: string;
  @Field(() => String, { description: '责任领导，不超过60字。' }) leader!: string;
  @Field(() => [ID], { description: '关联的监督模型编号。' }) modelCodes!: string[];
  @Field(() => PlainDateScalar, { description: '下次复核日期，晚于今天。' }) reviewOn!: string;
}

@InputType({ description: '重新评估廉政风险点。' })
export class EditIntegrityRiskInput extends CreateIntegrityRiskInput {
  @Field(() => ID, { description: '风险点标识。' }) id!: string;
  @Field(() => Int, { description: '页面上看到的版本号。' }) expectedVersion!: number;
}

@InputType({ description: '风险点销号。' })
export class RetireIntegrityRiskInput extends VersionedInput {
  @Field(() => ID, { description: '风险点标识。' }) id!: string;
}

@ObjectType({ description: '风险点已保存。' })
export class IntegrityRiskPayload {
  @Field(() => IntegrityRisk, { description: '风险点。' }) risk!: IntegrityRisk;
}

export const IntegrityRiskResult = resultOf(
  IntegrityRiskPayload,
  'IntegrityRiskResult',
  '办理廉政风险点的结果。',
);
