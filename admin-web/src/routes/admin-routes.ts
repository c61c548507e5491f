import { createRoute, redirect } from '@tanstack/react-router';
import { hasPermission } from '../lib/session.js';
import { parseMandateRequestsSearch } from '../screens/mandate-requests/url-state.js';
import { parseAccountsSearch } from '../screens/accounts/url-state.js';
import { parseAuditSearch } from '../screens/audit-trail/url-state.js';
import { parseCalendarSearch, parseParameterSearch } from '../screens/settings/url-state.js';
import { requirePermission, groupRoute } from './frame-routes.js';

const adminRoute = groupRoute('admin').lazy(() => import('./admin.lazy.js').then((module) => module.Route));
const adminIndexRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/',
  beforeLoad: ({ context }) => {
    if (hasPermission(context.session, 'account.read')) throw redirect({ to: '/admin/accounts' });
    if (hasPermission(context.session, 'audit.readAll')) throw redirect({ to: '/admin/audit' });
    if (hasPermission(context.session, 'policyParameter.read')) throw redirect({ to: '/admin/parameters' });
    throw redirect({ to: '/admin/calendar' });
  },
});
const accountsRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: 'accounts',
  validateSearch: parseAccountsSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'account.read', '账号与任职'),
}).lazy(() => import('../screens/accounts/accounts.screen.js').then((module) => module.Route));
const accountRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: 'accounts/$id',
  beforeLoad: ({ context }) => requirePermission(context.session, 'account.read', '账号与任职'),
}).lazy(() => import('../screens/accounts/account.screen.js').then((module) => module.Route));
const mandateRequestsRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: 'mandate-requests',
  validateSearch: parseMandateRequestsSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'mandate.read', '任职审批'),
}).lazy(() =>
  import('../screens/mandate-requests/mandate-requests.screen.js').then((module) => module.Route),
);
const parametersRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: 'parameters',
  validateSearch: parseParameterSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'policyParameter.read', '政策参数'),
}).lazy(() => import('../screens/settings/parameters.screen.js').then((module) => module.Route));
const calendarRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: 'calendar',
  validateSearch: parseCalendarSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'calendar.read', '工作日历'),
}).lazy(() => import('../screens/settings/calendar.screen.js').then((module) => module.Route));
const auditTrailRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: 'audit',
  validateSearch: parseAuditSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'audit.read', '审计追溯'),
}).lazy(() => import('../screens/audit-trail/audit-trail.screen.js').then((module) => module.Route));
const adminRoutes = [
  adminIndexRoute,
  accountsRoute,
  accountRoute,
  mandateRequestsRoute,
  parametersRoute,
  calendarRoute,
  auditTrailRoute,
] as const;

export const adminTree = adminRoute.addChildren(adminRoutes);
