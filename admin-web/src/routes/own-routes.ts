import { createRoute } from '@tanstack/react-router';
import { NotFoundPage } from './route-failure.js';
import { parseDirectorySearch } from '../screens/directory/url-state.js';
import { parseHomeSearch } from '../screens/home/url-state.js';
import { parseNotificationSearch } from '../screens/me/notifications-url-state.js';
import { parseMeSearch } from '../screens/me/url-state.js';
import { officeRoute, requirePermission } from './frame-routes.js';

const homeRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: '/',
  validateSearch: parseHomeSearch,
}).lazy(() => import('../screens/home/home.screen.js').then((module) => module.Route));
const searchRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'search',
  beforeLoad: ({ context }) => requirePermission(context.session, 'application.read', '查找申请'),
}).lazy(() => import('../screens/search/search.screen.js').then((module) => module.Route));
const meRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'me',
  validateSearch: parseMeSearch,
}).lazy(() => import('../screens/me/me.screen.js').then((module) => module.Route));
const notificationsRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'me/notifications',
  validateSearch: parseNotificationSearch,
}).lazy(() => import('../screens/me/notifications.screen.js').then((module) => module.Route));
const directoryRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'org',
  validateSearch: parseDirectorySearch,
}).lazy(() => import('../screens/directory/directory.screen.js').then((module) => module.Route));
const agencyRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'org/$agencyId',
}).lazy(() => import('../screens/directory/agency.screen.js').then((module) => module.Route));
/** Inside the shell: whoever mistypes an address keeps the menu. */
const unknownRoute = createRoute({ getParentRoute: () => officeRoute, path: '$', component: NotFoundPage });
export const ownRoutes = [
  homeRoute,
  searchRoute,
  meRoute,
  notificationsRoute,
  directoryRoute,
  agencyRoute,
  unknownRoute,
] as const;
