import type { Problem } from '../outcome.js';

/** What is typed about a meeting that is planned or changed. */
export interface PlanValues {
  title: string;
  day: string | null;
  time: string;
  place: string;
  chair: string;
  recorder: string;
  agencyIds: string[];
  /** One guest a line: name, then the unit. */
  guests: string;
}

const CLOCK = /^([01]?\d|2[0-3])[:：]([0-5]\d)$/u;

/** The server asks for these too; here they are named together with the day, not on a second try. */
const WRITTEN = { title: '会议名称', place: '地点', chair: '主持人', recorder: '记录人' } as const;

const readGuests = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', ...from] = line.split(/[\s，,]+/u);
      return { name, from: from.join(' ') };
    });

/** What of it has no shape yet; nothing when it can be sent. */
export function checkPlan({ day, time, ...rest }: PlanValues): Problem[] {
  const missing = (field: keyof typeof WRITTEN) =>
    rest[field].trim() === '' ? [{ field, message: `请填写${WRITTEN[field]}。` }] : [];
  return [
    ...missing('title'),
    ...(day === null ? [{ field: 'day', message: '请选择会议日期。' }] : []),
    ...(CLOCK.test(time.trim()) ? [] : [{ field: 'time', message: '时间请按“09:30”的样式填写。' }]),
    ...missing('place'),
    ...missing('chair'),
    ...missing('recorder'),
  ];
}

/** The plan as it is sent. Beijing time, wherever the computer stands. */
export function readPlan({ day, time, guests, ...rest }: PlanValues) {
  const [, hour = '', minute = ''] = CLOCK.exec(time.trim()) ?? [];
  return {
    ...rest,
    scheduledAt: `${day ?? ''}T${hour.padStart(2, '0')}:${minute}:00+08:00`,
    guests: readGuests(guests),
  };
}
