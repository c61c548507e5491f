import { Arg, Ctx, Field, ID, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import type { Context } from '../../../platform/graphql/context.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { PlainDateScalar } from '../../../platform/graphql/scalars.js';
import { compareCase } from '../service/compare-case.js';

export enum ComparisonStateEnum {
  SAME = 'SAME',
  DIFFERENT = 'DIFFERENT',
  ONLY_DECLARED = 'ONLY_DECLARED',
  ONLY_ANSWERED = 'ONLY_ANSWERED',
  BOTH_EMPTY = 'BOTH_EMPTY',
  NOT_CHECKED = 'NOT_CHECKED',
}
registerEnumType(ComparisonStateEnum, {
  name: 'ComparisonState',
  description: '申报与核查的比对结果。“无记录”与“未核查”从不相同。',
  valuesConfig: {
    SAME: { description: '一致' },
    DIFFERENT: { description: '不一致' },
    ONLY_DECLARED: { description: '只有申报' },
    ONLY_ANSWERED: { description: '只有核查' },
    BOTH_EMPTY: { description: '均无' },
    NOT_CHECKED: { description: '未核查' },
  },
});

@ObjectType({ description: '一项比对：申报值与核查值并列，附来源和数据截至日期。' })
export class ComparedField {
  @Field(() => String, { description: '字段。' }) field!: string;
  @Field(() => String, { description: '名称。' }) label!: string;
  @Field(() => String, { description: '单位。' }) unit!: string;
  @Field(() => String, { nullable: true, description: '申报值。' }) declared?: string;
  @Field(() => String, { nullable: true, description: '核查值。' }) answered?: string;
  @Field(() => ComparisonStateEnum, { description: '比对结果。' }) state!: string;
  @Field(() => Boolean, { description: '是否有差异，须突出显示。' }) isDifferent!: boolean;
  @Field(() => String, { description: '来源单位。' }) source!: string;
  @Field(() => [String], { description: '与申报比对的是哪些种类的核查记录。' }) recordTypes!: string[];
  @Field(() => PlainDateScalar, { nullable: true, description: '数据截至日期。' }) asOf?: string;
}

@ObjectType({ description: '一名家庭成员的申报与核查比对（保密）。' })
export class PersonComparison {
  @Field(() => ID, { description: '人员标识。' }) personId!: string;
  @Field(() => String, { description: '姓名。' }) personName!: string;
  @Field(() => [ComparedField], { description: '各项比对。' }) fields!: ComparedField[];
}

@Resolver()
export class ComparisonResolver {
  @Requires('household.readConfidential')
  @Query(() => [PersonComparison], { description: '一件申请的申报与核查比对；每次查看留痕。' })
  async comparison(
    @Arg('caseId', () => ID, { description: '申请标识。' }) caseId: string,
    @Ctx() { work }: Context,
  ): Promise<readonly object[]> {
    const outcome = await compareCase(work, caseId);
    return outcome.refused ? [] : outcome.persons;
  }
}
