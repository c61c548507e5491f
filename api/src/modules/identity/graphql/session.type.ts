import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { resultOf } from '../../../platform/graphql/refusal.type.js';

@InputType({ description: '登录。' })
export class SignInInput {
  @Field(() => String, { description: '登录名。' }) loginName!: string;
  @Field(() => String, { description: '密码。' }) password!: string;
}

@InputType({ description: '修改自己的密码；初始密码须在首次登录后修改，修改前各岗位不能办理业务。' })
export class ChangePasswordInput {
  @Field(() => ID, { description: '请求编号，防止重复提交。' }) idempotencyKey!: string;
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
export const SignOutResult = resultOf(SignOutPayload, 'SignOutResult', '退出的结果。');
export const ChangePasswordResult = resultOf(
  ChangePasswordPayload,
  'ChangePasswordResult',
  '修改密码的结果。',
);
