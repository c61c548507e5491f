import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AttachmentType } from '../../messaging/index.js';
import { CommunityType } from '../../organization/index.js';
import { PublicNoticeType } from '../../publicity/index.js';
import { HouseholdMemberType, PersonType } from '../../registry/index.js';
import { DayUnitEnum, LampEnum } from '../../../platform/graphql/deadline-enums.js';
import { labelledEnum } from '../../../platform/graphql/labelled-enum.js';
import { InstantScalar, PlainDateScalar } from '../../../platform/graphql/scalars.js';
import { applicationStateLabels, applicationTransitions } from '../rules/application-states.js';
import { GUARANTEE_TYPE_LABELS } from '../rules/application-vocabulary.js';
import { CORRECTION_CHANGE_LABELS } from '../rules/correction-changes.js';

const actionLabels = Object.fromEntries(
  Object.entries(applicationTransitions).map(([action, row]) => [action, row.label]),
);

export const ApplicationStateEnum = labelledEnum(
  'ApplicationState',
  '申请状态（办法第八、九条；机制文件二(二)20–21、三(二)）。',
  applicationStateLabels,
);
export const ApplicationActionEnum = labelledEnum('ApplicationAction', '申请可办理的操作。', actionLabels);
export const GuaranteeTypeEnum = labelledEnum(
  'GuaranteeType',
  '保障对象类别（办法第三条；民政类别见二(二)9）。',
  GUARANTEE_TYPE_LABELS,
);
export const SurveyConclusionEnum = labelledEnum('SurveyConclusion', '入户调查结论。', {
  CONSISTENT: '与申报一致',
  INCONSISTENT: '与申报不一致',
  NOT_REACHED: '未见到人',
});

export const SearchPurposeEnum = labelledEnum('SearchPurpose', '查询目的，查询前选择并留痕。', {
  INTAKE: '受理登记',
  REVIEW: '审核',
  INQUIRY: '群众咨询',
  SUPERVISION: '监督检查',
});

@ObjectType({ description: '当前可否办理的一项操作；不能办理时说明原因。' })
export class AvailableAction {
  @Field(() => ApplicationActionEnum, { description: '操作。' }) action!: string;
  @Field(() => String, { description: '按钮文字。' }) label!: string;
  @Field(() => Boolean, { description: '现在可否办理。' }) isAllowed!: boolean;
  @Field(() => String, { nullable: true, description: '现在不能办理的原因。' }) reason?: string;
}

@ObjectType({ description: '办理过程中的一步：谁、何时、由何状态到何状态、意见。' })
export class ApplicationStep {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => ApplicationActionEnum, { description: '操作。' }) action!: string;
  @Field(() => String, { description: '操作名称。' }) actionLabel!: string;
  @Field(() => ApplicationStateEnum, { description: '办理前状态。' }) fromState!: string;
  @Field(() => ApplicationStateEnum, { description: '办理后状态。' }) toState!: string;
  @Field(() => String, { description: '办理人；系统自动办理时为“系统”。' }) actorName!: string;
  @Field(() => String, { nullable: true, description: '办理单位简称。' }) agencyName?: string;
  @Field(() => String, { nullable: true, description: '意见。' }) opinion?: string;
  @Field(() => String, { nullable: true, description: '原因代码。' }) reasonCode?: string;
  @Field(() => InstantScalar, { description: '时间。' }) at!: string;
  @Field(() => Int, { description: '上一状态历时（工作日）。' }) tookDays!: number;
  @Field(() => Boolean, { description: '是否超期办理。' }) wasOverdue!: boolean;
}

@ObjectType({ description: '补正清单中的一项。' })
export class CorrectionItem {
  @Field(() => String, { description: '事项。' }) subject!: string;
  @Field(() => String, { description: '要求。' }) request!: string;
}

export const CorrectionChangeKindEnum = labelledEnum(
  'CorrectionChangeKind',
  '窗口在补正期间改了什么。',
  CORRECTION_CHANGE_LABELS,
);

@ObjectType({ description: '窗口在补正期间的一项改动：改了什么，不含改前改后的内容。' })
export class CorrectionChange {
  @Field(() => CorrectionChangeKindEnum, { description: '改动种类。' }) kind!: string;
  @Field(() => ID, { nullable: true, description: '哪名家庭成员；与成员无关的为空。' }) memberId?: string;
  @Field(() => ID, { nullable: true, description: '由更正顶替的原成员。' }) formerMemberId?: string;
  @Field(() => [String], { description: '改动的字段名。' }) fields!: string[];
  @Field(() => String, { nullable: true, description: '原来的保障类别或材料种类。' }) from?: string;
  @Field(() => String, { nullable: true, description: '改后的保障类别或材料种类。' }) to?: string;
}

@ObjectType({ description: '补正通知：每轮一张清单，一次告知（办法第八条）。' })
export class Correction {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => Int, { description: '第几轮。' }) round!: number;
  @Field(() => ApplicationStateEnum, { description: '哪一环节要求补正。' }) fromState!: string;
  @Field(() => [CorrectionItem], { description: '清单。' }) items!: CorrectionItem[];
  @Field(() => [CorrectionChange], { description: '窗口在这一轮改了什么，撤销了的不算。' })
  changes!: CorrectionChange[];
  @Field(() => InstantScalar, { description: '发出时间。' }) issuedAt!: string;
  @Field(() => PlainDateScalar, { description: '补正截止日。' }) dueOn!: string;
  @Field(() => Int, { nullable: true, description: '距补正截止还有几天，当天为0，超期为负；已补正时为空。' })
  daysLeft!: number | null;
  @Field(() => DayUnitEnum, { description: '期限的计算单位。' }) dayUnit!: string;
  @Field(() => InstantScalar, { nullable: true, description: '补正完成时间。' }) answeredAt?: string;
}

@ObjectType({ description: '入户所见（保密）。' })
export class SurveyObservation {
  @Field(() => String, { description: '居住情况。' }) livingSituation!: string;
  @Field(() => String, { description: '邻里意见。' }) neighbourOpinion!: string;
  @Field(() => Int, { description: '实际居住人数。' }) residents!: number;
}

@ObjectType({ description: '入户调查（二(二)20），由两名调查员进行。' })
export class HouseholdSurvey {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => PlainDateScalar, { description: '入户日期。' }) visitedOn!: string;
  @Field(() => String, { description: '调查员一。' }) firstSurveyor!: string;
  @Field(() => String, { description: '调查员二。' }) secondSurveyor!: string;
  @Field(() => SurveyConclusionEnum, { description: '结论。' }) conclusion!: string;
  @Field(() => [String], { description: '照片附件编号。' }) photoIds!: string[];
  @Field(() => InstantScalar, { description: '录入时间。' }) recordedAt!: string;
  @Field(() => SurveyObservation, { nullable: true, description: '入户所见（保密）。' })
  seen?: SurveyObservation;
}

@ObjectType({ description: '公租房申请：从草稿到轮候登记的一件。' })
export class Application {
  @Field(() => ID, { description: '标识（案件编号）。' }) id!: string;
  @Field(() => String, { description: '申请编号。' }) applicationNumber!: string;
  @Field(() => String, { nullable: true, description: '受理回执号。' }) receiptNumber?: string;
  @Field(() => GuaranteeTypeEnum, { description: '保障对象类别。' }) guaranteeType!: string;
  @Field(() => Int, { description: '家庭人口数。' }) householdSize!: number;
  @Field(() => ApplicationStateEnum, { description: '状态。' }) state!: string;
  @Field(() => InstantScalar, { description: '进入当前状态的时间。' }) stateSince!: string;
  @Field(() => ApplicationStateEnum, {
    nullable: true,
    description: '补正、异议核查或复核结束后回到的状态。',
  })
  resumeState?: string;
  @Field(() => PlainDateScalar, { nullable: true, description: '当前环节的截止日。' }) dueOn?: string;
  @Field(() => Int, { nullable: true, description: '距截止还有几天，当天为0，超期为负；没有时限时为空。' })
  daysLeft!: number | null;
  @Field(() => DayUnitEnum, { description: '期限的计算单位。' }) dayUnit!: string;
  @Field(() => LampEnum, { nullable: true, description: '时限灯；没有时限时为空。' }) lamp?: string;
  @Field(() => Int, { description: '补正轮次。' }) correctionRound!: number;
  @Field(() => String, { nullable: true, description: '驳回原因代码。' }) rejectionCode?: string;
  @Field(() => PlainDateScalar, { nullable: true, description: '驳回通知书送达日期。' })
  rejectionServedOn?: string;
  @Field(() => InstantScalar, { description: '建立时间。' }) createdAt!: string;
  @Field(() => InstantScalar, { nullable: true, description: '提交时间。' }) submittedAt?: string;
  @Field(() => InstantScalar, { nullable: true, description: '轮候登记时间。' }) registeredAt?: string;
  @Field(() => Int, { description: '版本号；修改时须带上。' }) version!: number;
  @Field(() => CommunityType, { description: '受理社区。' }) community!: CommunityType;
  @Field(() => PersonType, { nullable: true, description: '申请人。' }) applicant?: PersonType;
  @Field(() => String, { nullable: true, description: '申请人证件号码（掩码）。' }) maskedIdNumber?: string;
  @Field(() => [HouseholdMemberType], { description: '家庭成员，含已离开的。' })
  members!: HouseholdMemberType[];
  @Field(() => [ApplicationStep], { description: '办理过程，新的在前。' }) steps!: ApplicationStep[];
  @Field(() => [Correction], { description: '补正通知。' }) corrections!: Correction[];
  @Field(() => [HouseholdSurvey], { description: '入户调查。' }) surveys!: HouseholdSurvey[];
  @Field(() => [PublicNoticeType], { description: '公示。' }) notices!: PublicNoticeType[];
  @Field(() => [AttachmentType], { description: '附件。' }) attachments!: AttachmentType[];
  @Field(() => [AvailableAction], { description: '当前登录人在这一状态下的操作，含现在不能办理的及原因。' })
  availableActions!: AvailableAction[];
}

@ObjectType({ description: '申请的一页。' })
export class ApplicationPage {
  @Field(() => [Application], { description: '本页各件。' }) items!: Application[];
  @Field(() => String, { nullable: true, description: '下一页位置；没有下一页时为空。' }) nextCursor?: string;
  @Field(() => Int, { description: '总数；数到 1001 为止，表示“超过1000”。' }) totalCount!: number;
}

@ObjectType({ description: '某社区某状态某时限灯下的件数。' })
export class WorklistCount {
  @Field(() => String, { description: '社区代码。' }) communityId!: string;
  @Field(() => ApplicationStateEnum, { description: '状态。' }) state!: string;
  @Field(() => LampEnum, { nullable: true, description: '时限灯。' }) lamp?: string;
  @Field(() => Boolean, { description: '是否轮到本人办理的状态，与列表筛选 myTurn 相同。' })
  isMyTurn!: boolean;
  @Field(() => Int, { description: '件数。' }) total!: number;
}

@ObjectType({ description: '状态图中的一个状态。' })
export class StateNode {
  @Field(() => ApplicationStateEnum, { description: '状态。' }) state!: string;
  @Field(() => String, { description: '中文名称。' }) label!: string;
}

@ObjectType({ description: '状态图中的一条线。' })
export class StateEdge {
  @Field(() => ApplicationActionEnum, { description: '操作。' }) action!: string;
  @Field(() => String, { description: '操作名称。' }) label!: string;
  @Field(() => ApplicationStateEnum, { description: '自。' }) from!: string;
  @Field(() => ApplicationStateEnum, { description: '至。' }) to!: string;
  @Field(() => [String], { description: '哪些岗位可以办理；系统自动办理时为空。' }) posts!: string[];
}

@ObjectType({ description: '申请的状态图。' })
export class ApplicationStateDiagram {
  @Field(() => [StateNode], { description: '状态。' }) states!: StateNode[];
  @Field(() => [StateEdge], { description: '转换。' }) edges!: StateEdge[];
}
