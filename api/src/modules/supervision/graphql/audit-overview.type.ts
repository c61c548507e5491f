import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, PlainDateScalar } from '../../../platform/graphql/scalars.js';
import { EVENT_KIND_LABELS, EVENT_KINDS, type EventKind } from '../rules/event-kinds.js';

export const EventKindEnum = Object.fromEntries(EVENT_KINDS.map((kind) => [kind, kind])) as Record<
  EventKind,
  EventKind
>;
registerEnumType(EventKindEnum, {
  name: 'AuditEventKind',
  description: '留痕类别。',
  valuesConfig: Object.fromEntries(
    EVENT_KINDS.map((kind) => [kind, { description: `${EVENT_KIND_LABELS[kind]}。` }]),
  ) as never,
});

@ObjectType({ description: '一天内一类留痕的条数。' })
export class AuditEventCount {
  @Field(() => PlainDateScalar, { description: '日期。' }) happenedOn!: string;
  @Field(() => EventKindEnum, { description: '类别。' }) kind!: string;
  @Field(() => Int, { description: '条数。' }) total!: number;
}

@ObjectType({ description: '某人因没有权限被拒绝的次数。' })
export class DeniedAttemptCount {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => String, { nullable: true, description: '姓名；未登录为空。' }) name?: string;
  @Field(() => String, { description: '所缺的权限。' }) permission!: string;
  @Field(() => Int, { description: '次数。' }) total!: number;
  @Field(() => InstantScalar, { description: '最近一次。' }) lastAt!: string;
}

@ObjectType({ description: '某人查看受保护信息的次数；不含被查看的是谁。' })
export class SensitiveReadCount {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => String, { nullable: true, description: '姓名；系统办理为空。' }) name?: string;
  @Field(() => Int, { description: '查看完整证件信息的次数。' }) reveals!: number;
  @Field(() => Int, { description: '其中涉及的申请件数。' }) revealedCases!: number;
  @Field(() => Int, { description: '打开附件的次数。' }) files!: number;
  @Field(() => Int, { description: '凭证件号码查找的次数。' }) searches!: number;
  @Field(() => Int, { description: '导出的次数。' }) exports!: number;
  @Field(() => InstantScalar, { description: '最近一次。' }) lastAt!: string;
}

@ObjectType({ description: '近30天的留痕概况：条数和操作人，不含业务内容。' })
export class AuditOverview {
  @Field(() => [AuditEventCount], { description: '按日、按类别，新的在前。' }) events!: AuditEventCount[];
  @Field(() => [DeniedAttemptCount], { description: '被拒绝的操作，次数多的在前。' })
  denied!: DeniedAttemptCount[];
  @Field(() => [SensitiveReadCount], { description: '查看受保护信息，次数多的在前。' })
  sensitiveReads!: SensitiveReadCount[];
}
