import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { command } from '../../../platform/graphql/command.js';
import { columnIs } from '../../../platform/graphql/conditions.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { issueTaskBulletin, issueTaskNotice } from '../service/issue-task-document.js';
import { taskDocumentRead } from '../service/read-models.js';
import { IssueTaskBulletinInput, IssueTaskNoticeInput } from './task.input.js';
import { IssueTaskBulletinResult, IssueTaskNoticeResult } from './task.payload.js';
import { TaskDocument } from './task.type.js';

const shows = { document: taskDocumentRead };
const answer = (done: { documentId: string }) => ({ document: done.documentId });
const SHOWN = 50;

@Resolver()
export class TaskDocumentResolver {
  @Requires('task.read')
  @Query(() => [TaskDocument], { description: '最近的通报，新的在前。' })
  taskBulletins(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return context.reads.reader.list(info, taskDocumentRead, {
      where: columnIs('kind', 'BULLETIN'),
      orderBy: [{ column: 'issued_at', direction: 'desc' }],
      limit: SHOWN,
    });
  }

  @Requires('task.publish')
  @Mutation(() => IssueTaskNoticeResult, {
    description: '出具督办通知单（docx，党政机关公文格式），出具后不再改动。',
  })
  issueTaskNotice(
    @Arg('input', () => IssueTaskNoticeInput) input: IssueTaskNoticeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'IssueTaskNoticePayload',
      input,
      run: issueTaskNotice,
      shows,
      answer,
    });
  }

  @Requires('task.publish')
  @Mutation(() => IssueTaskBulletinResult, {
    description: '出具一段时间的通报（docx 和 xlsx），数字同督办统计。',
  })
  issueTaskBulletin(
    @Arg('input', () => IssueTaskBulletinInput) input: IssueTaskBulletinInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'IssueTaskBulletinPayload',
      input,
      run: issueTaskBulletin,
      shows,
      answer,
    });
  }
}
