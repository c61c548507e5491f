import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { command } from '../../../platform/graphql/command.js';
import type { Context } from '../../../platform/graphql/context.js';
import { PageArguments } from '../../../platform/graphql/page-arguments.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { markNotificationRead } from '../service/mark-notification-read.js';
import { countUnread, isUnread, notificationRead } from '../service/read-models.js';
import {
  MarkNotificationReadInput,
  MarkNotificationReadResult,
  NotificationPage,
} from './notification.type.js';

@Resolver()
export class NotificationResolver {
  @Requires('notification.read')
  @Query(() => NotificationPage, { description: '本人的消息，新的在前。' })
  notifications(
    @Arg('unreadOnly', () => Boolean, { defaultValue: false, description: '只看未读且还要办理的。' })
    unreadOnly: boolean,
    @Args(() => PageArguments) part: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return context.reads.reader.page(info, notificationRead, {
      ...(unreadOnly ? { where: isUnread } : {}),
      orderBy: [{ column: 'sent_at', direction: 'desc' }],
      ...part,
    });
  }

  @Requires('notification.read')
  @Query(() => Int, { description: '本人未读且还要办理的消息条数。' })
  unreadNotificationCount(@Ctx() context: Context): Promise<number> {
    return countUnread(context.reads);
  }

  @Requires('notification.read')
  @Mutation(() => MarkNotificationReadResult, { description: '把本人的一条消息标为已读；重复标记无妨。' })
  markNotificationRead(
    @Arg('input', () => MarkNotificationReadInput) input: MarkNotificationReadInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'MarkNotificationReadPayload',
      input,
      run: markNotificationRead,
      shows: { notification: notificationRead },
      answer: (done) => ({ notification: done.notificationId }),
    });
  }
}
