import { createRoute, redirect } from '@tanstack/react-router';
import { parseMeetingsSearch } from '../screens/meetings/url-state.js';
import { parseTopicsSearch } from '../screens/topics/url-state.js';
import { requirePermission, groupRoute } from './frame-routes.js';

const jointRoute = groupRoute('joint').lazy(() => import('./joint.lazy.js').then((module) => module.Route));
const jointIndexRoute = createRoute({
  getParentRoute: () => jointRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/joint/meetings' });
  },
});
const meetingsRoute = createRoute({
  getParentRoute: () => jointRoute,
  path: 'meetings',
  validateSearch: parseMeetingsSearch,
}).lazy(() => import('../screens/meetings/meetings.screen.js').then((module) => module.Route));
const meetingRoute = createRoute({
  getParentRoute: () => jointRoute,
  path: 'meetings/$id',
}).lazy(() => import('../screens/meeting/meeting.screen.js').then((module) => module.Route));
const materialsRoute = createRoute({
  getParentRoute: () => jointRoute,
  path: 'meetings/$id/materials',
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
const jointRoutes = [
  jointIndexRoute,
  meetingsRoute,
  meetingRoute,
  materialsRoute,
  topicsRoute,
  topicRoute,
] as const;

export const jointTree = jointRoute.addChildren(jointRoutes);
