import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandInput, VersionedInput } from '../../../platform/graphql/command-input.js';
import { resultOf } from '../../../platform/graphql/refusal.type.js';
import { Account } from './account.type.js';

const ONCE = '只显示这一次；重复提交时为空。';

@InputType({ description: '开通或更换动态验证码的第一步。' })
export class StartSecondFactorInput extends CommandInput {}

@InputType({ description: '用第一组验证码确认开通。' })
export class ConfirmSecondFactorInput extends CommandInput {
  @Field(() => String, { description: '应用现在显示的 6 位数字。' }) code!: string;
}

@InputType({ description: '重新生成恢复码。' })
export class RenewRecoveryCodesInput extends CommandInput {}

@InputType({ description: '停用自己的动态验证码。' })
export class RemoveSecondFactorInput extends CommandInput {}

@InputType({ description: '关联统一身份认证中的编号；编号为空时取消关联。' })
export class LinkExternalIdentityInput extends VersionedInput {
  @Field(() => ID, { description: '账号标识。' }) accountId!: string;
  @Field(() => String, { description: '此人在统一身份认证中的编号（sub）。' }) subject!: string;
}

@ObjectType({ description: '密钥已生成，填写第一组验证码后才生效。' })
export class StartSecondFactorPayload {
  @Field(() => ID, { description: '账号标识。' }) accountId!: string;
  @Field(() => String, { nullable: true, description: `密钥（Base32），供手工录入；${ONCE}` })
  secret?: string;
  @Field(() => String, { nullable: true, description: `二维码内容（otpauth 地址）；${ONCE}` })
  address?: string;
}

@ObjectType({ description: '动态验证码已开通；其他登录已结束，会话令牌已更换。' })
export class ConfirmSecondFactorPayload {
  @Field(() => ID, { description: '账号标识。' }) accountId!: string;
  @Field(() => [String], { nullable: true, description: `恢复码，每个只能用一次；${ONCE}` })
  recoveryCodes?: string[];
}

@ObjectType({ description: '恢复码已重新生成，旧的全部作废。' })
export class RenewRecoveryCodesPayload {
  @Field(() => ID, { description: '账号标识。' }) accountId!: string;
  @Field(() => [String], { nullable: true, description: `恢复码，每个只能用一次；${ONCE}` })
  recoveryCodes?: string[];
}

@ObjectType({ description: '动态验证码已停用。' })
export class RemoveSecondFactorPayload {
  @Field(() => ID, { description: '账号标识。' }) accountId!: string;
}

@ObjectType({ description: '动态验证码已重置，此人已退出全部设备，下次登录时重新开通。' })
export class ResetSecondFactorPayload {
  @Field(() => Account, { description: '账号。' }) account!: Account;
}

@ObjectType({ description: '统一身份编号已关联或取消关联。' })
export class LinkExternalIdentityPayload {
  @Field(() => Account, { description: '账号。' }) account!: Account;
}

export const StartSecondFactorResult = resultOf(
  StartSecondFactorPayload,
  'StartSecondFactorResult',
  '开始开通动态验证码的结果。',
);
export const ConfirmSecondFactorResult = resultOf(
  ConfirmSecondFactorPayload,
  'ConfirmSecondFactorResult',
  '确认开通动态验证码的结果。',
);
export const RenewRecoveryCodesResult = resultOf(
  RenewRecoveryCodesPayload,
  'RenewRecoveryCodesResult',
  '重新生成恢复码的结果。',
);
export const RemoveSecondFactorResult = resultOf(
  RemoveSecondFactorPayload,
  'RemoveSecondFactorResult',
  '停用动态验证码的结果。',
);
export const ResetSecondFactorResult = resultOf(
  ResetSecondFactorPayload,
  'ResetSecondFactorResult',
  '重置动态验证码的结果。',
);
export const LinkExternalIdentityResult = resultOf(
  LinkExternalIdentityPayload,
  'LinkExternalIdentityResult',
  '关联统一身份编号的结果。',
);
