import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { columnIs } from '../../../platform/graphql/conditions.js';
import type { Context } from '../../../platform/graphql/context.js';
import { PageArguments } from '../../../platform/graphql/page-arguments.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { isUuid } from '../../../shared/uuid.js';
import { correctMinutes, issueMinutes } from '../service/issue-minutes.js';
import { lockAgenda } from '../service/lock-agenda.js';
import { meetingCondition, resolutionCondition } from '../service/meeting-filter.js';
import { changeMeeting } from '../service/change-meeting.js';
import { planMeeting } from '../service/plan-meeting.js';
import { meetingRead, resolutionRead } from '../service/read-models.js';
import { cancelMeeting, completeMeeting, conveneMeeting } from '../service/record-meeting.js';
import { setAgenda } from '../service/set-agenda.js';
import { meetingCommand } from './joint-command.js';
import {
  CancelMeetingInput,
  ChangeMeetingInput,
  CorrectMinutesInput,
  MeetingFilter,
  MeetingVersionInput,
  PlanMeetingInput,
  ResolutionFilter,
  SetAgendaInput,
} from './meeting.input.js';
import { Meeting, MeetingPage, MeetingResult, ResolutionPage } from './meeting.type.js';

@Resolver()
export class MeetingResolver {
  @Requires('meeting.read')
  @Query(() => MeetingPage, {
    description: '会议列表，召开时间晚的在前，或早的在前；联络员只见通知本单位的会议。',
  })
  meetings(
    @Arg('filter', () => MeetingFilter, { nullable: true, description: '筛选。' })
    filter: MeetingFilter | null,
    @Arg('soonestFirst', () => Boolean, { defaultValue: false, description: '召开时间早的在前。' })
    soonestFirst: boolean,
    @Args(() => PageArguments) part: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return context.reads.reader.page(info, meetingRead, {
      where: meetingCondition(filter),
      orderBy: [{ column: 'scheduled_at', direction: soonestFirst ? 'asc' : 'desc' }],
      ...part,
    });
  }

  @Requires('meeting.read')
  @Query(() => Meeting, { nullable: true, description: '一个会议；不存在或无权查看为空。' })
  meeting(
    @Arg('id', () => ID, { description: '标识。' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return isUuid(id)
      ? context.reads.reader.one(info, meetingRead, columnIs('id', id))
      : Promise.resolve(null);
  }

  @Requires('meeting.read')
  @Query(() => ResolutionPage, {
    description: '议定事项列表，后写的在前；联络员只见通知本单位的会议所议定的。',
  })
  resolutions(
    @Arg('filter', () => ResolutionFilter, { nullable: true, description: '筛选。' })
    filter: ResolutionFilter | null,
    @Args(() => PageArguments) part: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return context.reads.reader.page(info, resolutionRead, {
      where: resolutionCondition(filter),
      // Ids follow time; a number sorts as text (2026-10 before 2026-9), and a draft has none.
      orderBy: [{ column: 'id', direction: 'desc' }],
      ...part,
    });
  }

  @Requires('meeting.plan')
  @Mutation(() => MeetingResult, { description: '安排会议。' })
  planMeeting(
    @Arg('input', () => PlanMeetingInput) input: PlanMeetingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return meetingCommand(context, info, input, planMeeting);
  }

  @Requires('meeting.plan')
  @Mutation(() => MeetingResult, {
    description:
      '修改会议安排；已发会议通知的，写明原因，重新制发文件并通知参会单位，时间或地点有变的重新回执。',
  })
  changeMeeting(
    @Arg('input', () => ChangeMeetingInput) input: ChangeMeetingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return meetingCommand(context, info, input, (work, { reason = '', ...plan }) =>
      changeMeeting(work, { ...plan, reason }),
    );
  }

  @Requires('meeting.plan')
  @Mutation(() => MeetingResult, { description: '编排议程。' })
  setAgenda(
    @Arg('input', () => SetAgendaInput) input: SetAgendaInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return meetingCommand(context, info, input, setAgenda);
  }

  @Requires('meeting.lockAgenda')
  @Mutation(() => MeetingResult, {
    description:
      '确定议程，制发会议通知、议程和签到表，请各单位回执。全体会议的议题须先经联络员会议审过、召集人审定。',
  })
  lockAgenda(
    @Arg('input', () => MeetingVersionInput) input: MeetingVersionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return meetingCommand(context, info, input, lockAgenda);
  }

  @Requires('meeting.convene')
  @Mutation(() => MeetingResult, { description: '签到单位达到比例后开始会议。' })
  conveneMeeting(
    @Arg('input', () => MeetingVersionInput) input: MeetingVersionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return meetingCommand(context, info, input, conveneMeeting);
  }

  @Requires('meeting.complete')
  @Mutation(() => MeetingResult, { description: '结束会议：每个议题都须有结果。' })
  completeMeeting(
    @Arg('input', () => MeetingVersionInput) input: MeetingVersionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return meetingCommand(context, info, input, completeMeeting);
  }

  @Requires('meeting.issueMinutes')
  @Mutation(() => MeetingResult, { description: '印发纪要：议定事项须有牵头单位和时限。' })
  issueMinutes(
    @Arg('input', () => MeetingVersionInput) input: MeetingVersionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return meetingCommand(context, info, input, issueMinutes);
  }

  @Requires('meeting.correctMinutes')
  @Mutation(() => MeetingResult, { description: '更正已印发的纪要：印发新的一版并写明原因，旧版保留。' })
  correctMinutes(
    @Arg('input', () => CorrectMinutesInput) input: CorrectMinutesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return meetingCommand(context, info, input, correctMinutes);
  }

  @Requires('meeting.cancel')
  @Mutation(() => MeetingResult, { description: '取消会议；议题等候下次会议。' })
  cancelMeeting(
    @Arg('input', () => CancelMeetingInput) input: CancelMeetingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return meetingCommand(context, info, input, cancelMeeting);
  }
}
