import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { command } from '../../../platform/graphql/command.js';
import type { Context } from '../../../platform/graphql/context.js';
import { refusalObject } from '../../../platform/graphql/refusal.type.js';
import { Requires } from '../../../platform/graphql/requires.js';
import type { Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { acceptRequest } from '../service/accept-request.js';
import { answerRequest } from '../service/answer-request.js';
import { answerRequests, type AnswerVerdict } from '../service/answer-requests.js';
import { disputeRequest } from '../service/dispute-request.js';
import { verificationRequestRead } from '../service/read-models.js';
import { signForRequest, signForRequests } from '../service/sign-for-requests.js';
import { waiveRequest } from '../service/waive-request.js';
import type { AnswerRequest } from '../service/write-answer.js';
import * as input from './verification-request.input.js';
import * as type from './verification-request.type.js';

const request = { request: verificationRequestRead };
const online = (answer: Omit<AnswerRequest, 'channel'>): AnswerRequest => ({ ...answer, channel: 'ONLINE' });

/** The five mutations about one request answer with that request. */
function onOneRequest<Input extends { idempotencyKey: string }>(
  context: Context,
  info: GraphQLResolveInfo,
  payload: string,
  given: Input,
  run: (work: Work, given: Input) => Promise<Outcome<{ requestId: string }>>,
): Promise<object> {
  return command(context, info, {
    payload,
    input: given,
    run,
    shows: request,
    answer: ({ requestId }) => ({ request: requestId }),
  });
}

function verdictsOf(verdicts: readonly AnswerVerdict[]) {
  return verdicts.map(({ requestId, refusal }) => ({
    requestId,
    isAnswered: refusal === null,
    refusal: refusal === null ? null : JSON.parse(JSON.stringify(refusalObject(refusal))),
  }));
}

@Resolver()
export class VerificationCommandResolver {
  @Requires('verification.signFor')
  @Mutation(() => type.SignForVerificationRequestResult, { description: '签收一件核查请求。' })
  signForVerificationRequest(
    @Arg('input', () => input.SignForVerificationRequestInput, { description: '核查请求。' })
    given: input.SignForVerificationRequestInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return onOneRequest(context, info, 'SignForVerificationRequestPayload', given, signForRequest);
  }

  @Requires('verification.signFor')
  @Mutation(() => type.SignForVerificationRequestsResult, { description: '批量签收。' })
  signForVerificationRequests(
    @Arg('input', () => input.SignForVerificationRequestsInput, { description: '哪些请求。' })
    given: input.SignForVerificationRequestsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'SignForVerificationRequestsPayload',
      input: given,
      run: signForRequests,
      answer: ({ signedIds }) => ({ signedIds }),
    });
  }

  @Requires('verification.answer')
  @Mutation(() => type.AnswerVerificationRequestResult, {
    description: '答复一件核查请求；疑义退回后再次答复也用它。',
  })
  answerVerificationRequest(
    @Arg('input', () => input.AnswerVerificationRequestInput, { description: '答复。' })
    given: input.AnswerVerificationRequestInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return onOneRequest(context, info, 'AnswerVerificationRequestPayload', given, (work, answer) =>
      answerRequest(work, online(answer)),
    );
  }

  @Requires('verification.answer')
  @Mutation(() => type.AnswerVerificationRequestsResult, {
    description: '批量答复：每件单独判断，未通过的一件不影响其余。',
  })
  answerVerificationRequests(
    @Arg('input', () => input.AnswerVerificationRequestsInput, { description: '逐件答复。' })
    given: input.AnswerVerificationRequestsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'AnswerVerificationRequestsPayload',
      input: given,
      run: (work, { answers }) => answerRequests(work, answers.map(online)),
      answer: ({ verdicts }) => ({ verdicts: verdictsOf(verdicts) }),
    });
  }

  @Requires('verification.answer')
  @Mutation(() => type.AnswerVerificationRequestsResult, {
    description: '以同一结果批量答复，例如都是“无记录”。',
  })
  answerVerificationRequestsAlike(
    @Arg('input', () => input.AnswerVerificationRequestsAlikeInput, { description: '哪些请求、什么结果。' })
    given: input.AnswerVerificationRequestsAlikeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'AnswerVerificationRequestsPayload',
      input: given,
      run: (work, { requests, result, dataAsOf, note }) =>
        answerRequests(
          work,
          requests.map((one) => online({ ...one, result, dataAsOf, note })),
        ),
      answer: ({ verdicts }) => ({ verdicts: verdictsOf(verdicts) }),
    });
  }

  @Requires('verification.dispute')
  @Mutation(() => type.DisputeVerificationRequestResult, {
    description: '疑义退回：请部门重新核查，期限重新起算。',
  })
  disputeVerificationRequest(
    @Arg('input', () => input.DisputeVerificationRequestInput, { description: '核查请求和疑义。' })
    given: input.DisputeVerificationRequestInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return onOneRequest(context, info, 'DisputeVerificationRequestPayload', given, disputeRequest);
  }

  @Requires('verification.accept')
  @Mutation(() => type.AcceptVerificationRequestResult, { description: '采信部门的答复。' })
  acceptVerificationRequest(
    @Arg('input', () => input.AcceptVerificationRequestInput, { description: '核查请求。' })
    given: input.AcceptVerificationRequestInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return onOneRequest(context, info, 'AcceptVerificationRequestPayload', given, acceptRequest);
  }

  @Requires('verification.waive')
  @Mutation(() => type.WaiveVerificationRequestResult, { description: '免查：附理由不再等待某部门的答复。' })
  waiveVerificationRequest(
    @Arg('input', () => input.WaiveVerificationRequestInput, { description: '核查请求和理由。' })
    given: input.WaiveVerificationRequestInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return onOneRequest(context, info, 'WaiveVerificationRequestPayload', given, waiveRequest);
  }
}
