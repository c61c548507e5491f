export { loadSampleParameters } from './service/load-sample-parameters.js';
export { ParameterMissing, parameters, parametersInForce, type ParametersInForce } from './service/parameters.js';
