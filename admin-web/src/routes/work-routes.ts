import { createRoute, redirect } from '@tanstack/react-router';
import { hasPermission } from '../lib/session.js';
import { parseExportsSearch } from '../screens/exports/url-state.js';
import { parseNoticeSearch } from '../screens/public-notice/url-state.js';
import { parseReviewSearch } from '../screens/release-review/url-state.js';
import { parseSurveySearch } from '../screens/survey/survey-search.js';
import { parseAnswerSearch } from '../screens/verification-answer/url-state.js';
import { parseQueueSearch } from '../screens/verification-queue/url-state.js';
import { parseApplicationsSearch } from '../screens/applications/url-state.js';
import { parseEditSearch } from '../screens/new-application/url-state.js';
import { requirePermission, groupRoute } from './frame-routes.js';

const workRoute = groupRoute('work').lazy(() => import('./work.lazy.js').then((module) => module.Route));
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
}).lazy(() => import('../screens/applications/applications.screen.js').then((module) => module.Route));
const exportsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: 'exports',
  validateSearch: parseExportsSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'export.read', '导出'),
}).lazy(() => import('../screens/exports/exports.screen.js').then((module) => module.Route));
const newApplicationRoute = createRoute({
  getParentRoute: () => workRoute,
  path: 'applications/new',
  beforeLoad: ({ context }) => requirePermission(context.session, 'application.create', '新建申请'),
}).lazy(() => import('../screens/new-application/new-application.screen.js').then((module) => module.Route));
const applicationRoute = createRoute({
  getParentRoute: () => workRoute,
  path: 'applications/$id',
  beforeLoad: ({ context }) => requirePermission(context.session, 'application.read', '公租房申请'),
}).lazy(() => import('../screens/application/application.screen.js').then((module) => module.Route));
const editApplicationRoute = createRoute({
  getParentRoute: () => workRoute,
  path: 'applications/$id/edit',
  validateSearch: parseEditSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'application.edit', '填写申请'),
}).lazy(() => import('../screens/new-application/edit-application.screen.js').then((module) => module.Route));
const surveyRoute = createRoute({
  getParentRoute: () => workRoute,
  path: 'applications/$id/survey',
  validateSearch: parseSurveySearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'survey.create', '入户调查'),
}).lazy(() => import('../screens/survey/survey.screen.js').then((module) => module.Route));
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
  beforeLoad: ({ context }) => requirePermission(context.session, 'verification.read', '部门核查'),
}).lazy(() =>
  import('../screens/verification-queue/verification-queue.lazy.js').then((module) => module.Route),
);
const freshnessRoute = createRoute({
  getParentRoute: () => workRoute,
  path: 'freshness',
  beforeLoad: ({ context }) => requirePermission(context.session, 'verification.read', '数据时效'),
}).lazy(() => import('../screens/freshness/freshness.screen.js').then((module) => module.Route));
const verificationAnswerRoute = createRoute({
  getParentRoute: () => workRoute,
  path: 'verification/$id',
  validateSearch: parseAnswerSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'verification.read', '部门核查'),
}).lazy(() =>
  import('../screens/verification-answer/verification-answer.lazy.js').then((module) => module.Route),
);
const releaseReviewRoute = createRoute({
  getParentRoute: () => workRoute,
  path: 'notices',
  validateSearch: parseReviewSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'publicNotice.read', '公示'),
}).lazy(() => import('../screens/release-review/release-review.lazy.js').then((module) => module.Route));
const publicNoticeRoute = createRoute({
  getParentRoute: () => workRoute,
  path: 'notices/$id',
  validateSearch: parseNoticeSearch,
  beforeLoad: ({ context }) => requirePermission(context.session, 'publicNotice.read', '公示'),
}).lazy(() => import('../screens/public-notice/public-notice.lazy.js').then((module) => module.Route));
const answerRoutes = [
  verificationQueueRoute,
  freshnessRoute,
  verificationAnswerRoute,
  releaseReviewRoute,
  publicNoticeRoute,
] as const;

export const workTree = workRoute.addChildren([...caseRoutes, ...answerRoutes]);
