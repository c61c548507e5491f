import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import type { Client } from '@urql/core';
import { findSession } from './graphql/session.js';
import { parseListSearch, parseSearchText, formatSearchText } from './lib/list-search.js';
import { hasPermission, loginAddress, type Session } from './lib/session.js';
import { Forbidden } from './routes/forbidden.js';
import { OfficeFrame } from './routes/office-frame.js';
import { NotFoundPage, RouteFailure } from './routes/route-failure.js';
import { parseMandateRequestsSearch } from './screens/mandate-requests/url-state.js';
import { parseAccountsSearch } from './screens/accounts/url-state.js';
import { parseProblemsSearch } from './screens/problems/url-state.js';
import { parseAlertsSearch } from './screens/alerts/url-state.js';
import { parseSupervisionNoticesSearch } from './screens/supervision-notices/url-state.js';
import { parseAuditSearch } from './screens/audit-trail/url-state.js';
import { parseDirectorySearch } from './screens/directory/url-state.js';
import { parseExportsSearch } from './screens/exports/url-state.js';
import { parseHomeSearch } from './screens/home/url-state.js';
import { parseNotificationSearch } from './screens/me/notifications-url-state.js';
import { parseMeSearch } from './screens/me/url-state.js';
import { parseCalendarSearch, parseParameterSearch } from './screens/settings/url-state.js';
import { parseNoticeSearch } from './screens/public-notice/url-state.js';
import { parseReviewSearch } from './screens/release-review/url-state.js';
import { parseAnswerSearch } from './screens/verification-answer/url-state.js';
import { parseQueueSearch } from './screens/verification-queue/url-state.js';
import { parseApplicationsSearch } from './screens/applications/url-state.js';
import { parseEditSearch } from './screens/new-application/url-state.js';
import { parseTasksSearch } from './screens/tasks/url-state.js';
import { parseStatisticsSearch } from './screens/unit/statistics-url-state.js';
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
  joint: 'session.read',
  supervise: 'session.read',
  admin: 'session.read',
};

/** Typed by the very group: two groups may have a page of the same name. */
function groupRoute<Group extends RouteGroup>(group: Group) {
  return createRoute({
    getParentRoute: () => officeRoute,
    path: group,
    beforeLoad: ({ context }) =>
      requirePermission(context.session, groupPermissions[group], routeGroupNames[group]),
    errorComponent: RouteFailure,
  });
}

const homeRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: '/',
  validateSearch: parseHomeSearch,
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/home/home.screen.js').then((module) => module.Route));
const searchRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'search',
  beforeLoad: ({ context }) => requirePermission(context.session, 'application.read', '查找申请'),
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/search/search.screen.js').then((module) => module.Route));
const meRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'me',
  validateSearch: parseMeSearch,
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/me/me.screen.js').then((module) => module.Route));
const notificationsRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'me/notifications',
  validateSearch: parseNotificationSearch,
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/me/notifications.screen.js').then((module) => module.Route));
const directoryRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'org',
  validateSearch: parseDirectorySearch,
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/directory/directory.screen.js').then((module) => module.Route));
const agencyRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'org/$agencyId',
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/directory/agency.screen.js').then((module) => module.Route));
/** Inside the shell: whoever mistypes an address keeps the menu. */
const unknownRoute = createRoute({ getParentRoute: () => officeRoute, path: '$', component: NotFoundPage });
const ownRoutes = [
  homeRoute,
  searchRoute,
  meRoute,
  notificationsRoute,
  directoryRoute,
  agencyRoute,
  unknownRoute,
] as const;
const workRoute = groupRoute('work').lazy(() =>
  import('./routes/work.lazy.js').then((module) => module.Route),
);
const workIndexRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/',
  beforeLoad: ({ context }) => {
    if (hasPermission(context.session, 'application.read')) throw redirect({ to: '/work/applications' });
    if (hasPermission(context.session, 'verification.read')) throw redirect({ to: '/work/verification' });
    if (hasPermission(context.session, 'publicNotice.read')) throw redirect({ to: '/work/notices' });
  },
});
const applicationsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: 'applications',
  validateSearch: parseApplicationsSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'application.read', '公租房申请'),
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/applications/applications.screen.js').then((module) => module.Route));
const exportsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: 'exports',
  validateSearch: parseExportsSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'export.read', '导出'),
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/exports/exports.screen.js').then((module) => module.Route));
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
const caseRoutes = [
  workIndexRoute,
  applicationsRoute,
  exportsRoute,
  newApplicationRoute,
  applicationRoute,
  editApplicationRoute,
  surveyRoute,
] as const;
const verificationQueueRoute = createRoute({
  getParentRoute: () => workRoute,
  path: 'verification',
  validateSearch: parseQueueSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'verification.read', '核验待办'),
  errorComponent: RouteFailure,
}).lazy(() =>
  import('./screens/verification-queue/verification-queue.lazy.js').then((module) => module.Route),
);
const freshnessRoute = createRoute({
  getParentRoute: () => workRoute,
  path: 'freshness',
  beforeLoad: ({ context }) => requirePermission(context.session, 'verification.read', '数据时效'),
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/freshness/freshness.screen.js').then((module) => module.Route));
const verificationAnswerRoute = createRoute({
  getParentRoute: () => workRoute,
  path: 'verification/$id',
  validateSearch: parseAnswerSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'verification.read', '核验待办'),
  errorComponent: RouteFailure,
}).lazy(() =>
  import('./screens/verification-answer/verification-answer.lazy.js').then((module) => module.Route),
);
const releaseReviewRoute = createRoute({
  getParentRoute: () => workRoute,
  path: 'notices',
  validateSearch: parseReviewSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'publicNotice.read', '公示'),
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/release-review/release-review.lazy.js').then((module) => module.Route));
const publicNoticeRoute = createRoute({
  getParentRoute: () => workRoute,
  path: 'notices/$id',
  validateSearch: parseNoticeSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'publicNotice.read', '公示'),
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/public-notice/public-notice.lazy.js').then((module) => module.Route));
const answerRoutes = [
  verificationQueueRoute,
  freshnessRoute,
  verificationAnswerRoute,
  releaseReviewRoute,
  publicNoticeRoute,
] as const;
const jointRoute = groupRoute('joint').lazy(() =>
  import('./routes/joint.lazy.js').then((module) => module.Route),
);
const jointIndexRoute = createRoute({
  getParentRoute: () => jointRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/joint/tasks' });
  },
});
const tasksRoute = createRoute({
  getParentRoute: () => jointRoute,
  path: 'tasks',
  validateSearch: parseTasksSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'task.read', '督办任务'),
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/tasks/tasks.screen.js').then((module) => module.Route));
const newTaskRoute = createRoute({
  getParentRoute: () => jointRoute,
  path: 'tasks/new',
  beforeLoad: ({ context }) => requirePermission(context.session, 'task.create', '立项'),
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/tasks/new-task.screen.js').then((module) => module.Route));
const taskRoute = createRoute({
  getParentRoute: () => jointRoute,
  path: 'tasks/$id',
  beforeLoad: ({ context }) => requirePermission(context.session, 'task.read', '督办任务'),
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/task/task.screen.js').then((module) => module.Route));
const unitRoute = createRoute({
  getParentRoute: () => jointRoute,
  path: 'unit',
  beforeLoad: ({ context }) => requirePermission(context.session, 'task.receive', '本单位'),
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/unit/unit.screen.js').then((module) => module.Route));
const statisticsRoute = createRoute({
  getParentRoute: () => jointRoute,
  path: 'statistics',
  validateSearch: parseStatisticsSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'task.read', '督办统计'),
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/unit/statistics.screen.js').then((module) => module.Route));
const sweepRoute = createRoute({
  getParentRoute: () => jointRoute,
  path: 'sweep',
  beforeLoad: ({ context }) => requirePermission(context.session, 'taskSweep.read', '巡检记录'),
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/unit/sweep.screen.js').then((module) => module.Route));
const taskRoutes = [
  jointIndexRoute,
  tasksRoute,
  newTaskRoute,
  taskRoute,
  unitRoute,
  statisticsRoute,
  sweepRoute,
] as const;
const superviseRoute = groupRoute('supervise').lazy(() =>
  import('./routes/supervise.lazy.js').then((module) => module.Route),
);
const superviseIndexRoute = createRoute({
  getParentRoute: () => superviseRoute,
  path: '/',
  beforeLoad: ({ context }) => {
    if (hasPermission(context.session, 'alert.read')) throw redirect({ to: '/supervise/alerts' });
    throw redirect({ to: '/supervise/notices' });
  },
});
const alertsRoute = createRoute({
  getParentRoute: () => superviseRoute,
  path: 'alerts',
  validateSearch: parseAlertsSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'alert.read', '监督预警'),
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/alerts/alerts.screen.js').then((module) => module.Route));
const alertRoute = createRoute({
  getParentRoute: () => superviseRoute,
  path: 'alerts/$id',
  beforeLoad: ({ context }) => requirePermission(context.session, 'alert.read', '监督预警'),
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/alerts/alert.screen.js').then((module) => module.Route));
const risksRoute = createRoute({
  getParentRoute: () => superviseRoute,
  path: 'risks',
  beforeLoad: ({ context }) => requirePermission(context.session, 'risk.read', '廉政风险点'),
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/integrity-risks/integrity-risks.screen.js').then((module) => module.Route));
const supervisionNoticesRoute = createRoute({
  getParentRoute: () => superviseRoute,
  path: 'notices',
  validateSearch: parseSupervisionNoticesSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'supervisionNotice.read', '监督文书'),
  errorComponent: RouteFailure,
}).lazy(() =>
  import('./screens/supervision-notices/supervision-notices.screen.js').then((module) => module.Route),
);
const supervisionNoticeRoute = createRoute({
  getParentRoute: () => superviseRoute,
  path: 'notices/$id',
  beforeLoad: ({ context }) => requirePermission(context.session, 'supervisionNotice.read', '监督文书'),
  errorComponent: RouteFailure,
}).lazy(() =>
  import('./screens/supervision-notices/supervision-notice.screen.js').then((module) => module.Route),
);
const problemsRoute = createRoute({
  getParentRoute: () => superviseRoute,
  path: 'problems',
  validateSearch: parseProblemsSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'problem.read', '问题台账'),
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/problems/problems.screen.js').then((module) => module.Route));
const problemRoute = createRoute({
  getParentRoute: () => superviseRoute,
  path: 'problems/$id',
  beforeLoad: ({ context }) => requirePermission(context.session, 'problem.read', '问题台账'),
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/problems/problem.screen.js').then((module) => module.Route));
const cluesRoute = createRoute({
  getParentRoute: () => superviseRoute,
  path: 'clues',
  validateSearch: parseListSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'clueTransfer.read', '线索移送'),
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/clues/clues.screen.js').then((module) => module.Route));
const superviseRoutes = [
  superviseIndexRoute,
  alertsRoute,
  alertRoute,
  risksRoute,
  supervisionNoticesRoute,
  supervisionNoticeRoute,
] as const;
const ledgerRoutes = [problemsRoute, problemRoute, cluesRoute] as const;
const adminRoute = groupRoute('admin').lazy(() =>
  import('./routes/admin.lazy.js').then((module) => module.Route),
);
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
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/accounts/accounts.screen.js').then((module) => module.Route));
const accountRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: 'accounts/$id',
  beforeLoad: ({ context }) => requirePermission(context.session, 'account.read', '账号与任职'),
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/accounts/account.screen.js').then((module) => module.Route));
const mandateRequestsRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: 'mandate-requests',
  validateSearch: parseMandateRequestsSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'mandate.read', '任职审批'),
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/mandate-requests/mandate-requests.screen.js').then((module) => module.Route));
const parametersRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: 'parameters',
  validateSearch: parseParameterSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'policyParameter.read', '政策参数'),
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/settings/parameters.screen.js').then((module) => module.Route));
const calendarRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: 'calendar',
  validateSearch: parseCalendarSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'calendar.read', '工作日历'),
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/settings/calendar.screen.js').then((module) => module.Route));
const auditTrailRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: 'audit',
  validateSearch: parseAuditSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'audit.read', '审计追溯'),
  errorComponent: RouteFailure,
}).lazy(() => import('./screens/audit-trail/audit-trail.screen.js').then((module) => module.Route));
const adminRoutes = [
  adminIndexRoute,
  accountsRoute,
  accountRoute,
  mandateRequestsRoute,
  parametersRoute,
  calendarRoute,
  auditTrailRoute,
] as const;
const galleryRoute = createRoute({ getParentRoute: () => rootRoute, path: 'gallery' }).lazy(() =>
  import('./screens/gallery/gallery.lazy.js').then((module) => module.Route),
);

const routeTree = rootRoute.addChildren([
  galleryRoute,
  officeRoute.addChildren([
    ...ownRoutes,
    workRoute.addChildren([...caseRoutes, ...answerRoutes]),
    jointRoute.addChildren(taskRoutes),
    superviseRoute.addChildren([...superviseRoutes, ...ledgerRoutes]),
    adminRoute.addChildren(adminRoutes),
  ]),
]);

export function createAppRouter(context: RouterContext) {
  return createRouter({
    routeTree,
    context,
    parseSearch: parseSearchText,
    stringifySearch: formatSearchText,
    // An address with a value that its page does not know shows the page as it is without it.
    search: { strict: true },
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
