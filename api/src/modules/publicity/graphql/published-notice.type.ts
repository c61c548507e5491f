import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { InstantScalar, PlainDateScalar } from '../../../platform/graphql/scalars.js';
import { resultOf } from '../../../platform/graphql/refusal.type.js';
import type { NoticeLevel } from '../rules/notice-levels.js';
import { NoticeLevelEnum } from './notice-enums.js';

@ObjectType({ description: '公示中的公示，公众可见；公示期满即不可见。' })
export class PublishedNotice {
  @Field(() => String, { description: '公示编号。' }) publicNumber!: string;
  @Field(() => String, { description: '标题。' }) title!: string;
  @Field(() => String, { description: '正文，每行一项。' }) body!: string;
  @Field(() => NoticeLevelEnum, { description: '级别。' }) level!: string;
  @Field(() => ID, { description: '社区代码。' }) communityId!: string;
  @Field(() => String, { description: '社区名称。' }) communityName!: string;
  @Field(() => InstantScalar, { description: '上线时间。' }) publishedAt!: string;
  @Field(() => PlainDateScalar, { description: '公示期最后一日（含）。' }) endsOn!: string;
  @Field(() => String, { description: '受理异议电话。' }) objectionPhone!: string;
  @Field(() => String, { nullable: true, description: '受理异议邮箱；未设为空。' }) objectionMailbox?: string;
  @Field(() => String, { description: '受理异议地址。' }) objectionAddress!: string;
}

@ObjectType({ description: '一页公示。' })
export class PublishedNoticePage {
  @Field(() => [PublishedNotice], { description: '本页。' }) items!: PublishedNotice[];
  @Field(() => String, { nullable: true, description: '下一页的位置；没有下一页为空。' }) nextCursor?: string;
  @Field(() => Int, { nullable: true, description: '总数，最多数到 1001。' }) totalCount?: number;
}

@InputType({ description: '筛选公示中的公示；各项同时满足。' })
export class PublishedNoticeFilter {
  @Field(() => NoticeLevelEnum, { nullable: true, description: '级别。' }) level?: NoticeLevel;
  @Field(() => ID, { nullable: true, description: '社区代码。' }) communityId?: string;
}

@ObjectType({ description: '公示核验的结果。' })
export class NoticeAuthenticity {
  @Field(() => Boolean, { description: '是否本系统发布过的公示。' }) isGenuine!: boolean;
  @Field(() => Boolean, { description: '是否仍在公示。' }) isOnLine!: boolean;
  @Field(() => String, { description: '给公众看的说明。' }) explanation!: string;
  @Field(() => String, { nullable: true, description: '公示编号。' }) publicNumber?: string;
  @Field(() => NoticeLevelEnum, { nullable: true, description: '级别。' }) level?: string;
  @Field(() => String, { nullable: true, description: '社区名称。' }) communityName?: string;
  @Field(() => InstantScalar, { nullable: true, description: '上线时间。' }) publishedAt?: string;
  @Field(() => PlainDateScalar, { nullable: true, description: '公示期最后一日（含）。' }) endsOn?: string;
}

@ObjectType({ description: '异议已收到。' })
export class SubmitObjectionPayload {
  @Field(() => PlainDateScalar, { description: '核查期限的最后一日。' }) dueOn!: string;
}

export const SubmitObjectionResult = resultOf(
  SubmitObjectionPayload,
  'SubmitObjectionResult',
  '公众提出异议的结果。',
);
