import { Field, InputType, ObjectType } from 'type-graphql';
import { resultOf } from '../../../platform/graphql/refusal.type.js';

@InputType({ description: '登录。' })
export class SignInInput {
  @Field(() => String, { description: '登录名。' }) loginName!: string;
  @Field(() => String, { description: '密码。' }) password!: string;
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
