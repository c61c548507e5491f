import type { TaskFilter, TaskLamp, TaskOrigin, TaskState } from '../../graphql/gql/graphql.js';
import { formatDate, parseDate } from '../../lib/dates.js';
import { parseListSearch, type ListSearch } from '../../lib/list-search.js';
import { taskLampNames, taskOriginNames, taskStateNames } from '../../text/tasks.js';

export const taskViews = ['table', 'board', 'timeline'] as const;
export type TaskView = (typeof taskViews)[number];

export const taskViewNames: Record<TaskView, string> = { table: '台账', board: '看板', timeline: '时间表' };

export const readTaskView = ({ view }: ListSearch): TaskView =>
  taskViews.find((known) => known === view) ?? 'table';

/** The shared search of a list, with what a number of the statistics was counted by. */
export interface TasksSearch extends ListSearch {
  /** Lead unit. */
  lead?: string | undefined;
  /** Registered from and to. */
  from?: string | undefined;
  to?: string | undefined;
  overdue?: 'yes' | undefined;
  /** What waits for this person's decision. */
  todo?: 'mine' | undefined;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

export function parseTasksSearch(raw: Record<string, unknown>): TasksSearch {
  const lead = textOf(raw['lead']);
  const search: TasksSearch = {
    ...parseListSearch(raw),
    lead: /^[A-Z0-9_]{1,40}$/u.test(lead) ? lead : undefined,
    from: parseDate(textOf(raw['from'])) ?? undefined,
    to: parseDate(textOf(raw['to'])) ?? undefined,
    overdue: raw['overdue'] === 'yes' ? 'yes' : undefined,
    todo: raw['todo'] === 'mine' ? 'mine' : undefined,
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

/** The conditions that a link from elsewhere brought along, in words. */
export function describeBrought(search: TasksSearch, agencyName: (id: string) => string) {
  const { lead, from, to, overdue, todo, id } = search;
  return [
    ...(lead === undefined ? [] : [{ key: 'lead', text: `牵头单位：${agencyName(lead)}` }]),
    ...(from === undefined ? [] : [{ key: 'from', text: `立项日期不早于${formatDate(from)}` }]),
    ...(to === undefined ? [] : [{ key: 'to', text: `立项日期不晚于${formatDate(to)}` }]),
    ...(overdue === undefined ? [] : [{ key: 'overdue', text: '已超期、未申请办结' }]),
    ...(todo === undefined ? [] : [{ key: 'todo', text: '等我审批、核验和回头看' }]),
    ...(id === undefined ? [] : [{ key: 'id', text: '只看同一来源' }]),
  ];
}

const isState = (word: string): word is TaskState => Object.hasOwn(taskStateNames, word);
const isOrigin = (word: string): word is TaskOrigin => Object.hasOwn(taskOriginNames, word);
const isLamp = (word: string): word is TaskLamp => Object.hasOwn(taskLampNames, word);
const isUuid = (word: string): boolean => /^[0-9a-f-]{36}$/u.test(word);

/** `id` names what the tasks come from: a clause of the mechanism, or a resolution. */
export function toTaskFilter(search: TasksSearch): TaskFilter {
  const { id } = search;
  return {
    keyword: search.kw ?? null,
    states: (search.status ?? []).filter(isState),
    originKinds: (search.type ?? []).filter(isOrigin),
    lamps: [search.lamp ?? ''].filter(isLamp),
    agencyIds: search.level === undefined ? [] : [search.level],
    leadAgencyId: search.lead ?? null,
    registeredFrom: search.from ?? null,
    registeredTo: search.to ?? null,
    isOverdue: search.overdue === 'yes',
    isToDecide: search.todo === 'mine',
    originId: id !== undefined && isUuid(id) ? id : null,
    mechanismItemId: id !== undefined && !isUuid(id) ? id : null,
  };
}
