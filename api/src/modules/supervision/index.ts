export { OverviewResolver } from './graphql/overview.resolver.js';
export { AlertResolver } from './graphql/alert.resolver.js';
export { IntegrityRiskResolver } from './graphql/integrity-risk.resolver.js';
export { concludeAlert } from './service/conclude-alert.js';
export { createIntegrityRisk } from './service/integrity-risks.js';
export { runSupervisionModels } from './service/run-models.js';
