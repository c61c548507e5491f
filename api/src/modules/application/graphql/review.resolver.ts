import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { command } from '../../../platform/graphql/command.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { recordSurvey } from '../service/record-survey.js';
import { returnApplication } from '../service/return-application.js';
import {
  approveApplication,
  passCommunityReview,
  passSubdistrictReview,
  recommendApplication,
  startApplicationReview,
} from '../service/review-application.js';
import {
  ApplicationActInput,
  ApplicationOpinionInput,
  RecordSurveyInput,
  ReturnApplicationInput,
} from './application.input.js';
import { ApplicationResult } from './application.payload.js';
import { moved } from './moved.js';

@Resolver()
export class ReviewResolver {
  @Requires('application.startReview')
  @Mutation(() => ApplicationResult, { description: '社区开始初步审核。' })
  startApplicationReview(
    @Arg('input', () => ApplicationActInput) input: ApplicationActInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, { ...moved, input, run: startApplicationReview });
  }

  @Requires('application.passCommunityReview')
  @Mutation(() => ApplicationResult, { description: '社区初审通过，公示稿送审。' })
  passCommunityReview(
    @Arg('input', () => ApplicationOpinionInput) input: ApplicationOpinionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, { ...moved, input, run: passCommunityReview });
  }

  @Requires('survey.create')
  @Mutation(() => ApplicationResult, { description: '录入入户调查。' })
  recordSurvey(
    @Arg('input', () => RecordSurveyInput) input: RecordSurveyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, { ...moved, input, run: recordSurvey });
  }

  @Requires('application.passSubdistrictReview')
  @Mutation(() => ApplicationResult, { description: '街道审核通过，公示稿送审。' })
  passSubdistrictReview(
    @Arg('input', () => ApplicationOpinionInput) input: ApplicationOpinionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, { ...moved, input, run: passSubdistrictReview });
  }

  @Requires('application.recommend')
  @Mutation(() => ApplicationResult, { description: '县保障房管理单位提出审核意见。' })
  recommendApplication(
    @Arg('input', () => ApplicationOpinionInput) input: ApplicationOpinionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, { ...moved, input, run: recommendApplication });
  }

  @Requires('application.approve')
  @Mutation(() => ApplicationResult, { description: '县住建局核准，公示稿送审。' })
  approveApplication(
    @Arg('input', () => ApplicationOpinionInput) input: ApplicationOpinionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, { ...moved, input, run: approveApplication });
  }

  @Requires('application.return')
  @Mutation(() => ApplicationResult, { description: '退回补正。' })
  returnApplication(
    @Arg('input', () => ReturnApplicationInput) input: ReturnApplicationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, { ...moved, input, run: returnApplication });
  }
}
