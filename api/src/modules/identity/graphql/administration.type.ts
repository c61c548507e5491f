import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInput, VersionedInput } from '../../../platform/graphql/command-input.js';
import { resultOf } from '../../../platform/graphql/refusal.type.js';
import type { PostKind } from '../rules/post-kinds.js';
import { Account, Mandate, PostKindEnum } from './account.type.js';
import { MandateRequest } from './mandate-request.type.js';

@InputType({ description: '账号列表的筛选。' })
export class AccountFilter {
  @Field(() => String, { nullable: true, description: '姓名、拼音或登录名的开头。' }) keyword?: string;
  @Field(() => String, { nullable: true, description: '状态：ACTIVE 启用，DISABLED 停用。' }) state?: string;
  @Field(() => ID, { nullable: true, description: '现任职单位代码。' }) agencyId?: string;
  @Field(() => Boolean, { nullable: true, description: '是否有现任岗位。' }) hasPost?: boolean;
  @Field(() => Boolean, { nullable: true, description: '是否登录过。' }) hasSignedIn?: boolean;
}

@ObjectType({ description: '某岗位可以设在哪些单位（一、二）。' })
export class PostPlace {
  @Field(() => PostKindEnum, { description: '岗位。' }) post!: PostKind;
  @Field(() => [ID], { description: '单位代码。' }) agencyIds!: readonly string[];
}

@ObjectType({ description: '账号的一页。' })
export class AccountPage {
  @Field(() => [Account], { description: '账号。' }) items!: Account[];
  @Field(() => String, { nullable: true, description: '下一页的位置；空表示没有下一页。' })
  nextCursor?: string;
  @Field(() => Int, { nullable: true, description: '总数；超过 1000 时为 1001。' }) totalCount?: number;
}

@InputType({ description: '建立账号。' })
export class CreateAccountInput extends CommandInput {
  @Field(() => String, { description: '登录名：3 至 30 位，字母开头。' }) loginName!: string;
  @Field(() => String, { description: '姓名。' }) displayName!: string;
}

@InputType({ description: '办理一个账号：重置密码或停用。' })
export class AdministerAccountInput extends VersionedInput {
  @Field(() => ID, { description: '账号标识。' }) accountId!: string;
}

@InputType({ description: '任职报批：批准之日起担任某岗位（一）。' })
export class AssignMandateInput extends CommandInput {
  @Field(() => ID, { description: '账号标识。' }) accountId!: string;
  @Field(() => PostKindEnum, { description: '岗位。' }) post!: PostKind;
  @Field(() => ID, { description: '单位代码。' }) agencyId!: string;
  @Field(() => ID, { nullable: true, description: '社区代码；社区经办人必填。' }) communityId?: string;
  @Field(() => Boolean, { nullable: true, description: '交接：岗位只设一人且已有人担任时，结束其任职。' })
  handOver?: boolean;
}

@InputType({ description: '结束任职（离任）。' })
export class CompleteMandateInput extends VersionedInput {
  @Field(() => ID, { description: '任职标识。' }) mandateId!: string;
}

@ObjectType({ description: '账号已建立。' })
export class CreateAccountPayload {
  @Field(() => Account, { description: '账号。' }) account!: Account;
  @Field(() => String, {
    nullable: true,
    description: '初始密码，只显示这一次；重复提交时为空。首次登录须修改。',
  })
  initialPassword?: string;
}

@ObjectType({ description: '密码已重置，此人已退出全部设备。' })
export class ResetPasswordPayload {
  @Field(() => Account, { description: '账号。' }) account!: Account;
  @Field(() => String, {
    nullable: true,
    description: '初始密码，只显示这一次；重复提交时为空。首次登录须修改。',
  })
  initialPassword?: string;
}

@ObjectType({ description: '账号已停用，任职已结束，历史保留。' })
export class DisableAccountPayload {
  @Field(() => Account, { description: '账号。' }) account!: Account;
}

@ObjectType({ description: '任职已报批，等安全管理员批准。' })
export class AssignMandatePayload {
  @Field(() => MandateRequest, { description: '任职报批。' }) mandateRequest!: MandateRequest;
}

@ObjectType({ description: '任职已结束。' })
export class CompleteMandatePayload {
  @Field(() => Mandate, { description: '任职。' }) mandate!: Mandate;
}

export const CreateAccountResult = resultOf(CreateAccountPayload, 'CreateAccountResult', '建立账号的结果。');
export const ResetPasswordResult = resultOf(ResetPasswordPayload, 'ResetPasswordResult', '重置密码的结果。');
export const DisableAccountResult = resultOf(
  DisableAccountPayload,
  'DisableAccountResult',
  '停用账号的结果。',
);
export const AssignMandateResult = resultOf(AssignMandatePayload, 'AssignMandateResult', '任职的结果。');
export const CompleteMandateResult = resultOf(
  CompleteMandatePayload,
  'CompleteMandateResult',
  '结束任职的结果。',
);
