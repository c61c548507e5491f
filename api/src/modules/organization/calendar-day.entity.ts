import { defineEntity, p } from '@mikro-orm/core';

/** An exception to Monday–Friday: a public holiday, or a weekend day worked in exchange (调休). Editable by the office. */
export const CalendarDay = defineEntity({
  name: 'CalendarDay',
  tableName: 'calendar_days',
  properties: {
    day: p.date().primary(),
    kind: p.enum(['WORKDAY', 'HOLIDAY'] as const),
    note: p.string().length(60),
    source: p.string().length(100),
  },
});
