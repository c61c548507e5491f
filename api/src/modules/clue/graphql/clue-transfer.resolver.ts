import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { command, type Keyed } from '../../../platform/graphql/command.js';
import type { Context } from '../../../platform/graphql/context.js';
import { refusalObject } from '../../../platform/graphql/refusal.type.js';
import { PageArguments } from '../../../platform/graphql/page-arguments.js';
import { Requires } from '../../../platform/graphql/requires.js';
import type { Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { answerClue, receiveClue, revealInformant, transferClue } from '../service/clue-transfers.js';
import { clueCondition, clueTransferRead } from '../service/read-models.js';
import {
  AnswerClueInput,
  ClueTransferFilter,
  ClueTransferPage,
  ClueTransferResult,
  ReceiveClueInput,
  RevealInformantInput,
  RevealInformantResult,
  TransferClueInput,
} from './clue-transfer.type.js';

const runBy =
  <Input extends Keyed>(run: (work: Work, input: Input) => Promise<Outcome<{ clueId: string }>>) =>
  (context: Context, info: GraphQLResolveInfo, input: Input): Promise<object> =>
    command(context, info, {
      payload: 'ClueTransferPayload',
      input,
      run,
      shows: { clue: clueTransferRead },
      answer: ({ clueId }) => ({ clue: clueId }),
    });

const transfer = runBy<TransferClueInput>(transferClue);
const receive = runBy<ReceiveClueInput>(receiveClue);
const answer = runBy<AnswerClueInput>(answerClue);

/** 线索移送. */
@Resolver()
export class ClueTransferResolver {
  @Requires('clueTransfer.read')
  @Query(() => ClueTransferPage, {
    description: '移送线索，新的在前：移送给本单位的和本人移送的；每次查看留痕。',
  })
  async clueTransfers(
    @Arg('filter', () => ClueTransferFilter, { nullable: true, description: '筛选。' })
    filter: ClueTransferFilter | undefined,
    @Args(() => PageArguments) part: PageArguments,
    @Ctx() { reads }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const page = await reads.reader.page<{ id?: string }>(info, clueTransferRead, {
      where: clueCondition(filter),
      orderBy: [{ column: 'transferred_at', direction: 'desc' }],
      ...part,
    });
    await reads.recordList('ClueTransfersViewed', { type: 'ClueTransfers', id: 'clues' }, page);
    return page;
  }

  @Requires('clueTransfer.create')
  @Mutation(() => ClueTransferResult, { description: '移送线索；线索提供人加密保存。' })
  transferClue(
    @Arg('input', () => TransferClueInput) input: TransferClueInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return transfer(context, info, input);
  }

  @Requires('clueTransfer.receive')
  @Mutation(() => ClueTransferResult, { description: '接收单位签收。' })
  receiveClue(
    @Arg('input', () => ReceiveClueInput) input: ReceiveClueInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return receive(context, info, input);
  }

  @Requires('clueTransfer.answer')
  @Mutation(() => ClueTransferResult, { description: '接收单位反馈类别，不含办理过程。' })
  answerClue(
    @Arg('input', () => AnswerClueInput) input: AnswerClueInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, input);
  }

  @Requires('clueTransfer.create')
  @Mutation(() => RevealInformantResult, { description: '移送人查看线索提供人；每次留痕。' })
  async revealInformant(
    @Arg('input', () => RevealInformantInput) input: RevealInformantInput,
    @Ctx() { work }: Context,
  ): Promise<object> {
    const outcome = await revealInformant(work, input);
    if (outcome.refused) return refusalObject(outcome);
    return { __typename: 'RevealInformantPayload', informant: outcome.informant };
  }
}
