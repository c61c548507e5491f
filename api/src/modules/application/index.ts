export { ApplicationResolver } from './graphql/application.resolver.js';
export { IntakeResolver } from './graphql/intake.resolver.js';
export { OutcomeResolver } from './graphql/outcome.resolver.js';
export { ApplicationStateEnum } from './graphql/application.type.js';
export { ProgressResolver } from './graphql/progress.resolver.js';
export { ReviewResolver } from './graphql/review.resolver.js';
export {
  lapseDueCorrections,
  onObjectionReceived,
  onObjectionsConcluded,
  onPublicityClosed,
  onVerificationCaseClosed,
} from './service/system-acts.js';
export { casesNotUnderReview } from './service/not-under-review.js';
export { acceptApplication } from './service/accept-application.js';
export { countCases } from './service/count-worklist.js';
export { rejectedSince } from './service/list-applications.js';
export { createApplication } from './service/create-application.js';
export { addHouseholdMember, declareFacts, recordHouseholdConsent } from './service/edit-household.js';
export { refuseReplacement } from './service/refuse-replacement.js';
export { recordSurvey } from './service/record-survey.js';
export {
  declineApplication,
  rejectApplication,
  reopenApplication,
  requestReconsideration,
  serveRejection,
  upholdRejection,
} from './service/reject-application.js';
export { returnApplication } from './service/return-application.js';
export {
  approveApplication,
  passCommunityReview,
  passSubdistrictReview,
  recommendApplication,
  startApplicationReview,
} from './service/review-application.js';
export { resubmitApplication, submitApplication } from './service/submit-application.js';
export { cancelRegistration, withdrawApplication } from './service/withdraw-application.js';
export { APPLICATION_STATES, type ApplicationState } from './rules/application-vocabulary.js';
export { applicationStateLabels } from './rules/application-states.js';
export { ExportResolver } from './graphql/export.resolver.js';
export { registerExportRoutes } from './http/export-routes.js';
export { registerRejectionNoticeRoutes } from './http/rejection-notice-routes.js';
export { expireExports, prepareExport } from './service/prepare-export.js';
export { registerComingsOfAge } from './service/register-comings-of-age.js';
export { deleteExpiredRecords } from './service/delete-expired-records.js';
