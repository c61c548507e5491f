import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '../../../platform/graphql/scalars.js';
import { PostKindEnum } from './account.type.js';

@ObjectType({ description: '任职的一次变动或到期。' })
export class PostChange {
  @Field(() => ID, { description: '任职标识。' }) id!: string;
  @Field(() => ID, { description: '账号标识。' }) accountId!: string;
  @Field(() => String, { description: '姓名。' }) name!: string;
  @Field(() => PostKindEnum, { description: '岗位。' }) post!: string;
  @Field(() => ID, { description: '单位代码。' }) agencyId!: string;
  @Field(() => InstantScalar, { description: '任职、离任或到期的时间。' }) at!: string;
}

@ObjectType({ description: '账号概况：近30天的任职变动、30天内到期的任职和尚不能用的账号。' })
export class AccountOverview {
  @Field(() => Int, { description: '启用但没有岗位的账号。' }) withoutPost!: number;
  @Field(() => Int, { description: '启用但从未登录的账号。' }) neverSignedIn!: number;
  @Field(() => [PostChange], { description: '近30天任职，新的在前。' }) joined!: PostChange[];
  @Field(() => [PostChange], { description: '近30天离任，新的在前。' }) left!: PostChange[];
  @Field(() => [PostChange], { description: '30天内到期的任职，先到期的在前。' }) endingSoon!: PostChange[];
}

@ObjectType({ description: '一个账号近30天的登录失败；输入的名称不是任何账号的合为一行。' })
export class SignInFailureCount {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => ID, { nullable: true, description: '账号标识；不是任何账号时为空。' }) accountId?: string;
  @Field(() => String, { nullable: true, description: '姓名。' }) name?: string;
  @Field(() => Int, { description: '失败次数。' }) failures!: number;
  @Field(() => Int, { description: '其中触发等待（暂时不能再试）的次数。' }) waits!: number;
  @Field(() => Int, { description: '来自几个网络地址。' }) addresses!: number;
  @Field(() => InstantScalar, { description: '最近一次。' }) lastAt!: string;
}
