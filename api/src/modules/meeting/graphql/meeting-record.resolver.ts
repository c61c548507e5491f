import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../platform/graphql/context.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { recordItem } from '../service/record-meeting.js';
import { replyInvitation } from '../service/reply-invitation.js';
import { removeResolution, revokeResolution, saveResolution } from '../service/save-resolution.js';
import { signInAttendee, signInExpected } from '../service/sign-in-attendee.js';
import { meetingCommand } from './joint-command.js';
import {
  RecordAgendaItemInput,
  RemoveResolutionInput,
  ReplyInvitationInput,
  RevokeResolutionInput,
  SaveResolutionInput,
  SignInAttendeeInput,
  SignInExpectedInput,
} from './meeting.input.js';
import { MeetingResult } from './meeting.type.js';

/** What happens around and in a meeting: receipts, signatures, records, resolutions. */
@Resolver()
export class MeetingRecordResolver {
  @Requires('meeting.reply')
  @Mutation(() => MeetingResult, { description: '联络员填写参会回执：参会、代会或请假。' })
  replyInvitation(
    @Arg('input', () => ReplyInvitationInput) input: ReplyInvitationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return meetingCommand(context, info, input, replyInvitation);
  }

  @Requires('meeting.record')
  @Mutation(() => MeetingResult, { description: '登记或撤回签到。' })
  signInAttendee(
    @Arg('input', () => SignInAttendeeInput) input: SignInAttendeeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return meetingCommand(context, info, input, signInAttendee);
  }

  @Requires('meeting.record')
  @Mutation(() => MeetingResult, { description: '回执写明参会或代会的单位一起签到。' })
  signInExpected(
    @Arg('input', () => SignInExpectedInput) input: SignInExpectedInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return meetingCommand(context, info, input, signInExpected);
  }

  @Requires('meeting.record')
  @Mutation(() => MeetingResult, { description: '逐项记录讨论和结果。' })
  recordAgendaItem(
    @Arg('input', () => RecordAgendaItemInput) input: RecordAgendaItemInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return meetingCommand(context, info, input, recordItem);
  }

  @Requires('meeting.record')
  @Mutation(() => MeetingResult, { description: '填写议定事项；牵头单位和时限可以后补，印发纪要前须补全。' })
  saveResolution(
    @Arg('input', () => SaveResolutionInput) input: SaveResolutionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return meetingCommand(
      context,
      info,
      input,
      (
        work,
        {
          resolutionId = null,
          expectedVersion = null,
          leadAgencyId = null,
          dueOn = null,
          supersedesId = null,
          ...rest
        },
      ) =>
        saveResolution(work, { ...rest, resolutionId, expectedVersion, leadAgencyId, dueOn, supersedesId }),
    );
  }

  @Requires('meeting.record')
  @Mutation(() => MeetingResult, { description: '删去未印发的议定事项。' })
  removeResolution(
    @Arg('input', () => RemoveResolutionInput) input: RemoveResolutionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return meetingCommand(context, info, input, removeResolution);
  }

  @Requires('resolution.revoke')
  @Mutation(() => MeetingResult, { description: '撤销已印发的议定事项，写明原因。' })
  revokeResolution(
    @Arg('input', () => RevokeResolutionInput) input: RevokeResolutionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return meetingCommand(context, info, input, revokeResolution);
  }
}
