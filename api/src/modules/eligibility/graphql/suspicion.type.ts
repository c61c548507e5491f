import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { VersionedInput } from '../../../platform/graphql/command-input.js';
import { PersonType } from '../../registry/index.js';
import { resultOf } from '../../../platform/graphql/refusal.type.js';
import { InstantScalar, PlainDateScalar } from '../../../platform/graphql/scalars.js';

export enum SuspicionStateEnum {
  RAISED = 'RAISED',
  CONFIRMED = 'CONFIRMED',
  CLEARED = 'CLEARED',
}
registerEnumType(SuspicionStateEnum, {
  name: 'SuspicionState',
  description: '疑点状态。疑点从不自动改变审核结论，须由人核查并写明理由。',
  valuesConfig: {
    RAISED: { description: '待核查' },
    CONFIRMED: { description: '属实' },
    CLEARED: { description: '排除' },
  },
});

export enum SeverityEnum {
  INFO = 'INFO',
  CHECK = 'CHECK',
  SERIOUS = 'SERIOUS',
}
registerEnumType(SeverityEnum, {
  name: 'SuspicionSeverity',
  description: '疑点轻重。',
  valuesConfig: {
    INFO: { description: '提示' },
    CHECK: { description: '须核查' },
    SERIOUS: { description: '超过标准' },
  },
});

@ObjectType({ description: '疑点的一条证据：申报值与核查值并列。' })
export class SuspicionEvidence {
  @Field(() => String, { description: '字段。' }) field!: string;
  @Field(() => String, { nullable: true, description: '申报值；金额为分，面积为平方米。' }) declared?: string;
  @Field(() => String, { nullable: true, description: '核查值；单位同上。' }) answered?: string;
  @Field(() => String, { description: '来源。' }) source!: string;
  @Field(() => PlainDateScalar, { nullable: true, description: '数据截至日期。' }) asOf?: string;
}

@ObjectType({ description: '疑点：规则命中，附规则版本和证据。' })
export class Suspicion {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => String, { description: '规则代码，R01–R16。' }) ruleCode!: string;
  @Field(() => Int, { description: '规则版本。' }) ruleVersion!: number;
  @Field(() => String, { description: '规则名称。' }) ruleTitle!: string;
  @Field(() => SeverityEnum, { description: '轻重。' }) severity!: string;
  @Field(() => String, { description: '说明，不含具体数值。' }) summary!: string;
  @Field(() => SuspicionStateEnum, { description: '状态。' }) state!: string;
  @Field(() => InstantScalar, { description: '发现时间。' }) raisedAt!: string;
  @Field(() => InstantScalar, { nullable: true, description: '结论时间。' }) concludedAt?: string;
  @Field(() => String, { nullable: true, description: '结论理由。' }) conclusion?: string;
  @Field(() => Int, { description: '版本号。' }) version!: number;
  @Field(() => PersonType, { nullable: true, description: '涉及的人；空表示全家。' }) person?: PersonType;
  @Field(() => [SuspicionEvidence], { description: '证据（保密）。' }) evidence!: SuspicionEvidence[];
}

@ObjectType({ description: '某条规则命中而尚未核查的、办理中的申请件数。' })
export class SuspicionCount {
  @Field(() => String, { description: '规则代码，R01–R16。' }) ruleCode!: string;
  @Field(() => String, { description: '规则名称。' }) ruleTitle!: string;
  @Field(() => Int, { description: '有待核查疑点的申请件数，与列表筛选 suspicionRule 相同。' })
  total!: number;
}

@InputType({ description: '对疑点作出人工结论。' })
export class ConcludeSuspicionInput extends VersionedInput {
  @Field(() => ID, { description: '疑点标识。' }) suspicionId!: string;
  @Field(() => SuspicionStateEnum, { description: '结论：CONFIRMED 属实，CLEARED 排除。' }) conclusion!:
    | 'CONFIRMED'
    | 'CLEARED';
  @Field(() => String, { description: '核查经过和理由，5至500字。' }) reason!: string;
}

@ObjectType({ description: '已作出结论。' })
export class ConcludeSuspicionPayload {
  @Field(() => Suspicion, { description: '疑点。' }) suspicion!: Suspicion;
}

export const ConcludeSuspicionResult = resultOf(
  ConcludeSuspicionPayload,
  'ConcludeSuspicionResult',
  '疑点结论的结果。',
);
