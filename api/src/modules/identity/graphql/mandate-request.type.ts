import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { VersionedInput } from '../../../platform/graphql/command-input.js';
import { resultOf } from '../../../platform/graphql/refusal.type.js';
import { InstantScalar } from '../../../platform/graphql/scalars.js';
import { AgencyType, CommunityType } from '../../organization/index.js';
import { MANDATE_REQUEST_STATES, type MandateRequestState } from '../rules/mandate-request-states.js';
import { PostHolder, PostKindEnum } from './account.type.js';

const MandateRequestStateEnum = Object.fromEntries(
  MANDATE_REQUEST_STATES.map((state) => [state, state]),
) as Record<string, string>;
registerEnumType(MandateRequestStateEnum, {
  name: 'MandateRequestState',
  description: '任职报批的状态。',
  valuesConfig: {
    REQUESTED: { description: '待审批。' },
    APPROVED: { description: '已批准，任职已生效。' },
    REJECTED: { description: '未批准。' },
    WITHDRAWN: { description: '报批人已撤回。' },
  },
});

const MandateRequestActionEnum = { approve: 'approve', reject: 'reject', withdraw: 'withdraw' };
registerEnumType(MandateRequestActionEnum, {
  name: 'MandateRequestAction',
  description: '对任职报批可以办理的操作。',
  valuesConfig: {
    approve: { description: '批准（安全管理员）。' },
    reject: { description: '不批准，写明原因（安全管理员）。' },
    withdraw: { description: '撤回（系统管理员）。' },
  },
});

@ObjectType({ description: '对任职报批现在可以办理的一项操作；不能办理时说明原因。' })
export class MandateRequestChoice {
  @Field(() => MandateRequestActionEnum, { description: '操作。' }) action!: string;
  @Field(() => String, { description: '按钮文字。' }) label!: string;
  @Field(() => Boolean, { description: '现在可否办理。' }) isAllowed!: boolean;
  @Field(() => String, { nullable: true, description: '不能办理的原因。' }) reason!: string | null;
}

@ObjectType({ description: '任职报批：系统管理员提出，安全管理员审批，批准后任职生效（三员分立）。' })
export class MandateRequest {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => PostKindEnum, { description: '岗位。' }) post!: string;
  @Field(() => AgencyType, { description: '单位。' }) agency!: AgencyType;
  @Field(() => CommunityType, { nullable: true, description: '限于某一社区时的社区。' })
  community?: CommunityType;
  @Field(() => PostHolder, { description: '拟任职的人。' }) holder!: PostHolder;
  @Field(() => Boolean, { description: '是否交接：批准时结束现任者的任职。' }) handOver!: boolean;
  @Field(() => MandateRequestStateEnum, { description: '状态。' }) state!: string;
  @Field(() => PostHolder, { description: '报批人。' }) requestedBy!: PostHolder;
  @Field(() => InstantScalar, { description: '报批时间。' }) requestedAt!: string;
  @Field(() => PostHolder, { nullable: true, description: '审批人；撤回时为撤回人。' })
  decidedBy?: PostHolder;
  @Field(() => InstantScalar, { nullable: true, description: '审批或撤回的时间。' }) decidedAt?: string;
  @Field(() => String, { nullable: true, description: '不批准的原因。' }) reason?: string;
  @Field(() => Int, { description: '版本号。' }) version!: number;
  @Field(() => [MandateRequestChoice], { description: '现在可以办理的操作。' })
  availableActions!: MandateRequestChoice[];
}

@InputType({ description: '任职报批列表的筛选。' })
export class MandateRequestFilter {
  @Field(() => [MandateRequestStateEnum], { nullable: true, description: '状态，可多选。' })
  states?: MandateRequestState[];
  @Field(() => ID, { nullable: true, description: '拟任职的人的账号标识。' }) accountId?: string;
}

@ObjectType({ description: '任职报批的一页，最近的在前。' })
export class MandateRequestPage {
  @Field(() => [MandateRequest], { description: '任职报批。' }) items!: MandateRequest[];
  @Field(() => String, { nullable: true, description: '下一页的位置；空表示没有下一页。' })
  nextCursor?: string;
  @Field(() => Int, { nullable: true, description: '总数；超过 1000 时为 1001。' }) totalCount?: number;
}

@InputType({ description: '批准任职报批。' })
export class ApproveMandateInput extends VersionedInput {
  @Field(() => ID, { description: '任职报批标识。' }) id!: string;
}

@InputType({ description: '不批准任职报批。' })
export class RejectMandateInput extends VersionedInput {
  @Field(() => ID, { description: '任职报批标识。' }) id!: string;
  @Field(() => String, { description: '原因，不超过 200 字。' }) reason!: string;
}

@InputType({ description: '撤回任职报批。' })
export class WithdrawMandateInput extends VersionedInput {
  @Field(() => ID, { description: '任职报批标识。' }) id!: string;
}

const SHOWN = '任职报批。';

@ObjectType({ description: '已批准，任职已生效。' })
export class ApproveMandatePayload {
  @Field(() => MandateRequest, { description: SHOWN }) mandateRequest!: MandateRequest;
}

@ObjectType({ description: '未批准。' })
export class RejectMandatePayload {
  @Field(() => MandateRequest, { description: SHOWN }) mandateRequest!: MandateRequest;
}

@ObjectType({ description: '已撤回。' })
export class WithdrawMandatePayload {
  @Field(() => MandateRequest, { description: SHOWN }) mandateRequest!: MandateRequest;
}

export const ApproveMandateResult = resultOf(
  ApproveMandatePayload,
  'ApproveMandateResult',
  '批准任职的结果。',
);
export const RejectMandateResult = resultOf(
  RejectMandatePayload,
  'RejectMandateResult',
  '不批准任职的结果。',
);
export const WithdrawMandateResult = resultOf(
  WithdrawMandatePayload,
  'WithdrawMandateResult',
  '撤回任职报批的结果。',
);
