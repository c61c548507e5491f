import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import sql, { raw } from 'sql-template-tag';
import { command } from '../../../platform/graphql/command.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { declareOwnIdNumber, declareRelative } from '../service/declare-relative.js';
import { endSession } from '../service/end-session.js';
import { savePreference, sendFeedback } from '../service/own-notes.js';
import { preferenceRead, relativeRead, sessionRead } from '../service/own-read-models.js';
import {
  DeclaredRelative,
  DeclareOwnIdNumberInput,
  DeclareOwnIdNumberResult,
  DeclareRelativeInput,
  DeclareRelativeResult,
  EndSessionInput,
  EndSessionResult,
  Preference,
  SavePreferenceInput,
  SavePreferenceResult,
  SendFeedbackInput,
  SendFeedbackResult,
  SignedInSession,
} from './own.type.js';

const MOST = 100;

/** What everybody keeps about themselves: relatives, settings, feedback, sessions. */
@Resolver()
export class OwnResolver {
  @Requires('relative.declare')
  @Query(() => [DeclaredRelative], { description: '本人申报的亲属。' })
  relatives(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return context.reads.reader.list(info, relativeRead, {
      orderBy: [{ column: 'declared_at', direction: 'asc' }],
      limit: MOST,
    });
  }

  @Requires('preference.save')
  @Query(() => [Preference], { description: '本人保存的设置。' })
  preferences(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return context.reads.reader.list(info, preferenceRead, {
      orderBy: [{ column: 'key', direction: 'asc' }],
      limit: MOST,
    });
  }

  @Requires('session.read')
  @Query(() => [SignedInSession], { description: '本人仍有效的登录。' })
  mySessions(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    const now = context.work.now().toISOString();
    return context.reads.reader.list(info, sessionRead, {
      where: (alias) => sql`${raw(alias)}.ended_at IS NULL AND ${raw(alias)}.expires_at > ${now}`,
      orderBy: [{ column: 'started_at', direction: 'desc' }],
      limit: MOST,
    });
  }

  @Requires('relative.declare')
  @Mutation(() => DeclareRelativeResult, { description: '申报亲属，办理时自动回避。' })
  declareRelative(
    @Arg('input', () => DeclareRelativeInput) input: DeclareRelativeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const answer = ({ relativeId }: { relativeId: string }) => ({ relative: relativeId });
    return command(context, info, {
      payload: 'DeclareRelativePayload',
      input,
      run: declareRelative,
      shows: { relative: relativeRead },
      answer,
    });
  }

  @Requires('relative.declare')
  @Mutation(() => DeclareOwnIdNumberResult, { description: '申报本人身份证号，办理时自动回避本人的申请。' })
  declareOwnIdNumber(
    @Arg('input', () => DeclareOwnIdNumberInput) input: DeclareOwnIdNumberInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const answer = ({ accountId }: { accountId: string }) => ({ accountId });
    return command(context, info, {
      payload: 'DeclareOwnIdNumberPayload',
      input,
      run: declareOwnIdNumber,
      answer,
    });
  }

  @Requires('preference.save')
  @Mutation(() => SavePreferenceResult, { description: '保存视图、列或显示设置。' })
  savePreference(
    @Arg('input', () => SavePreferenceInput) input: SavePreferenceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'SavePreferencePayload',
      input,
      run: savePreference,
      answer: ({ key }) => ({ key }),
    });
  }

  @Requires('feedback.send')
  @Mutation(() => SendFeedbackResult, { description: '提交意见建议。' })
  sendFeedback(
    @Arg('input', () => SendFeedbackInput) input: SendFeedbackInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'SendFeedbackPayload',
      input,
      run: sendFeedback,
      answer: ({ feedbackId }) => ({ feedbackId }),
    });
  }

  @Requires('session.read')
  @Mutation(() => EndSessionResult, { description: '退出自己的一处登录。' })
  endSession(
    @Arg('input', () => EndSessionInput) input: EndSessionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'EndSessionPayload',
      input,
      run: endSession,
      answer: ({ sessionId }) => ({ sessionId }),
    });
  }
}
