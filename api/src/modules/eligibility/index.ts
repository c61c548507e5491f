export { ComparisonResolver } from './graphql/comparison.resolver.js';
export { policyParameters, type ParameterKey } from './rules/policy-parameters.js';
export type { ParameterValues } from './rules/policy-parameters.js';
export { loadSampleParameters } from './service/load-sample-parameters.js';
export { ParameterMissing, parameters, someParameters, type ParameterInForce } from './service/parameters.js';
export { PolicyParameterResolver } from './graphql/policy-parameter.resolver.js';
export { SuspicionResolver } from './graphql/suspicion.resolver.js';
export { runEligibilityRules } from './service/run-eligibility-rules.js';
export { concludeSuspicion } from './service/conclude-suspicion.js';
