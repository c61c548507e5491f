import { createRootRouteWithContext, createRoute, createRouter, Outlet, redirect } from '@tanstack/react-router';
import type { Client } from '@urql/core';
import { findSession } from './graphql/session.js';
import { parseSearchText, formatSearchText } from './lib/list-search.js';
import { hasPermission, loginAddress, type Session } from './lib/session.js';
import { Forbidden } from './routes/forbidden.js';
import { OfficeFrame } from './routes/office-frame.js';
import { NotFoundPage, RouteFailure } from './routes/route-failure.js';
import { parseApplicationsSearch } from './screens/applications/url-state.js';
import { parseEditSearch } from './screens/new-application/url-state.js';
import { routeGroupNames, type RouteGroup } from './text/roles.js';
import { Skeleton } from './ui/skeleton.js';

export interface RouterContext {
  client: Client;
}

const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  notFoundComponent: NotFoundPage,
  errorComponent: ({ error, reset }) => <RouteFailure error={error} reset={reset} />,
});

export const officeRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'office',
  beforeLoad: async ({ context, location }): Promise<{ session: Session }> => {
    const session = await findSession(context.client);
    if (session !== null) return { session };
    window.location.assign(loginAddress(location.href));
    // The browser is leaving for the light entry: nothing of this page may be drawn before it has left.
    return new Promise(() => undefined);
  },
  component: OfficeFrame,
  errorComponent: RouteFailure,
});

/** Throws a 403 that keeps the address. What the person may do is decided again by the server with every call. */
export function requirePermission(session: Session, permission: string, subject: string): void {
  if (!hasPermission(session, permission)) throw new Forbidden(subject, session.currentRole.name);
}

/** One permission opens a group of routes; the screens inside ask for their own. */
const groupPermissions: Record<RouteGroup, string> = {
  work: 'session.read',
  joint: 'mechanism.read',
  supervise: 'alert.read',
  admin: 'mandate.grant',
};

function groupRoute(group: RouteGroup) {
  return createRoute({
    getParentRoute: () => officeRoute,
    path: group,
    beforeLoad: ({ context }) => requirePermission(context.session, groupPermissions[group], routeGroupNames[group]),
    errorComponent: RouteFailure,
  });
}

const homeRoute = createRoute({ getParentRoute: () => officeRoute, path: '/' }).lazy(() =>
  import('./routes/home.lazy.js').then((module) => module.Route),
);
const workRoute = groupRoute('work').lazy(() => import('./routes/work.lazy.js').then((module) => module.Route));
const workIndexRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/',
  beforeLoad: ({ context }) => {
    if (hasPermission(context.session, 'application.read')) throw redirect({ to: '/work/applications' });
  },
});
const applicationsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: 'applications',
  validateSearch: parseApplicationsSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'application.read', '公租房申请'),
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/applications/applications.screen.js').then((module) => module.Route));
const newApplicationRoute = createRoute({
  getParentRoute: () => workRoute,
  path: 'applications/new',
  beforeLoad: ({ context }) => requirePermission(context.session, 'application.create', '新建申请'),
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/new-application/new-application.screen.js').then((module) => module.Route));
const applicationRoute = createRoute({
  getParentRoute: () => workRoute,
  path: 'applications/$id',
  beforeLoad: ({ context }) => requirePermission(context.session, 'application.read', '公租房申请'),
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/application/application.screen.js').then((module) => module.Route));
const editApplicationRoute = createRoute({
  getParentRoute: () => workRoute,
  path: 'applications/$id/edit',
  validateSearch: parseEditSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'application.edit', '填写申请'),
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/new-application/edit-application.screen.js').then((module) => module.Route));
const surveyRoute = createRoute({
  getParentRoute: () => workRoute,
  path: 'applications/$id/survey',
  beforeLoad: ({ context }) => requirePermission(context.session, 'survey.create', '入户调查'),
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/survey/survey.screen.js').then((module) => module.Route));
const caseRoutes = [workIndexRoute, applicationsRoute, newApplicationRoute, applicationRoute, editApplicationRoute, surveyRoute] as const;
const jointRoute = groupRoute('joint').lazy(() => import('./routes/joint.lazy.js').then((module) => module.Route));
const superviseRoute = groupRoute('supervise').lazy(() => import('./routes/supervise.lazy.js').then((module) => module.Route));
const adminRoute = groupRoute('admin').lazy(() => import('./routes/admin.lazy.js').then((module) => module.Route));
const galleryRoute = createRoute({ getParentRoute: () => rootRoute, path: 'gallery' }).lazy(() =>
  import('./screens/gallery/gallery.lazy.js').then((module) => module.Route),
);

const routeTree = rootRoute.addChildren([
  galleryRoute,
  officeRoute.addChildren([homeRoute, workRoute.addChildren(caseRoutes), jointRoute, superviseRoute, adminRoute]),
]);

export function createAppRouter(context: RouterContext) {
  return createRouter({
    routeTree,
    context,
    parseSearch: parseSearchText,
    stringifySearch: formatSearchText,
    defaultPreload: 'intent',
    defaultPendingComponent: () => <Skeleton lines={8} />,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
