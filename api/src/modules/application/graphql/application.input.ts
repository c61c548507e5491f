import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput, VersionedInput } from '../../../platform/graphql/command-input.js';
import { AttachmentKindEnum } from '../../messaging/index.js';
import { DeclarationsInput, MemberCorrectionInput, PersonInputType } from '../../registry/index.js';
import { LampEnum } from '../../../platform/graphql/deadline-enums.js';
import { InstantScalar, PlainDateScalar } from '../../../platform/graphql/scalars.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import type { GuaranteeType } from '../rules/application-vocabulary.js';
import { GuaranteeTypeEnum, ApplicationStateEnum, SurveyConclusionEnum } from './application.type.js';

@InputType({ description: '申请列表的筛选。' })
export class ApplicationFilter {
  @Field(() => String, { nullable: true, description: '申请编号、姓名或拼音的开头。' }) keyword?:
    | string
    | null;
  @Field(() => [ApplicationStateEnum], { nullable: true, description: '状态。' }) states?: string[] | null;
  @Field(() => [String], { nullable: true, description: '社区代码。' }) communityIds?: string[] | null;
  @Field(() => [GuaranteeTypeEnum], { nullable: true, description: '保障对象类别。' }) guaranteeTypes?:
    | string[]
    | null;
  @Field(() => [LampEnum], { nullable: true, description: '时限灯。' }) lamps?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: '只看轮到我办理的状态。' }) myTurn?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: '是：只看已提出审核意见、等待核准的；否：只看县级核准环节尚未提出审核意见的。',
  })
  isRecommended?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: '街道审核环节是否已有成功的入户调查；否即待入户。' })
  isSurveyed?: boolean | null;
  @Field(() => String, {
    nullable: true,
    description:
      '只看有这条规则待核查疑点的，办理中的申请；规则代码 R01–R16，ANY 为任一规则。无权查看疑点的人得到空列表。',
  })
  suspicionRule?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: '与 suspicionRule 同用。是：看已经结束或已驳回的申请；否或不填：看办理中的。',
  })
  suspicionsOfEnded?: boolean | null;
  @Field(() => PlainDateScalar, { nullable: true, description: '建立日期起。' })
  createdFrom?: PlainDate | null;
  @Field(() => PlainDateScalar, { nullable: true, description: '建立日期止。' }) createdTo?: PlainDate | null;
  @Field(() => InstantScalar, { nullable: true, description: '只看这一时刻以来驳回或维持驳回的。' })
  rejectedSince?: Date | null;
}

@InputType({ description: '建立申请草稿。' })
export class CreateApplicationInput extends CommandInput {
  @Field(() => String, { description: '受理社区代码。' }) communityId!: string;
  @Field(() => GuaranteeTypeEnum, { description: '保障对象类别。' }) guaranteeType!: GuaranteeType;
  @Field(() => PersonInputType, { description: '申请人。' }) applicant!: PersonInputType;
}

@InputType({ description: '对一件申请办理一项操作。' })
export class ApplicationActInput extends VersionedInput {
  @Field(() => ID, { description: '申请标识。' }) applicationId!: string;
}

@InputType({ description: '办理并填写意见。' })
export class ApplicationOpinionInput extends ApplicationActInput {
  @Field(() => String, { description: '意见，最多2000字。' }) opinion!: string;
}

@InputType({ description: '办理并写明原因。' })
export class ApplicationReasonInput extends ApplicationOpinionInput {
  @Field(() => String, { description: '原因代码，见 rejectionReasons。' }) reasonCode!: string;
}

@InputType({ description: '补正清单中的一项。' })
export class CorrectionItemInput {
  @Field(() => String, { description: '事项，最多60字。' }) subject!: string;
  @Field(() => String, { description: '要求，最多300字。' }) request!: string;
}

@InputType({ description: '退回补正：一张清单，一次告知。' })
export class ReturnApplicationInput extends ApplicationActInput {
  @Field(() => [CorrectionItemInput], { description: '全部需要补正的事项。' }) items!: CorrectionItemInput[];
  @Field(() => String, { nullable: true, description: '说明。' }) opinion?: string | null;
}

@InputType({ description: '登记驳回通知书送达。' })
export class ServeRejectionInput extends ApplicationActInput {
  @Field(() => PlainDateScalar, { description: '送达日期。' }) servedOn!: PlainDate;
  @Field(() => String, { nullable: true, description: '送达方式等说明。' }) opinion?: string | null;
}

@InputType({ description: '增加家庭成员。' })
export class AddHouseholdMemberInput extends ApplicationActInput {
  @Field(() => PersonInputType, { description: '成员。' }) member!: PersonInputType;
}

@InputType({ description: '更正一名家庭成员（含申请人）的信息。' })
export class CorrectHouseholdMemberInput extends ApplicationActInput {
  @Field(() => ID, { description: '成员标识。' }) memberId!: string;
  @Field(() => MemberCorrectionInput, { description: '改正后的全部信息。' }) member!: MemberCorrectionInput;
}

@InputType({ description: '更改保障对象类别。' })
export class ChangeGuaranteeTypeInput extends ApplicationActInput {
  @Field(() => GuaranteeTypeEnum, { description: '保障对象类别。' }) guaranteeType!: GuaranteeType;
}

@InputType({ description: '移除家庭成员（保留记录）。' })
export class RemoveHouseholdMemberInput extends ApplicationActInput {
  @Field(() => ID, { description: '成员标识。' }) memberId!: string;
}

@InputType({ description: '申报一名成员的收入和财产，替换其原来的申报。' })
export class DeclareFactsInput extends ApplicationActInput {
  @Field(() => ID, { description: '人员标识。' }) personId!: string;
  @Field(() => DeclarationsInput, { description: '全部申报。' }) declarations!: DeclarationsInput;
}

@InputType({ description: '录入授权核查同意书（办法第八条）。' })
export class RecordConsentInput extends ApplicationActInput {
  @Field(() => ID, { description: '被授权核查的人。' }) personId!: string;
  @Field(() => ID, { description: '签字人；未成年人由成年家庭成员代签。' }) signedByPersonId!: string;
  @Field(() => PlainDateScalar, { description: '签字日期。' }) signedOn!: PlainDate;
  @Field(() => ID, { nullable: true, description: '扫描件附件编号。' }) attachmentId?: string | null;
}

@InputType({ description: '删除一份传错的材料；文件内容立即清除，不能恢复。' })
export class RemoveMaterialInput extends ApplicationActInput {
  @Field(() => ID, { description: '附件标识。' }) attachmentId!: string;
}

@InputType({ description: '给一份材料改种类。' })
export class ChangeMaterialKindInput extends ApplicationActInput {
  @Field(() => ID, { description: '附件标识。' }) attachmentId!: string;
  @Field(() => AttachmentKindEnum, { description: '新的种类；部门佐证不能选。' }) kind!: string;
}

@InputType({ description: '录入入户调查。' })
export class RecordSurveyInput extends ApplicationActInput {
  @Field(() => PlainDateScalar, { description: '入户日期。' }) visitedOn!: PlainDate;
  @Field(() => String, { description: '调查员一。' }) firstSurveyor!: string;
  @Field(() => String, { description: '调查员二。' }) secondSurveyor!: string;
  @Field(() => SurveyConclusionEnum, { description: '结论。' }) conclusion!:
    | 'CONSISTENT'
    | 'INCONSISTENT'
    | 'NOT_REACHED';
  @Field(() => String, { description: '居住情况，最多2000字。' }) livingSituation!: string;
  @Field(() => String, { description: '邻里意见，最多1000字。' }) neighbourOpinion!: string;
  @Field(() => Int, { description: '实际居住人数。' }) residents!: number;
  @Field(() => [String], { description: '照片附件编号。' }) photoIds!: string[];
}
