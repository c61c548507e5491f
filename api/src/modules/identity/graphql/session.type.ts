import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandInput } from '../../../platform/graphql/command-input.js';
import { resultOf } from '../../../platform/graphql/refusal.type.js';

@InputType({ description: '登录。' })
export class SignInInput {
  @Field(() => String, { description: '登录名。' }) loginName!: string;
  @Field(() => String, { description: '密码。' }) password!: string;
  @Field(() => String, {
    nullable: true,
    description: '动态验证码（6 位）或恢复码；没有开通的账号为空。',
  })
  code?: string | null;
}

@InputType({ description: '二次核验：开通了动态验证码的填验证码或恢复码，没有开通的填密码。' })
export class ElevateInput {
  @Field(() => String, { nullable: true, description: '动态验证码（6 位）或恢复码。' }) code?: string | null;
  @Field(() => String, { nullable: true, description: '密码。' }) password?: string | null;
}

@ObjectType({ description: '已核验，5 分钟内有效；会话令牌已更换。' })
export class ElevatePayload {
  @Field(() => Boolean, { description: '恒为 true。' }) elevated!: boolean;
}

@InputType({ description: '修改自己的密码；初始密码须在首次登录后修改，修改前各岗位不能办理业务。' })
export class ChangePasswordInput extends CommandInput {
  @Field(() => String, { description: '现用密码。' }) currentPassword!: string;
  @Field(() => String, { description: '新密码：10 至 128 个字符，同时有字母和数字。' }) newPassword!: string;
}

@ObjectType({ description: '密码已修改，其他已登录的设备已退出。' })
export class ChangePasswordPayload {
  @Field(() => ID, { description: '账号标识。' }) accountId!: string;
}

@ObjectType({ description: '已登录；会话放在仅供服务器读取的 Cookie 中。' })
export class SignInPayload {
  @Field(() => Boolean, { description: '恒为 true。' }) signedIn!: boolean;
}

@ObjectType({ description: '已退出。' })
export class SignOutPayload {
  @Field(() => Boolean, { description: '恒为 true。' }) signedOut!: boolean;
}

export const SignInResult = resultOf(SignInPayload, 'SignInResult', '登录的结果。');
export const ElevateResult = resultOf(ElevatePayload, 'ElevateResult', '二次核验的结果。');
export const SignOutResult = resultOf(SignOutPayload, 'SignOutResult', '退出的结果。');
export const ChangePasswordResult = resultOf(
  ChangePasswordPayload,
  'ChangePasswordResult',
  '修改密码的结果。',
);
