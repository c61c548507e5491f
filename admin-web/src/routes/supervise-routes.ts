import { createRoute, redirect } from '@tanstack/react-router';
import { hasPermission } from '../lib/session.js';
import { parseCluesSearch } from '../screens/clues/url-state.js';
import { parseRisksSearch } from '../screens/integrity-risks/url-state.js';
import { parseProblemsSearch } from '../screens/problems/url-state.js';
import { parseAlertsSearch } from '../screens/alerts/url-state.js';
import { parseSupervisionNoticesSearch } from '../screens/supervision-notices/url-state.js';
import { requirePermission, groupRoute } from './frame-routes.js';

const superviseRoute = groupRoute('supervise').lazy(() =>
  import('./supervise.lazy.js').then((module) => module.Route),
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
}).lazy(() => import('../screens/alerts/alerts.screen.js').then((module) => module.Route));
const alertRoute = createRoute({
  getParentRoute: () => superviseRoute,
  path: 'alerts/$id',
  beforeLoad: ({ context }) => requirePermission(context.session, 'alert.read', '监督预警'),
}).lazy(() => import('../screens/alerts/alert.screen.js').then((module) => module.Route));
const risksRoute = createRoute({
  getParentRoute: () => superviseRoute,
  path: 'risks',
  validateSearch: parseRisksSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'risk.read', '廉政风险点'),
}).lazy(() => import('../screens/integrity-risks/integrity-risks.screen.js').then((module) => module.Route));
const supervisionNoticesRoute = createRoute({
  getParentRoute: () => superviseRoute,
  path: 'notices',
  validateSearch: parseSupervisionNoticesSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'supervisionNotice.read', '监督文书'),
}).lazy(() =>
  import('../screens/supervision-notices/supervision-notices.screen.js').then((module) => module.Route),
);
const supervisionNoticeRoute = createRoute({
  getParentRoute: () => superviseRoute,
  path: 'notices/$id',
  beforeLoad: ({ context }) => requirePermission(context.session, 'supervisionNotice.read', '监督文书'),
}).lazy(() =>
  import('../screens/supervision-notices/supervision-notice.screen.js').then((module) => module.Route),
);
const problemsRoute = createRoute({
  getParentRoute: () => superviseRoute,
  path: 'problems',
  validateSearch: parseProblemsSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'problem.read', '问题台账'),
}).lazy(() => import('../screens/problems/problems.screen.js').then((module) => module.Route));
const problemRoute = createRoute({
  getParentRoute: () => superviseRoute,
  path: 'problems/$id',
  beforeLoad: ({ context }) => requirePermission(context.session, 'problem.read', '问题台账'),
}).lazy(() => import('../screens/problems/problem.screen.js').then((module) => module.Route));
const cluesRoute = createRoute({
  getParentRoute: () => superviseRoute,
  path: 'clues',
  validateSearch: parseCluesSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'clueTransfer.read', '线索移送'),
}).lazy(() => import('../screens/clues/clues.screen.js').then((module) => module.Route));
const superviseRoutes = [
  superviseIndexRoute,
  alertsRoute,
  alertRoute,
  risksRoute,
  supervisionNoticesRoute,
  supervisionNoticeRoute,
] as const;
const ledgerRoutes = [problemsRoute, problemRoute, cluesRoute] as const;

export const superviseTree = superviseRoute.addChildren([...superviseRoutes, ...ledgerRoutes]);
