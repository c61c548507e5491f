import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInput } from '../../../platform/graphql/command-input.js';
import { labelledEnum } from '../../../platform/graphql/labelled-enum.js';
import { resultOf } from '../../../platform/graphql/refusal.type.js';
import { CHANNEL_SCOPE_LABELS, type ChannelScope } from '../rules/channels.js';

const ChannelScopeEnum = labelledEnum('ChannelScope', '一个渠道上要收哪些消息。', CHANNEL_SCOPE_LABELS);

@ObjectType({ description: '本人的提醒方式：邮箱、手机号和各渠道要收哪些消息。只有本人看得到。' })
export class ContactCard {
  @Field(() => String, { nullable: true, description: '邮箱；没有填写的为空。' }) email?: string;
  @Field(() => String, { nullable: true, description: '手机号；没有填写的为空。' }) phone?: string;
  @Field(() => ChannelScopeEnum, { description: '邮件要收哪些。' }) emailScope!: ChannelScope;
  @Field(() => ChannelScopeEnum, { description: '短信要收哪些。' }) smsScope!: ChannelScope;
  @Field(() => Boolean, { description: '本县是否开通了邮件。' }) isEmailOpen!: boolean;
  @Field(() => Boolean, { description: '本县是否开通了短信。' }) isSmsOpen!: boolean;
  @Field(() => Int, { description: '版本号；还没有保存过的为 0。' }) version!: number;
}

@InputType({ description: '保存本人的提醒方式。' })
export class SaveContactCardInput extends CommandInput {
  @Field(() => Int, { description: '所见的版本号；还没有保存过的为 0。' }) expectedVersion!: number;
  @Field(() => String, { description: '邮箱；不用邮件的为空字。' }) email!: string;
  @Field(() => String, { description: '手机号；不用短信的为空字。' }) phone!: string;
  @Field(() => ChannelScopeEnum, { description: '邮件要收哪些。' }) emailScope!: ChannelScope;
  @Field(() => ChannelScopeEnum, { description: '短信要收哪些。' }) smsScope!: ChannelScope;
}

@ObjectType({ description: '提醒方式已保存。' })
export class SaveContactCardPayload {
  @Field(() => ID, { description: '本人账号标识。' }) accountId!: string;
}

export const SaveContactCardResult = resultOf(
  SaveContactCardPayload,
  'SaveContactCardResult',
  '保存提醒方式的结果。',
);
