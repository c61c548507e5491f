import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CommandInput, VersionedInput } from '../../../platform/graphql/command-input.js';
import { labelledEnum } from '../../../platform/graphql/labelled-enum.js';
import { resultOf } from '../../../platform/graphql/refusal.type.js';
import { InstantScalar, PlainDateScalar } from '../../../platform/graphql/scalars.js';
import { PostHolderType } from '../../identity/index.js';
import { AgencyType } from '../../organization/index.js';
import { alertStateLabels, type AlertAction, type AlertState } from '../rules/alert-states.js';

export const AlertStateEnum = labelledEnum('AlertState', '预警状态。', alertStateLabels);
const AlertLightEnum = labelledEnum('AlertLight', '预警类型。', { RED: '红色，须立即核实', YELLOW: '黄色' });
const AlertActionEnum = { confirm: 'confirm', explain: 'explain', escalate: 'escalate' };
registerEnumType(AlertActionEnum, {
  name: 'AlertAction',
  description: '对预警的人工结论。',
  valuesConfig: {
    confirm: { description: '属实。' },
    explain: { description: '情况已说明。' },
    escalate: { description: '属实，转监督文书。' },
  },
});
const RunCauseEnum = labelledEnum('SupervisionRunCause', '监督模型为什么运行。', {
  DAILY: '每日运行',
  ON_DEMAND: '人工运行',
});

@ObjectType({ description: '监督模型的一个阈值；历次版本在政策参数中。' })
export class ModelThreshold {
  @Field(() => ID, { description: '参数代码。' }) key!: string;
  @Field(() => String, { description: '名称。' }) title!: string;
  @Field(() => Float, { description: '现行值。' }) value!: number;
  @Field(() => Boolean, { description: '是否由本县设置；否则为系统默认值。' }) isSet!: boolean;
}

@ObjectType({ description: '监督模型卡片（三(四)）。' })
export class SupervisionModelCard {
  @Field(() => ID, { description: '模型编号，例如 P04。' }) code!: string;
  @Field(() => String, { description: '模型名称。' }) name!: string;
  @Field(() => String, { description: '领域。' }) domain!: string;
  @Field(() => String, { description: '廉政风险点。' }) riskPoint!: string;
  @Field(() => AlertLightEnum, { description: '预警类型。' }) light!: string;
  @Field(() => String, { description: '预警描述：说明什么，不说明什么。' }) meaning!: string;
  @Field(() => String, { description: '预警规则：查询的文字说明。' }) rule!: string;
  @Field(() => Int, { description: '规则版本。' }) version!: number;
  @Field(() => [ModelThreshold], { description: '阈值。' }) parameters!: ModelThreshold[];
  @Field(() => Int, { description: '待核实的预警。' }) open!: number;
  @Field(() => Int, { description: '已有结论的预警。' }) concluded!: number;
  @Field(() => Int, { description: '其中属实。' }) confirmed!: number;
  @Field(() => Int, { nullable: true, description: '属实率，百分数；还没有结论时为空。' })
  confirmedPercent?: number;
}

@ObjectType({ description: '预警的一项事实。' })
export class AlertFactLine {
  @Field(() => String, { description: '名称。' }) label!: string;
  @Field(() => String, { description: '内容。' }) value!: string;
}

@ObjectType({ description: '发现预警时采用的一个阈值。' })
export class AlertThreshold {
  @Field(() => ID, { description: '参数代码。' }) key!: string;
  @Field(() => Float, { description: '当时的值。' }) value!: number;
}

@ObjectType({ description: '对预警现在可以作出的一种结论；不能时说明原因。' })
export class AlertChoice {
  @Field(() => AlertActionEnum, { description: '结论。' }) action!: string;
  @Field(() => String, { description: '按钮文字。' }) label!: string;
  @Field(() => Boolean, { description: '现在可否办理。' }) isAllowed!: boolean;
  @Field(() => String, { nullable: true, description: '不能办理的原因。' }) reason?: string;
}

@ObjectType({ description: '预警：监督模型的一次命中。预警从不自动改变任何业务，须由人核实并写明理由。' })
export class Alert {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => ID, { description: '模型编号。' }) modelCode!: string;
  @Field(() => String, { description: '模型名称。' }) modelName!: string;
  @Field(() => AlertLightEnum, { description: '预警类型。' }) light!: string;
  @Field(() => Int, { description: '规则版本。' }) modelVersion!: number;
  @Field(() => Int, { description: '同一事项的第几次预警；作出结论后又有新情况的，从2起。' }) round!: number;
  @Field(() => Alert, { nullable: true, description: '同一事项的前一次预警，已有结论；第一次的为空。' })
  previous?: Alert;
  @Field(() => ID, { nullable: true, description: '涉及的申请标识。' }) caseId?: string;
  @Field(() => String, { nullable: true, description: '涉及的申请编号。' }) applicationNumber?: string;
  @Field(() => PostHolderType, { nullable: true, description: '涉及的工作人员。' }) person?: PostHolderType;
  @Field(() => AgencyType, { nullable: true, description: '其所在单位。' }) agency?: AgencyType;
  @Field(() => PlainDateScalar, { description: '发生日期。' }) occurredOn!: string;
  @Field(() => [AlertFactLine], { description: '发现的事实。' }) facts!: AlertFactLine[];
  @Field(() => [AlertThreshold], { description: '发现时采用的阈值。' }) thresholds!: AlertThreshold[];
  @Field(() => AlertStateEnum, { description: '状态。' }) state!: string;
  @Field(() => InstantScalar, { description: '发现时间。' }) raisedAt!: string;
  @Field(() => PostHolderType, { nullable: true, description: '作出结论的人。' })
  concludedBy?: PostHolderType;
  @Field(() => InstantScalar, { nullable: true, description: '结论时间。' }) concludedAt?: string;
  @Field(() => String, { nullable: true, description: '核实经过和理由。' }) conclusion?: string;
  @Field(() => Int, { description: '版本号。' }) version!: number;
  @Field(() => [AlertChoice], { description: '现在可以作出的结论。' }) availableActions!: AlertChoice[];
}

@ObjectType({ description: '预警的一页，新的在前。' })
export class AlertPage {
  @Field(() => [Alert], { description: '预警。' }) items!: Alert[];
  @Field(() => String, { nullable: true, description: '下一页的位置；空表示没有下一页。' })
  nextCursor?: string;
  @Field(() => Int, { nullable: true, description: '总数；超过 1000 时为 1001。' }) totalCount?: number;
}

@InputType({ description: '筛选预警。' })
export class AlertFilter {
  @Field(() => [AlertStateEnum], { nullable: true, description: '状态。' }) states?: AlertState[];
  @Field(() => [ID], { nullable: true, description: '模型编号。' }) modelCodes?: string[];
  @Field(() => InstantScalar, { nullable: true, description: '只看这一时刻以来的。' }) raisedSince?: Date;
}

@InputType({ description: '对预警作出人工结论。' })
export class ConcludeAlertInput extends VersionedInput {
  @Field(() => ID, { description: '预警标识。' }) id!: string;
  @Field(() => AlertActionEnum, { description: '结论。' }) conclusion!: AlertAction;
  @Field(() => String, { description: '核实经过和理由，5至500字。' }) reason!: string;
}

@ObjectType({ description: '结论已保存。' })
export class ConcludeAlertPayload {
  @Field(() => Alert, { description: '预警。' }) alert!: Alert;
}

export const ConcludeAlertResult = resultOf(
  ConcludeAlertPayload,
  'ConcludeAlertResult',
  '对预警作出结论的结果。',
);

@ObjectType({ description: '监督模型的一次运行。' })
export class SupervisionRun {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => RunCauseEnum, { description: '为什么运行。' }) cause!: string;
  @Field(() => PostHolderType, { nullable: true, description: '谁要求运行。' }) requestedBy?: PostHolderType;
  @Field(() => InstantScalar, { description: '开始时间。' }) startedAt!: string;
  @Field(() => InstantScalar, { nullable: true, description: '完成时间；空表示还没有完成。' })
  finishedAt?: string;
  @Field(() => Int, { description: '模型总数。' }) modelsTotal!: number;
  @Field(() => Int, { description: '已运行的模型数。' }) modelsDone!: number;
  @Field(() => Int, { description: '新发现的预警。' }) newAlerts!: number;
  @Field(() => [String], { description: '没有运行成功的模型编号。' }) failedModels!: string[];
}

@InputType({ description: '立即运行监督模型。' })
export class RunSupervisionModelsInput extends CommandInput {}

@ObjectType({ description: '已安排运行。' })
export class RunSupervisionModelsPayload {
  @Field(() => SupervisionRun, { description: '这次运行。' }) run!: SupervisionRun;
}

export const RunSupervisionModelsResult = resultOf(
  RunSupervisionModelsPayload,
  'RunSupervisionModelsResult',
  '运行监督模型的结果。',
);
