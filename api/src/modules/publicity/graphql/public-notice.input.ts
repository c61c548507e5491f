import { Field, ID, InputType } from 'type-graphql';
import { CommandInput, VersionedInput } from '../../../platform/graphql/command-input.js';
import type { NoticeLevel, NoticeState } from '../rules/notice-levels.js';
import { NoticeLevelEnum, NoticeStateEnum, ObjectionConclusionEnum } from './notice-enums.js';

@InputType({ description: '筛选公示；各项同时满足。' })
export class PublicNoticeFilter {
  @Field(() => [NoticeStateEnum], { nullable: true, description: '状态，任一。' }) states?: NoticeState[];
  @Field(() => NoticeLevelEnum, { nullable: true, description: '级别。' }) level?: NoticeLevel;
  @Field(() => ID, { nullable: true, description: '社区代码。' }) communityId?: string;
  @Field(() => String, { nullable: true, description: '公示编号。' }) publicNumber?: string;
}

@InputType({ description: '修改后重新提交公示。' })
export class ResubmitNoticeInput extends VersionedInput {
  @Field(() => ID, { description: '公示标识。' }) noticeId!: string;
  @Field(() => String, { description: '标题，最多 200 字。' }) title!: string;
  @Field(() => String, { description: '正文，最多 5000 字，须保留受理异议的电话、邮箱和地址。' })
  body!: string;
}

@InputType({ description: '发布公示。' })
export class ReleaseNoticeInput extends VersionedInput {
  @Field(() => ID, { description: '公示标识。' }) noticeId!: string;
}

@InputType({ description: '退回公示。' })
export class ReturnNoticeInput extends VersionedInput {
  @Field(() => ID, { description: '公示标识。' }) noticeId!: string;
  @Field(() => String, { description: '退回原因，最多 500 字。' }) reason!: string;
}

@InputType({ description: '窗口登记异议。' })
export class CreateObjectionInput extends CommandInput {
  @Field(() => ID, { description: '公示标识。' }) noticeId!: string;
  @Field(() => String, { description: '异议内容，5 至 2000 字。' }) content!: string;
  @Field(() => String, { defaultValue: '', description: '异议人联系方式，匿名时可空，最多 100 字。' })
  contact!: string;
  @Field(() => Boolean, { description: '是否匿名。' }) isAnonymous!: boolean;
}

@InputType({ description: '作出异议结论。' })
export class ConcludeObjectionInput extends VersionedInput {
  @Field(() => ID, { description: '异议标识。' }) objectionId!: string;
  @Field(() => ObjectionConclusionEnum, { description: '成立或不成立。' }) result!: 'VALID' | 'INVALID';
  @Field(() => String, { description: '核查结论：查了什么、结果如何，最多 1000 字。' }) conclusion!: string;
}

@InputType({ description: '公众提出异议，不需登录。一日内对同一公示内容相同的视为重复。' })
export class SubmitObjectionInput {
  @Field(() => String, { description: '公示编号。' }) publicNumber!: string;
  @Field(() => String, { description: '异议内容，5 至 2000 字。' }) content!: string;
  @Field(() => String, { defaultValue: '', description: '联系方式，匿名时可空，最多 100 字。' })
  contact!: string;
  @Field(() => Boolean, { description: '是否匿名。' }) isAnonymous!: boolean;
}
