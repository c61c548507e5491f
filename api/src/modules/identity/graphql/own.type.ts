import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandInput } from '../../../platform/graphql/command-input.js';
import { resultOf } from '../../../platform/graphql/refusal.type.js';
import { InstantScalar } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: '本人申报的亲属（回避）。身份证号不保存，也不显示。' })
export class DeclaredRelative {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => String, { description: '与本人的关系。' }) relation!: string;
  @Field(() => InstantScalar, { description: '申报时间。' }) declaredAt!: string;
}

@ObjectType({ description: '本人保存的视图、列或显示设置。' })
export class Preference {
  @Field(() => String, { description: '名称。' }) key!: string;
  @Field(() => String, { description: '内容，JSON 文本。' }) value!: string;
  @Field(() => InstantScalar, { description: '保存时间。' }) savedAt!: string;
}

@ObjectType({ description: '本人的一次登录。' })
export class SignedInSession {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => InstantScalar, { description: '登录时间。' }) startedAt!: string;
  @Field(() => InstantScalar, { description: '最近使用时间。' }) lastSeenAt!: string;
  @Field(() => InstantScalar, { description: '最迟失效时间。' }) expiresAt!: string;
  @Field(() => String, { description: '浏览器。' }) userAgent!: string;
  @Field(() => Boolean, { description: '是否就是现在这一次。' }) isCurrent!: boolean;
}

@InputType({ description: '申报亲属（回避）。' })
export class DeclareRelativeInput extends CommandInput {
  @Field(() => String, { description: '亲属的身份证号，18 位；只用于比对，不保存原号。' }) idNumber!: string;
  @Field(() => String, { description: '与本人的关系，例如配偶。' }) relation!: string;
}

@InputType({ description: '申报本人身份证号（回避本人的申请）。' })
export class DeclareOwnIdNumberInput extends CommandInput {
  @Field(() => String, { description: '本人身份证号，18 位；只用于比对，不保存原号。' }) idNumber!: string;
}

@InputType({ description: '保存视图、列或显示设置。' })
export class SavePreferenceInput extends CommandInput {
  @Field(() => String, { description: '名称。' }) key!: string;
  @Field(() => String, { description: '内容，JSON 文本，不超过 8192 字符；不得含群众个人信息。' })
  value!: string;
}

@InputType({ description: '意见建议。' })
export class SendFeedbackInput extends CommandInput {
  @Field(() => String, { description: '所在页面。' }) page!: string;
  @Field(() => String, { description: '内容，不超过 2000 字。' }) text!: string;
}

@InputType({ description: '退出一处登录。' })
export class EndSessionInput extends CommandInput {
  @Field(() => ID, { description: '登录标识。' }) sessionId!: string;
}

@ObjectType({ description: '已申报。' })
export class DeclareRelativePayload {
  @Field(() => DeclaredRelative, { description: '亲属。' }) relative!: DeclaredRelative;
}

@ObjectType({ description: '已申报。' })
export class DeclareOwnIdNumberPayload {
  @Field(() => ID, { description: '账号标识。' }) accountId!: string;
}

@ObjectType({ description: '已保存。' })
export class SavePreferencePayload {
  @Field(() => String, { description: '名称。' }) key!: string;
}

@ObjectType({ description: '已收到。' })
export class SendFeedbackPayload {
  @Field(() => ID, { description: '编号。' }) feedbackId!: string;
}

@ObjectType({ description: '已退出。' })
export class EndSessionPayload {
  @Field(() => ID, { description: '登录标识。' }) sessionId!: string;
}

export const DeclareRelativeResult = resultOf(
  DeclareRelativePayload,
  'DeclareRelativeResult',
  '申报亲属的结果。',
);
export const DeclareOwnIdNumberResult = resultOf(
  DeclareOwnIdNumberPayload,
  'DeclareOwnIdNumberResult',
  '申报本人身份证号的结果。',
);
export const SavePreferenceResult = resultOf(
  SavePreferencePayload,
  'SavePreferenceResult',
  '保存设置的结果。',
);
export const SendFeedbackResult = resultOf(SendFeedbackPayload, 'SendFeedbackResult', '意见建议的结果。');
export const EndSessionResult = resultOf(EndSessionPayload, 'EndSessionResult', '退出一处登录的结果。');
