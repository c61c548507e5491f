import type { GraphQLSchema } from 'graphql';
import type { Actor } from '../auth/actor.js';
import { sizeOf, type MeasuredOperation } from './operation-size.js';
import { OverLimit } from './over-limit.js';

const DEEPEST = 12;
const MOST_ALIASES = 20;

/** The longest list a variable may hold: two pages of ids. A filter over more of them is a worklist's own filter. */
const LONGEST_LIST = 200;

const TOO_MANY = '一次提交的项目太多，系统没有执行。请每次不超过 200 项，分几次办理。';
const TOO_COMPLEX =
  '这次查询过于复杂，系统没有执行。请分几次查询；如由程序调用，请减少层数、别名或每页条数。';

/**
 * Null for an operation that may run. Depth, aliases and lists are the same for everybody; the cost is what the actor's
 * posts may spend on one operation.
 */
export function overLimit(schema: GraphQLSchema, run: MeasuredOperation, actor: Actor): OverLimit | null {
  const { depth, aliases, cost } = sizeOf(schema, run);
  if (depth > DEEPEST) return new OverLimit('OPERATION_TOO_LARGE', TOO_COMPLEX, 400, 'operation.depth');
  if (aliases > MOST_ALIASES)
    return new OverLimit('OPERATION_TOO_LARGE', TOO_COMPLEX, 400, 'operation.aliases');
  if (longestList(run.variables) > LONGEST_LIST)
    return new OverLimit('OPERATION_TOO_LARGE', TOO_MANY, 400, 'operation.list');
  if (cost > actor.costBudget)
    return new OverLimit('OPERATION_TOO_LARGE', TOO_COMPLEX, 400, 'operation.cost');
  return null;
}

/** Not recursive: what a stranger sent may be nested deeper than the stack. */
function longestList(variables: unknown): number {
  let longest = 0;
  const waiting = [variables];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (value === null || typeof value !== 'object') continue;
    if (Array.isArray(value)) longest = Math.max(longest, value.length);
    if (longest > LONGEST_LIST) return longest;
    for (const below of Object.values(value) as unknown[]) waiting.push(below);
  }
  return longest;
}
