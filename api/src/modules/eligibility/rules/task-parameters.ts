import {
  numberParameter,
  type NumberParameter,
  type ParameterDefinition,
  type ParameterUnit,
} from './policy-parameter.js';

// No citizen is decided about by these: they hold until the county has its own.
const cadence = (
  title: string,
  unit: ParameterUnit,
  range: readonly [number, number],
  value: number,
): NumberParameter => numberParameter('LAMP', title, unit, range, value, { hasDefault: true });

/** Cadence of 督办: reminders before and escalations after a task's due date, in working days, so that none falls on a holiday. */
export const taskParameters = {
  'task.remindFirstDays': cadence('督办第一次提醒：到期前', 'WORKING_DAY', [1, 30], 7),
  'task.remindSecondDays': cadence('督办第二次提醒：到期前', 'WORKING_DAY', [1, 20], 3),
  'task.remindLastDays': cadence('督办最后提醒：到期前', 'WORKING_DAY', [1, 10], 1),
  'task.escalateLiaisonDays': cadence('督办升级到联络员：超期', 'WORKING_DAY', [1, 30], 3),
  'task.escalateConvenerDays': cadence('督办升级到召集人：超期', 'WORKING_DAY', [1, 60], 7),
  'task.bulletinDays': cadence('督办列入通报：超期', 'WORKING_DAY', [1, 90], 15),
  'task.lookBackDays': cadence('办结后回头看：办结满', 'CALENDAR_DAY', [0, 180], 30),
  'task.sweepAlarmMinutes': cadence('督办巡检停止多久报警（分钟）', 'COUNT', [15, 1440], 30),
} as const satisfies Record<string, ParameterDefinition>;
