import type { TaskRow } from './task-row.js';

/** What a unit reads when nothing else is written. */
export const USUAL_WORDS = '请抓紧办理并反馈。';

export const LONGEST_WORDS = 200;

/** Each unit that is told once, lead or supporting, in the order of the tasks. */
export const unitsToUrge = (rows: readonly Pick<TaskRow, 'workingNames'>[]): string[] => [
  ...new Set(rows.flatMap(({ workingNames }) => workingNames)),
];

/** What the confirmation will do: who is told, and in which words. */
export function whatUrgingDoes(
  rows: readonly Pick<TaskRow, 'number' | 'title' | 'workingNames'>[],
  words: string,
) {
  const units = unitsToUrge(rows);
  const [first] = rows;
  const message =
    first === undefined ? '' : `${first.number}《${first.title}》：${words.trim() || USUAL_WORDS}`;
  return [
    `通知 ${units.length} 个承办单位的联络员：${units.join('、')}。`,
    `每项任务各发一条消息，例如：“${message}”`,
    '今天已经催过的任务不再重复通知。',
  ];
}
