export { Application } from './application.entity.js';
export { ApplicationResolver } from './graphql/application.resolver.js';
export { IntakeResolver } from './graphql/intake.resolver.js';
export { OutcomeResolver } from './graphql/outcome.resolver.js';
export { ProgressResolver } from './graphql/progress.resolver.js';
export { ReviewResolver } from './graphql/review.resolver.js';
export {
  lapseDueCorrections,
  onObjectionReceived,
  onObjectionsConcluded,
  onPublicityClosed,
  onVerificationCaseClosed,
} from './service/system-acts.js';
