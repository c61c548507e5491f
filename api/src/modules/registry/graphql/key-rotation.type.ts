import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CommandInput } from '../../../platform/graphql/command-input.js';
import { resultOf } from '../../../platform/graphql/refusal.type.js';
import { InstantScalar } from '../../../platform/graphql/scalars.js';
import { PostHolderType } from '../../identity/index.js';

const KeyRotationStateEnum = { RUNNING: 'RUNNING', FINISHED: 'FINISHED' };
registerEnumType(KeyRotationStateEnum, {
  name: 'KeyRotationState',
  description: '密钥轮换的状态。',
  valuesConfig: { RUNNING: { description: '进行中。' }, FINISHED: { description: '已完成。' } },
});

@ObjectType({ description: '主密钥的现状。密钥本身不在任何页面显示。' })
export class MasterKeyStatus {
  @Field(() => Int, { description: '正在使用的主密钥版本。' }) version!: number;
  @Field(() => String, { description: '加密算法套件。' }) suite!: string;
  @Field(() => Int, { description: '还没有用这一版加密的条数；大于零时可以发起轮换。' }) rowsBehind!: number;
}

@ObjectType({ description: '一次密钥轮换：把已存内容改用最新一版主密钥和算法加密。' })
export class KeyRotation {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => Int, { description: '改用的主密钥版本。' }) targetVersion!: number;
  @Field(() => String, { description: '改用的算法套件。' }) suite!: string;
  @Field(() => KeyRotationStateEnum, { description: '状态。' }) state!: string;
  @Field(() => Int, { description: '发起时需要处理的条数。' }) total!: number;
  @Field(() => Int, { description: '已处理的条数。' }) done!: number;
  @Field(() => PostHolderType, { description: '发起人。' }) startedBy!: PostHolderType;
  @Field(() => InstantScalar, { description: '发起时间。' }) startedAt!: string;
  @Field(() => InstantScalar, { nullable: true, description: '完成时间。' }) finishedAt?: string;
}

@ObjectType({ description: '密钥轮换的一页，最近的在前。' })
export class KeyRotationPage {
  @Field(() => [KeyRotation], { description: '密钥轮换。' }) items!: KeyRotation[];
  @Field(() => String, { nullable: true, description: '下一页的位置；空表示没有下一页。' })
  nextCursor?: string;
  @Field(() => Int, { nullable: true, description: '总数；超过 1000 时为 1001。' }) totalCount?: number;
}

@InputType({ description: '发起密钥轮换。' })
export class StartKeyRotationInput extends CommandInput {}

@ObjectType({ description: '密钥轮换已发起，在后台进行。' })
export class StartKeyRotationPayload {
  @Field(() => KeyRotation, { description: '密钥轮换。' }) keyRotation!: KeyRotation;
}

export const StartKeyRotationResult = resultOf(
  StartKeyRotationPayload,
  'StartKeyRotationResult',
  '发起密钥轮换的结果。',
);
