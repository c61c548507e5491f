import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInput } from '../../../platform/graphql/command-input.js';
import { resultOf } from '../../../platform/graphql/refusal.type.js';
import { InstantScalar } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: '消息：提醒本人有事要办。' })
export class Notification {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => String, { description: '标题。' }) title!: string;
  @Field(() => String, { description: '内容，不含家庭成员姓名。' }) body!: string;
  @Field(() => String, { description: '打开后去往的页面。' }) link!: string;
  @Field(() => InstantScalar, { description: '发出时间。' }) sentAt!: string;
  @Field(() => InstantScalar, { nullable: true, description: '已读时间；未读为空。' }) readAt?: string;
  @Field(() => InstantScalar, { nullable: true, description: '所提醒的事办理完毕的时间；还要办理时为空。' })
  settledAt?: string;
}

@ObjectType({ description: '一页消息。' })
export class NotificationPage {
  @Field(() => [Notification], { description: '本页。' }) items!: Notification[];
  @Field(() => String, { nullable: true, description: '下一页的位置；没有下一页为空。' }) nextCursor?: string;
  @Field(() => Int, { nullable: true, description: '总数，最多数到 1001。' }) totalCount?: number;
}

@InputType({ description: '把一条消息标为已读。' })
export class MarkNotificationReadInput extends CommandInput {
  @Field(() => ID, { description: '消息标识。' }) notificationId!: string;
}

@ObjectType({ description: '消息已标为已读。' })
export class MarkNotificationReadPayload {
  @Field(() => Notification, { description: '消息。' }) notification!: Notification;
}

export const MarkNotificationReadResult = resultOf(
  MarkNotificationReadPayload,
  'MarkNotificationReadResult',
  '标为已读的结果。',
);
