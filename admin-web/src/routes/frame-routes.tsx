import { createRootRouteWithContext, createRoute, Outlet } from '@tanstack/react-router';
import type { Client } from '@urql/core';
import { findSession } from '../graphql/session.js';
import { hasPermission, loginAddress, type Session } from '../lib/session.js';
import { Forbidden } from './forbidden.js';
import { OfficeFrame } from './office-frame.js';
import { NotFoundPage, RouteFailure } from './route-failure.js';
import { routeGroupNames, type RouteGroup } from '../text/roles.js';

export interface RouterContext {
  client: Client;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
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
});

/** Throws a 403 that keeps the address. What the person may do is decided again by the server with every call. */
export function requirePermission(session: Session, permission: string, subject: string): void {
  if (!hasPermission(session, permission)) throw new Forbidden(subject, session.currentRole.name);
}

/** One permission opens a group of routes; the screens inside ask for their own. */
const groupPermissions: Record<RouteGroup, string> = {
  work: 'session.read',
  joint: 'session.read',
  supervise: 'session.read',
  admin: 'session.read',
};

/** Typed by the very group: two groups may have a page of the same name. */
export function groupRoute<Group extends RouteGroup>(group: Group) {
  return createRoute({
    getParentRoute: () => officeRoute,
    path: group,
    beforeLoad: ({ context }) =>
      requirePermission(context.session, groupPermissions[group], routeGroupNames[group]),
  });
}
