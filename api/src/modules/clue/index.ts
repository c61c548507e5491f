export { ChainRuleResolver } from './graphql/chain-rule.resolver.js';
export { ClueTransferResolver } from './graphql/clue-transfer.resolver.js';
export { ProblemResolver } from './graphql/problem.resolver.js';
export { CLUE_SEALED } from './service/sealed-tables.js';
export { createChainRule } from './service/chain-rules.js';
export { onTaskSentBack } from './service/rectification-task.js';
export {
  closeProblem,
  createProblem,
  lookBackAtProblem,
  rectifyProblem,
  startRectification,
} from './service/problems.js';
export { ProblemStateEnum } from './graphql/problem.type.js';
export { OWING_PROBLEM_STATES } from './rules/problem-states.js';
export type { ChainLink } from './rules/problem-states.js';
