import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { CommandInput } from '../../../platform/graphql/command-input.js';
import { resultOf } from '../../../platform/graphql/refusal.type.js';
import { PlainDateScalar } from '../../../platform/graphql/scalars.js';
import type { PlainDate } from '../../../shared/plain-date.js';

export enum DayKindEnum {
  WORKDAY = 'WORKDAY',
  HOLIDAY = 'HOLIDAY',
}
registerEnumType(DayKindEnum, {
  name: 'DayKind',
  description: '日历中某天的性质。',
  valuesConfig: { WORKDAY: { description: '工作日（含调休上班）。' }, HOLIDAY: { description: '节假日。' } },
});

@ObjectType({ description: '工作日历中与周一至周五惯例不同的一天。' })
export class CalendarDay {
  @Field(() => PlainDateScalar, { description: '日期。' }) day!: string;
  @Field(() => DayKindEnum, { description: '性质。' }) kind!: string;
  @Field(() => String, { description: '名称。' }) note!: string;
  @Field(() => String, { description: '依据。' }) source!: string;
}

@InputType({ description: '改动工作日历的一天。' })
export class EditCalendarDayInput extends CommandInput {
  @Field(() => PlainDateScalar, { description: '日期。' }) day!: PlainDate;
  @Field(() => DayKindEnum, { description: '性质。' }) kind!: DayKindEnum;
  @Field(() => String, { description: '名称，例如春节调休上班。' }) note!: string;
  @Field(() => String, { description: '依据的文件。' }) source!: string;
}

@ObjectType({ description: '日历已改动；已确定的到期日不变。' })
export class EditCalendarDayPayload {
  @Field(() => CalendarDay, { description: '这一天。' }) calendarDay!: CalendarDay;
}

export const EditCalendarDayResult = resultOf(
  EditCalendarDayPayload,
  'EditCalendarDayResult',
  '改动日历的结果。',
);
