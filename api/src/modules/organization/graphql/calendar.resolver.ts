import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import sql, { raw } from 'sql-template-tag';
import { command } from '../../../platform/graphql/command.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { editCalendarDay } from '../service/edit-calendar-day.js';
import { calendarDayRead } from '../service/read-models.js';
import { CalendarDay, EditCalendarDayInput, EditCalendarDayResult } from './calendar.type.js';

const DAYS_OF_YEAR = 366;

@Resolver()
export class CalendarResolver {
  @Requires('calendar.read')
  @Query(() => [CalendarDay], { description: '一年的工作日历：节假日和调休上班日。' })
  calendar(
    @Arg('year', () => Int, { description: '年份。' }) year: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    return context.reads.reader.list(info, calendarDayRead, {
      where: (alias) => sql`extract(year from ${raw(alias)}.day) = ${year}`,
      orderBy: [{ column: 'day', direction: 'asc' }],
      limit: DAYS_OF_YEAR,
    });
  }

  @Requires('calendar.edit')
  @Mutation(() => EditCalendarDayResult, { description: '改动工作日历的一天。' })
  editCalendarDay(
    @Arg('input', () => EditCalendarDayInput) input: EditCalendarDayInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'EditCalendarDayPayload',
      input,
      run: editCalendarDay,
      shows: { calendarDay: calendarDayRead },
      answer: ({ day }) => ({ calendarDay: day }),
    });
  }
}
