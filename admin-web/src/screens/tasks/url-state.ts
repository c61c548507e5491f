import type { TaskFilter, TaskLamp, TaskOrigin, TaskState } from '../../graphql/gql/graphql.js';
import { parseListSearch, type ListSearch } from '../../lib/list-search.js';
import { taskLampNames, taskOriginNames, taskStateNames } from '../../text/tasks.js';

export const taskViews = ['table', 'board', 'timeline'] as const;
export type TaskView = (typeof taskViews)[number];

export const taskViewNames: Record<TaskView, string> = { table: '台账', board: '看板', timeline: '时间表' };

export const readTaskView = ({ view }: ListSearch): TaskView =>
  taskViews.find((known) => known === view) ?? 'table';

export const parseTasksSearch = (raw: Record<string, unknown>): ListSearch => parseListSearch(raw);

const isState = (word: string): word is TaskState => Object.hasOwn(taskStateNames, word);
const isOrigin = (word: string): word is TaskOrigin => Object.hasOwn(taskOriginNames, word);
const isLamp = (word: string): word is TaskLamp => Object.hasOwn(taskLampNames, word);
const isUuid = (word: string): boolean => /^[0-9a-f-]{36}$/u.test(word);

/** `id` names what the tasks come from: a clause of the mechanism, or a resolution. */
export function toTaskFilter(search: ListSearch): TaskFilter {
  const { id } = search;
  return {
    keyword: search.kw ?? null,
    states: (search.status ?? []).filter(isState),
    originKinds: (search.type ?? []).filter(isOrigin),
    lamps: [search.lamp ?? ''].filter(isLamp),
    agencyIds: search.level === undefined ? [] : [search.level],
    originId: id !== undefined && isUuid(id) ? id : null,
    mechanismItemId: id !== undefined && !isUuid(id) ? id : null,
  };
}
