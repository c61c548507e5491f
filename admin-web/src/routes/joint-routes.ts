import { createRoute, redirect } from '@tanstack/react-router';
import { parseMeetingSearch } from '../screens/meeting/meeting-tabs.js';
import { parseMeetingsSearch } from '../screens/meetings/url-state.js';
import { hasPermission } from '../lib/session.js';
import { parseTasksSearch } from '../screens/tasks/url-state.js';
import { parseStatisticsSearch } from '../screens/unit/statistics-url-state.js';
import { parseTopicsSearch } from '../screens/topics/url-state.js';
import { requirePermission, groupRoute } from './frame-routes.js';

const jointRoute = groupRoute('joint').lazy(() => import('./joint.lazy.js').then((module) => module.Route));
const jointIndexRoute = createRoute({
  getParentRoute: () => jointRoute,
  path: '/',
  beforeLoad: ({ context }) => {
    if (hasPermission(context.session, 'meeting.read')) throw redirect({ to: '/joint/meetings' });
    throw redirect({ to: '/joint/tasks' });
  },
});
const meetingsRoute = createRoute({
  getParentRoute: () => jointRoute,
  path: 'meetings',
  validateSearch: parseMeetingsSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'meeting.read', '联席会议'),
}).lazy(() => import('../screens/meetings/meetings.screen.js').then((module) => module.Route));
const meetingRoute = createRoute({
  getParentRoute: () => jointRoute,
  path: 'meetings/$id',
  validateSearch: parseMeetingSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'meeting.read', '联席会议'),
}).lazy(() => import('../screens/meeting/meeting.screen.js').then((module) => module.Route));
const materialsRoute = createRoute({
  getParentRoute: () => jointRoute,
  path: 'meetings/$id/materials',
  beforeLoad: ({ context }) => requirePermission(context.session, 'meeting.read', '联席会议'),
}).lazy(() => import('../screens/meeting-materials/materials.screen.js').then((module) => module.Route));
const topicsRoute = createRoute({
  getParentRoute: () => jointRoute,
  path: 'topics',
  validateSearch: parseTopicsSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'topic.read', '议题'),
}).lazy(() => import('../screens/topics/topics.screen.js').then((module) => module.Route));
const topicRoute = createRoute({
  getParentRoute: () => jointRoute,
  path: 'topics/$id',
  beforeLoad: ({ context }) => requirePermission(context.session, 'topic.read', '议题'),
}).lazy(() => import('../screens/topic/topic.screen.js').then((module) => module.Route));
const tasksRoute = createRoute({
  getParentRoute: () => jointRoute,
  path: 'tasks',
  validateSearch: parseTasksSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'task.read', '督办任务'),
}).lazy(() => import('../screens/tasks/tasks.screen.js').then((module) => module.Route));
const newTaskRoute = createRoute({
  getParentRoute: () => jointRoute,
  path: 'tasks/new',
  beforeLoad: ({ context }) => requirePermission(context.session, 'task.create', '立项'),
}).lazy(() => import('../screens/tasks/new-task.screen.js').then((module) => module.Route));
const taskRoute = createRoute({
  getParentRoute: () => jointRoute,
  path: 'tasks/$id',
  beforeLoad: ({ context }) => requirePermission(context.session, 'task.read', '督办任务'),
}).lazy(() => import('../screens/task/task.screen.js').then((module) => module.Route));
const unitRoute = createRoute({
  getParentRoute: () => jointRoute,
  path: 'unit',
  beforeLoad: ({ context }) => requirePermission(context.session, 'task.receive', '本单位'),
}).lazy(() => import('../screens/unit/unit.screen.js').then((module) => module.Route));
const statisticsRoute = createRoute({
  getParentRoute: () => jointRoute,
  path: 'statistics',
  validateSearch: parseStatisticsSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'task.read', '督办统计'),
}).lazy(() => import('../screens/unit/statistics.screen.js').then((module) => module.Route));
const sweepRoute = createRoute({
  getParentRoute: () => jointRoute,
  path: 'sweep',
  beforeLoad: ({ context }) => requirePermission(context.session, 'taskSweep.read', '巡检记录'),
}).lazy(() => import('../screens/unit/sweep.screen.js').then((module) => module.Route));
const meetingRoutes = [
  jointIndexRoute,
  meetingsRoute,
  meetingRoute,
  materialsRoute,
  topicsRoute,
  topicRoute,
] as const;

const taskRoutes = [tasksRoute, newTaskRoute, taskRoute, unitRoute, statisticsRoute, sweepRoute] as const;

export const jointTree = jointRoute.addChildren([...meetingRoutes, ...taskRoutes]);
