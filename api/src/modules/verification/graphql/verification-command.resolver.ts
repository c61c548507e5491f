import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { command } from '../../../platform/graphql/command.js';
import type { Context } from '../../../platform/graphql/context.js';
import { refusalObject } from '../../../platform/graphql/refusal.type.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { acceptRequest } from '../service/accept-request.js';
import { answerRequest } from '../service/answer-request.js';
import { answerRequests, type AnswerVerdict } from '../service/answer-requests.js';
import { disputeRequest } from '../service/dispute-request.js';
import { revealRequestNumber } from '../service/reveal-request-number.js';
import { signForRequest, signForRequests } from '../service/sign-for-requests.js';
import { waiveRequest } from '../service/waive-request.js';
import type { AnswerRequest } from '../service/write-answer.js';
import { declareRequestMutation } from './request-mutation.js';
import * as input from './verification-request.input.js';
import * as type from './verification-request.type.js';

const online = (answer: Omit<AnswerRequest, 'channel'>): AnswerRequest => ({ ...answer, channel: 'ONLINE' });

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

  @Requires('verification.reveal')
  @Mutation(() => type.RevealRequestNumberResult, {
    description: '部门查看已签收、待答复的一件核查请求里的完整证件号码；须刚核验过是本人，每次留痕。',
  })
  revealRequestNumber(
    @Arg('input', () => input.RevealRequestNumberInput, { description: '哪件请求。' })
    given: input.RevealRequestNumberInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'RevealRequestNumberPayload',
      input: given,
      run: revealRequestNumber,
      answer: () => ({}),
      once: ({ value }) => ({ value }),
    });
  }
}

/** The five mutations about one request: each takes it with the version the person saw, and answers with it as it is afterwards. */
declareRequestMutation(VerificationCommandResolver.prototype, {
  name: 'signForVerificationRequest',
  permission: 'verification.signFor',
  description: '签收一件核查请求。',
  input: input.SignForVerificationRequestInput,
  result: type.SignForVerificationRequestResult,
  run: signForRequest,
});
declareRequestMutation(VerificationCommandResolver.prototype, {
  name: 'answerVerificationRequest',
  permission: 'verification.answer',
  description: '答复一件核查请求；疑义退回后再次答复也用它。',
  input: input.AnswerVerificationRequestInput,
  result: type.AnswerVerificationRequestResult,
  run: (work, given) => answerRequest(work, online(given)),
});
declareRequestMutation(VerificationCommandResolver.prototype, {
  name: 'disputeVerificationRequest',
  permission: 'verification.dispute',
  description: '疑义退回：请部门重新核查，期限重新起算。',
  input: input.DisputeVerificationRequestInput,
  result: type.DisputeVerificationRequestResult,
  run: disputeRequest,
});
declareRequestMutation(VerificationCommandResolver.prototype, {
  name: 'acceptVerificationRequest',
  permission: 'verification.accept',
  description: '采信部门的答复。',
  input: input.AcceptVerificationRequestInput,
  result: type.AcceptVerificationRequestResult,
  run: acceptRequest,
});
declareRequestMutation(VerificationCommandResolver.prototype, {
  name: 'waiveVerificationRequest',
  permission: 'verification.waive',
  description: '免查：附理由不再等待某部门的答复。',
  input: input.WaiveVerificationRequestInput,
  result: type.WaiveVerificationRequestResult,
  run: waiveRequest,
});
