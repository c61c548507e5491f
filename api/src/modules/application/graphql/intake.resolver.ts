import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { command } from '../../../platform/graphql/command.js';
import type { Context } from '../../../platform/graphql/context.js';
import { InputProblem } from '../../../platform/graphql/refusal.type.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { DeclarationsInput, PersonInputType } from '../../registry/index.js';
import { acceptApplication } from '../service/accept-application.js';
import { changeGuaranteeType } from '../service/change-guarantee-type.js';
import { changeMaterialKind } from '../service/change-material-kind.js';
import { correctHouseholdMember } from '../service/correct-member.js';
import { createApplication } from '../service/create-application.js';
import {
  addHouseholdMember,
  declareFacts,
  recordHouseholdConsent,
  removeHouseholdMember,
} from '../service/edit-household.js';
import { listIntakeProblems } from '../service/list-intake-problems.js';
import { reissueQueryCode } from '../service/reissue-query-code.js';
import { removeMaterial } from '../service/remove-material.js';
import { resubmitApplication, submitApplication } from '../service/submit-application.js';
import {
  AddHouseholdMemberInput,
  ApplicationActInput,
  ChangeGuaranteeTypeInput,
  ChangeMaterialKindInput,
  CorrectHouseholdMemberInput,
  CreateApplicationInput,
  DeclareFactsInput,
  RecordConsentInput,
  RemoveHouseholdMemberInput,
  RemoveMaterialInput,
} from './application.input.js';
import { ReceiptResult, ApplicationResult } from './application.payload.js';
import { moved, movedWithCode } from './moved.js';

@Resolver()
export class IntakeResolver {
  @Requires('application.edit')
  @Query(() => [InputProblem], {
    description: '检查窗口正在录入的内容，逐项列出需要改正的地方；不保存，也不查找任何人。',
  })
  intakeProblems(
    @Arg('person', () => PersonInputType, { nullable: true, description: '申请人或成员。' })
    person: PersonInputType | null,
    @Arg('declarations', () => DeclarationsInput, { nullable: true, description: '一个人的全部申报。' })
    declarations: DeclarationsInput | null,
    @Ctx() { work }: Context,
  ): readonly object[] {
    return listIntakeProblems(work, { person, declarations });
  }

  @Requires('application.accept')
  @Mutation(() => ReceiptResult, { description: '受理，给出回执号和查询码。' })
  acceptApplication(
    @Arg('input', () => ApplicationActInput) input: ApplicationActInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, { ...movedWithCode, input, run: acceptApplication });
  }

  @Requires('queryCode.reissue')
  @Mutation(() => ReceiptResult, { description: '补发查询码：原来的查询码立即失效。' })
  reissueQueryCode(
    @Arg('input', () => ApplicationActInput) input: ApplicationActInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, { ...movedWithCode, input, run: reissueQueryCode });
  }

  @Requires('application.create')
  @Mutation(() => ApplicationResult, { description: '建立申请草稿（社区窗口）。' })
  createApplication(
    @Arg('input', () => CreateApplicationInput) input: CreateApplicationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, { ...moved, input, run: createApplication });
  }

  @Requires('application.edit')
  @Mutation(() => ApplicationResult, { description: '增加家庭成员。' })
  addHouseholdMember(
    @Arg('input', () => AddHouseholdMemberInput) input: AddHouseholdMemberInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, { ...moved, input, run: addHouseholdMember });
  }

  @Requires('application.edit')
  @Mutation(() => ApplicationResult, {
    description: '更正申请人或家庭成员的信息；改了证件号码，即换成这个号码的人，同意书须重新登记。',
  })
  correctHouseholdMember(
    @Arg('input', () => CorrectHouseholdMemberInput) input: CorrectHouseholdMemberInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, { ...moved, input, run: correctHouseholdMember });
  }

  @Requires('application.edit')
  @Mutation(() => ApplicationResult, { description: '更改保障对象类别。' })
  changeGuaranteeType(
    @Arg('input', () => ChangeGuaranteeTypeInput) input: ChangeGuaranteeTypeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, { ...moved, input, run: changeGuaranteeType });
  }

  @Requires('application.edit')
  @Mutation(() => ApplicationResult, { description: '移除家庭成员。' })
  removeHouseholdMember(
    @Arg('input', () => RemoveHouseholdMemberInput) input: RemoveHouseholdMemberInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, { ...moved, input, run: removeHouseholdMember });
  }

  @Requires('application.edit')
  @Mutation(() => ApplicationResult, { description: '申报收入和财产。' })
  declareFacts(
    @Arg('input', () => DeclareFactsInput) input: DeclareFactsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, { ...moved, input, run: declareFacts });
  }

  @Requires('application.edit')
  @Mutation(() => ApplicationResult, { description: '录入授权核查同意书。' })
  recordConsent(
    @Arg('input', () => RecordConsentInput) input: RecordConsentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, { ...moved, input, run: recordHouseholdConsent });
  }

  @Requires('application.edit')
  @Mutation(() => ApplicationResult, { description: '删除一份传错的材料。' })
  removeMaterial(
    @Arg('input', () => RemoveMaterialInput) input: RemoveMaterialInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, { ...moved, input, run: removeMaterial });
  }

  @Requires('application.edit')
  @Mutation(() => ApplicationResult, { description: '给一份材料改种类。' })
  changeMaterialKind(
    @Arg('input', () => ChangeMaterialKindInput) input: ChangeMaterialKindInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, { ...moved, input, run: changeMaterialKind });
  }

  @Requires('application.submit')
  @Mutation(() => ApplicationResult, { description: '提交申请。' })
  submitApplication(
    @Arg('input', () => ApplicationActInput) input: ApplicationActInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, { ...moved, input, run: submitApplication });
  }

  @Requires('application.submit')
  @Mutation(() => ApplicationResult, { description: '补正完成，交回要求补正的环节。' })
  resubmitApplication(
    @Arg('input', () => ApplicationActInput) input: ApplicationActInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, { ...moved, input, run: resubmitApplication });
  }
}
