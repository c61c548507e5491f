import type { GraphQLSchema } from 'graphql';
import type { Actor } from '../auth/actor.js';
import { sizeOf, type MeasuredOperation } from './operation-size.js';
import { OverLimit } from './over-limit.js';

const DEEPEST = 12;
const MOST_ALIASES = 20;

const TOO_COMPLEX =
  '这次查询过于复杂，系统没有执行。请分几次查询；如由程序调用，请减少层数、别名或每页条数。';

/**
 * Null for an operation that may run. Depth and aliases are the same for everybody; the cost is what the actor's posts
 * may spend on one operation.
 */
export function overLimit(schema: GraphQLSchema, run: MeasuredOperation, actor: Actor): OverLimit | null {
  const { depth, aliases, cost } = sizeOf(schema, run);
  if (depth > DEEPEST) return new OverLimit('OPERATION_TOO_LARGE', TOO_COMPLEX, 400, 'operation.depth');
  if (aliases > MOST_ALIASES)
    return new OverLimit('OPERATION_TOO_LARGE', TOO_COMPLEX, 400, 'operation.aliases');
  if (cost > actor.costBudget)
    return new OverLimit('OPERATION_TOO_LARGE', TOO_COMPLEX, 400, 'operation.cost');
  return null;
}
