import { Field, Float, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { CommandInput } from '../../../platform/graphql/command-input.js';
import { resultOf } from '../../../platform/graphql/refusal.type.js';
import { InstantScalar, PlainDateScalar } from '../../../platform/graphql/scalars.js';
import type { PlainDate } from '../../../shared/plain-date.js';

export enum SetupStateEnum {
  MISSING = 'MISSING',
  DEFAULT = 'DEFAULT',
  SAMPLE = 'SAMPLE',
  SET = 'SET',
}
registerEnumType(SetupStateEnum, {
  name: 'SetupState',
  description: '参数设置情况。',
  valuesConfig: {
    MISSING: { description: '未设置' },
    DEFAULT: { description: '未设置，采用系统默认值' },
    SAMPLE: { description: '演示示例值，启用前须更换' },
    SET: { description: '已按本县文件设置' },
  },
});

@ObjectType({ description: '政策参数的一个版本（二(一)3）。' })
export class PolicyParameter {
  @Field(() => ID, { description: '版本标识。' }) id!: string;
  @Field(() => String, { description: '参数代码。' }) key!: string;
  @Field(() => String, { description: '名称。' }) title!: string;
  @Field(() => String, { description: '值；金额为分，面积为平方米。' }) value!: string;
  @Field(() => PlainDateScalar, { description: '施行日期。' }) validFrom!: string;
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: '止日（含）；空表示没有止日；早于施行日期的，没有施行就被取代。',
  })
  validUntil?: string;
  @Field(() => String, { description: '文件名称。' }) docTitle!: string;
  @Field(() => String, { description: '文号。' }) docNo!: string;
  @Field(() => String, { description: '条款。' }) article!: string;
  @Field(() => String, { description: '批准单位。' }) approvedBy!: string;
  @Field(() => Boolean, { description: '是否演示县示例值。' }) isSample!: boolean;
  @Field(() => InstantScalar, { description: '录入时间。' }) enteredAt!: string;
}

@ObjectType({ description: '参数可选的一个值。' })
export class ParameterChoice {
  @Field(() => String, { description: '代码。' }) value!: string;
  @Field(() => String, { description: '中文名称。' }) label!: string;
}

@ObjectType({ description: '启用清单的一项。' })
export class SetupChecklistItem {
  @Field(() => String, { description: '参数代码。' }) key!: string;
  @Field(() => String, { description: '名称。' }) title!: string;
  @Field(() => String, { description: '分组。' }) group!: string;
  @Field(() => SetupStateEnum, { description: '设置情况。' }) state!: string;
  @Field(() => Boolean, { description: '是否必须由本县文件确定。' }) mustBeSetLocally!: boolean;
  @Field(() => String, {
    nullable: true,
    description: '计量单位代码，例如 WORKING_DAY、FEN；从选项中选择的参数为空。',
  })
  unit?: string;
  @Field(() => String, { nullable: true, description: '国家规定的文件；国家没有规定的为空。' })
  basisDocument?: string;
  @Field(() => String, { nullable: true, description: '国家规定的条款。' }) basisArticle?: string;
  @Field(() => Float, { nullable: true, description: '国家规定的限值；没有的为空。' }) nationalValue?: number;
  @Field(() => String, {
    description: '宽严方向：LOWER_IS_STRICTER 越小越严，HIGHER_IS_STRICTER 越大越严，NEITHER 不分。',
  })
  strictness!: string;
  @Field(() => [ParameterChoice], { description: '可选的值；填数字的参数为空。' })
  choices!: ParameterChoice[];
}

@InputType({ description: '设置政策参数的新版本。' })
export class SetPolicyParameterInput extends CommandInput {
  @Field(() => String, { description: '参数代码。' }) key!: string;
  @Field(() => String, { description: '值；金额为分，面积为平方米。' }) value!: string;
  @Field(() => PlainDateScalar, {
    description: '施行日期，今天或以后；旧值到前一天为止，这一天以后尚未施行的值被取代。',
  })
  validFrom!: PlainDate;
  @Field(() => String, { description: '文件名称。' }) docTitle!: string;
  @Field(() => String, { description: '文号。' }) docNo!: string;
  @Field(() => String, { description: '条款。' }) article!: string;
  @Field(() => String, { description: '批准单位。' }) approvedBy!: string;
}

@ObjectType({ description: '参数已设置。' })
export class SetPolicyParameterPayload {
  @Field(() => PolicyParameter, { description: '新版本。' }) parameter!: PolicyParameter;
  @Field(() => String, { nullable: true, description: '比国家规定宽时的提示；空表示没有。' })
  warning?: string;
}

export const SetPolicyParameterResult = resultOf(
  SetPolicyParameterPayload,
  'SetPolicyParameterResult',
  '设置政策参数的结果。',
);
