import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DayUnitEnum, LampEnum } from '../../../platform/graphql/deadline-enums.js';
import { Refusal, resultOf } from '../../../platform/graphql/refusal.type.js';
import { InstantScalar, PlainDateScalar } from '../../../platform/graphql/scalars.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { AttachmentType } from '../../messaging/index.js';
import { AgencyType } from '../../organization/index.js';
import { PersonType } from '../../registry/index.js';
import { AgencyRecord } from './agency-record.type.js';
import { AnswerResult, RequestScope, VerificationAction, VerificationState } from './verification-enums.js';

@ObjectType({ description: '对核查请求现在可以办理的一项操作；不能办理时说明原因。' })
export class VerificationActionChoice {
  @Field(() => VerificationAction, { description: '操作。' }) action!: string;
  @Field(() => String, { description: '按钮文字。' }) label!: string;
  @Field(() => Boolean, { description: '现在可否办理。' }) isAllowed!: boolean;
  @Field(() => String, { nullable: true, description: '不能办理的原因。' }) reason!: string | null;
}

@ObjectType({ description: '随答复提交的一个佐证文件。' })
export class AnswerEvidence {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => Int, { description: '随第几次答复提交。' }) answerRound!: number;
  @Field(() => AttachmentType, { description: '文件；用 GET /files/标识 打开，打开留痕。' }) file!: object;
}

@ObjectType({ description: '核查请求：就一名家庭成员的一种记录询问一个单位（二(二)、三(一)(二)）。' })
export class VerificationRequest {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => ID, { description: '所属申请的标识。' }) caseId!: string;
  @Field(() => Int, { description: '第几轮联审联查。' }) round!: number;
  @Field(() => String, { description: '记录种类。' }) recordType!: string;
  @Field(() => String, { description: '记录种类的中文名称。' }) recordTypeLabel!: string;
  @Field(() => RequestScope, { description: '核查对象。' }) scope!: string;
  @Field(() => String, { description: '核查依据。' }) legalBasis!: string;
  @Field(() => VerificationState, { description: '状态。' }) state!: string;
  @Field(() => AnswerResult, { nullable: true, description: '核查结果；未答复为空。' }) result!:
    | string
    | null;
  @Field(() => InstantScalar, { description: '发出时间。' }) sentAt!: string;
  @Field(() => PlainDateScalar, { description: '答复期限。' }) dueOn!: PlainDate;
  @Field(() => LampEnum, { nullable: true, description: '时限灯；不再等待答复时为空。' }) lamp!:
    | string
    | null;
  @Field(() => Int, {
    nullable: true,
    description: '距答复期限还有几天，当天为0，超期为负；不再等待答复时为空。',
  })
  daysLeft!: number | null;
  @Field(() => DayUnitEnum, { description: '答复期限的计算单位。' }) dayUnit!: string;
  @Field(() => InstantScalar, { nullable: true, description: '签收时间。' }) signedForAt!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: '最近一次答复的时间。' }) answeredAt!:
    | string
    | null;
  @Field(() => PlainDateScalar, { nullable: true, description: '数据时点。' }) dataAsOf!: PlainDate | null;
  @Field(() => String, { nullable: true, description: '疑义退回或免查的理由。' }) reason!: string | null;
  @Field(() => Int, { description: '版本号。' }) version!: number;
  @Field(() => AgencyType, { description: '被询问的单位。' }) agency!: object;
  @Field(() => PersonType, { description: '被核查的人：姓名和性别。' }) person!: object;
  @Field(() => String, { nullable: true, description: '与申请人的关系（GB/T 4761 两位代码）。' })
  relationCode!: string | null;
  @Field(() => String, { nullable: true, description: '证件号码（掩码）。' }) maskedIdNumber!: string | null;
  @Field(() => [VerificationActionChoice], { description: '现在可以办理的操作。' })
  availableActions!: VerificationActionChoice[];
  @Field(() => [AgencyRecord], { description: '最近一次答复的记录（保密）；无权查看时为空列表。' })
  records!: AgencyRecord[];
  @Field(() => [AgencyRecord], { description: '被重新答复取代的以前的记录（保密）。' })
  supersededRecords!: AgencyRecord[];
  @Field(() => [AnswerEvidence], { description: '各次答复的佐证，新的在前；无权查看时为空列表。' })
  evidence!: AnswerEvidence[];
}

@ObjectType({ description: '核查请求的一页。' })
export class VerificationRequestPage {
  @Field(() => [VerificationRequest], { description: '本页各件，最急的在前。' })
  items!: VerificationRequest[];
  @Field(() => String, { nullable: true, description: '下一页位置；没有下一页时为空。' }) nextCursor!:
    | string
    | null;
  @Field(() => Int, { description: '总数；数到 1001 为止，表示“超过1000”。' }) totalCount!: number;
}

@ObjectType({ description: '某状态下等待办理的件数。' })
export class VerificationCount {
  @Field(() => VerificationState, { description: '状态。' }) state!: string;
  @Field(() => Int, { description: '件数。' }) total!: number;
  @Field(() => Int, { description: '其中临期的件数。' }) yellow!: number;
  @Field(() => Int, { description: '其中超期的件数。' }) red!: number;
}

@ObjectType({ description: '某单位等待答复的核查请求件数。' })
export class AgencyVerificationCount {
  @Field(() => ID, { description: '单位代码。' }) agencyId!: string;
  @Field(() => Int, { description: '等待答复的件数。' }) total!: number;
  @Field(() => Int, { description: '其中临期的件数。' }) yellow!: number;
  @Field(() => Int, { description: '其中超期的件数。' }) red!: number;
}

@ObjectType({ description: '批量签收的结果。' })
export class SignForVerificationRequestsPayload {
  @Field(() => [ID], { description: '已签收的请求；不在其中的已由同事签收或正在办理。' })
  signedIds!: string[];
}

@ObjectType({ description: '批量答复中一件的结果。' })
export class VerificationAnswerVerdict {
  @Field(() => ID, { description: '核查请求。' }) requestId!: string;
  @Field(() => Boolean, { description: '是否已答复；否则这一件没有任何改动。' }) isAnswered!: boolean;
  @Field(() => Refusal, { nullable: true, description: '未答复的原因。' }) refusal!: Refusal | null;
}

@ObjectType({ description: '批量答复的结果：逐件列出，互不影响。' })
export class AnswerVerificationRequestsPayload {
  @Field(() => [VerificationAnswerVerdict], { description: '逐件结果，按提交次序。' })
  verdicts!: VerificationAnswerVerdict[];
}

@ObjectType({ description: '核查请求里的完整证件号码，只在这次应答中出现。' })
export class RevealRequestNumberPayload {
  @Field(() => String, { nullable: true, description: '完整证件号码；重复提交的请求为空。' })
  value?: string | null;
}

/** `<Verb>VerificationRequestPayload` and its result union: all five show the request as it is afterwards. */
function requestResult(verb: string, label: string): ReturnType<typeof resultOf> {
  const payload = class {};
  ObjectType(`${verb}VerificationRequestPayload`, { description: `${label}后的核查请求。` })(payload);
  Field(() => VerificationRequest, { nullable: true, description: `${label}后的核查请求。` })(
    payload.prototype,
    'request',
  );
  return resultOf(payload, `${verb}VerificationRequestResult`, `${label}一件核查请求的结果。`);
}

export const SignForVerificationRequestResult = requestResult('SignFor', '签收');
export const AnswerVerificationRequestResult = requestResult('Answer', '答复');
export const DisputeVerificationRequestResult = requestResult('Dispute', '疑义退回');
export const AcceptVerificationRequestResult = requestResult('Accept', '采信');
export const WaiveVerificationRequestResult = requestResult('Waive', '免查');
export const SignForVerificationRequestsResult = resultOf(
  SignForVerificationRequestsPayload,
  'SignForVerificationRequestsResult',
  '批量签收的结果。',
);
export const AnswerVerificationRequestsResult = resultOf(
  AnswerVerificationRequestsPayload,
  'AnswerVerificationRequestsResult',
  '批量答复的结果。',
);
export const RevealRequestNumberResult = resultOf(
  RevealRequestNumberPayload,
  'RevealRequestNumberResult',
  '查看完整证件号码的结果。',
);
