import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput, VersionedInput } from '../../../platform/graphql/command-input.js';
import { LampEnum } from '../../../platform/graphql/deadline-enums.js';
import { PlainDateScalar } from '../../../platform/graphql/scalars.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import type { Lamp } from '../../../shared/deadline.js';
import type { AnswerResult as Result, RequestState } from '../rules/request-states.js';
import { AgencyRecordInput } from './agency-record.type.js';
import { AnswerResult, VerificationState } from './verification-enums.js';

@InputType({ description: '核查请求的筛选条件；未填的不限。' })
export class VerificationRequestFilter {
  @Field(() => [VerificationState], { nullable: true, description: '状态。' }) states?: RequestState[] | null;
  @Field(() => [String], { nullable: true, description: '记录种类。' }) recordTypes?: string[] | null;
  @Field(() => [LampEnum], { nullable: true, description: '时限灯。' }) lamps?: Lamp[] | null;
  @Field(() => [ID], { nullable: true, description: '被询问的单位。' }) agencyIds?: string[] | null;
  @Field(() => String, { nullable: true, description: '姓名或拼音（全拼、首字母）的开头。' })
  personNamePrefix?: string | null;
  @Field(() => ID, { nullable: true, description: '申请的标识。' }) caseId?: string | null;
}

@InputType({ description: '一件核查请求及看到的版本。' })
export class VerificationRequestRef {
  @Field(() => ID, { description: '核查请求。' }) id!: string;
  @Field(() => Int, { description: '看到的版本号。' }) expectedVersion!: number;
}

@InputType()
abstract class VerificationActInput extends VersionedInput {
  @Field(() => ID, { description: '核查请求。' }) id!: string;
}

@InputType({ description: '签收一件核查请求。' })
export class SignForVerificationRequestInput extends VerificationActInput {}

@InputType({ description: '采信一件答复。' })
export class AcceptVerificationRequestInput extends VerificationActInput {}

@InputType({ description: '把一件答复疑义退回给部门重新核查。' })
export class DisputeVerificationRequestInput extends VerificationActInput {
  @Field(() => String, { description: '疑义之处，部门可见。最多500字。' }) reason!: string;
}

@InputType({ description: '免查：不再等待部门答复。' })
export class WaiveVerificationRequestInput extends VerificationActInput {
  @Field(() => String, { description: '免查的理由。最多500字。' }) reason!: string;
}

@InputType({ description: '批量签收：列出请求，或按条件；一次最多200件，最急的在前。' })
export class SignForVerificationRequestsInput extends CommandInput {
  @Field(() => [ID], { nullable: true, description: '要签收的请求；未填时按条件。' }) ids?: string[] | null;
  @Field(() => [String], { nullable: true, description: '记录种类。' }) recordTypes?: string[] | null;
  @Field(() => PlainDateScalar, { nullable: true, description: '答复期限不晚于。' }) dueBy?: PlainDate | null;
}

@InputType({ description: '查看一件核查请求里的完整证件号码。' })
export class RevealRequestNumberInput extends CommandInput {
  @Field(() => ID, { description: '核查请求。' }) requestId!: string;
}

@InputType({ description: '对一件核查请求的答复。' })
export class VerificationAnswerInput extends VerificationRequestRef {
  @Field(() => AnswerResult, { description: '核查结果。' }) result!: Result;
  @Field(() => PlainDateScalar, { nullable: true, description: '数据时点；未填为今天。' })
  dataAsOf?: PlainDate | null;
  @Field(() => [AgencyRecordInput], { nullable: true, description: '结果为“有记录”时的记录。' }) records?:
    | AgencyRecordInput[]
    | null;
  @Field(() => String, { nullable: true, description: '说明；人员信息不符、来源系统故障时必填。最多500字。' })
  note?: string | null;
  @Field(() => [ID], { nullable: true, description: '佐证：已上传到本申请、种类为佐证的附件。最多10个。' })
  evidenceIds?: string[] | null;
}

@InputType({ description: '答复一件核查请求。' })
export class AnswerVerificationRequestInput extends VerificationAnswerInput {
  @Field(() => ID, { description: '请求编号，重复提交时相同。' }) idempotencyKey!: string;
}

@InputType({ description: '批量答复，一次最多200件。' })
export class AnswerVerificationRequestsInput extends CommandInput {
  @Field(() => [VerificationAnswerInput], { description: '逐件答复。' }) answers!: VerificationAnswerInput[];
}

@InputType({ description: '以同一结果答复多件，例如都是“无记录”。一次最多200件。' })
export class AnswerVerificationRequestsAlikeInput extends CommandInput {
  @Field(() => [VerificationRequestRef], { description: '要答复的请求。' })
  requests!: VerificationRequestRef[];
  @Field(() => AnswerResult, { description: '同一核查结果；“有记录”须逐件填写。' }) result!: Result;
  @Field(() => PlainDateScalar, { nullable: true, description: '数据时点；未填为今天。' })
  dataAsOf?: PlainDate | null;
  @Field(() => String, { nullable: true, description: '说明。' }) note?: string | null;
}
