import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { InstantScalar, PlainDateScalar } from '../../../platform/graphql/scalars.js';
import type { PlainDate } from '../../../shared/plain-date.js';

@ObjectType({ description: '审计事件的一项细节：编号、代码或理由，没有个人信息。' })
export class AuditDetail {
  @Field(() => String, { description: '名称。' }) name!: string;
  @Field(() => String, { description: '内容。' }) value!: string;
}

@ObjectType({ description: '一个审计事件：谁、在哪个单位、做了什么。' })
export class AuditEvent {
  @Field(() => ID, { description: '事件标识。' }) id!: string;
  @Field(() => String, { description: '事件类型，如 ApplicationReturned。' }) type!: string;
  @Field(() => InstantScalar, { description: '办理时间。' }) occurredAt!: string;
  @Field(() => InstantScalar, { description: '数据库记下的时间。' }) recordedAt!: string;
  @Field(() => String, { nullable: true, description: '办理人姓名；公众和系统自行办理的为空。' })
  actorName?: string;
  @Field(() => String, { nullable: true, description: '办理人当时代表的单位。' }) agencyName?: string;
  @Field(() => Boolean, { description: '由系统代办。' }) bySystem!: boolean;
  @Field(() => String, { description: '对象的种类。' }) objectType!: string;
  @Field(() => String, { description: '对象的标识。' }) objectId!: string;
  @Field(() => ID, { nullable: true, description: '所属申请的标识。' }) caseId?: string;
  @Field(() => String, { nullable: true, description: '所属申请的编号。' }) caseNumber?: string;
  @Field(() => String, { description: '请求编号：同一次请求的事件相同。' }) requestId!: string;
  @Field(() => [AuditDetail], {
    nullable: true,
    description: '细节：变更前后的状态、理由代码等。审计管理员看不到办件的细节，为空。',
  })
  details?: AuditDetail[];
}

@ObjectType({ description: '日志中的一条。' })
export class AuditEntry {
  @Field(() => ID, { description: '序号，文字形式。' }) id!: string;
  @Field(() => Int, { description: '序号，从 0 起，没有空缺。' }) index!: number;
  @Field(() => Boolean, { description: '数据库的时钟在这一条之前被拨回过。' }) clockWentBack!: boolean;
  @Field(() => AuditEvent, { nullable: true, description: '事件；已被删除的为空。' }) event?: AuditEvent;
}

@ObjectType({ description: '日志的一页，新的在前。' })
export class AuditEntryPage {
  @Field(() => [AuditEntry], { description: '日志条目。' }) items!: AuditEntry[];
  @Field(() => String, { nullable: true, description: '下一页的位置；空表示没有下一页。' })
  nextCursor?: string;
  @Field(() => Int, { nullable: true, description: '总数；超过 1000 时为 1001。' }) totalCount?: number;
}

@InputType({ description: '审计追溯的查找条件；全部都要满足。' })
export class AuditEntryFilter {
  @Field(() => String, { nullable: true, description: '申请编号的开头。' }) caseNumber?: string;
  @Field(() => String, { nullable: true, description: '申请人姓名的开头；审计管理员不能使用。' })
  personName?: string;
  @Field(() => String, { nullable: true, description: '办理人姓名或登录名的开头。' }) actorName?: string;
  @Field(() => ID, { nullable: true, description: '办理人的单位代码。' }) agencyId?: string;
  @Field(() => [String], { nullable: true, description: '事件类型。' }) types?: string[];
  @Field(() => PlainDateScalar, { nullable: true, description: '办理日期从这天起。' }) from?: PlainDate;
  @Field(() => PlainDateScalar, { nullable: true, description: '办理日期到这天止。' }) to?: PlainDate;
}

@ObjectType({ description: '一件申请在过去某一时刻的样子，由事件重放得出。' })
export class CaseAtMoment {
  @Field(() => InstantScalar, { description: '这一时刻。' }) at!: string;
  @Field(() => String, { nullable: true, description: '当时的状态。' }) stateLabel?: string;
  @Field(() => InstantScalar, { nullable: true, description: '从何时起处于这一状态。' }) stateSince?: string;
  @Field(() => Int, { description: '当时的家庭人数。' }) householdSize!: number;
  @Field(() => Int, { description: '当时未答复的核查请求。' }) openRequests!: number;
  @Field(() => Int, { description: '当时已答复的核查请求。' }) answeredRequests!: number;
  @Field(() => Int, { description: '当时未作结论的疑点。' }) openSuspicions!: number;
  @Field(() => Int, { description: '当时已有的附件。' }) attachments!: number;
  @Field(() => Int, { description: '当时已做的入户调查。' }) surveys!: number;
  @Field(() => Int, { description: '到当时为止被查看的次数。' }) views!: number;
  @Field(() => Int, { description: '到当时为止的事件数。' }) events!: number;
}
