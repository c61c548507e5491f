import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import {
  execute,
  isAbstractType,
  Kind,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { isIncluded, switchesOf } from '../read/selection.js';

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** What one execution needs; Apollo's request context fits after renaming. */
export interface OperationRun {
  readonly document: DocumentNode;
  /** Missing when the document holds several operations and the request names none of them. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: unknown;
}

/** Switches multiply; a document with more combinations in use than this goes through graphql-js. */
const VARIANTS_PER_DOCUMENT = 16;

/**
 * Apollo Server's `gateway` option for one local schema: operations run as compiled functions, kept as long as Apollo
 * keeps the parsed document. Whatever cannot be compiled runs through graphql-js.
 */
export function createJitGateway(schema: GraphQLSchema): Gateway {
  const run = createJitExecutor(schema);
  const executor: Executor = async ({ document, operation, request, context }) =>
    run({ document, operation, variables: request.variables ?? {}, context });
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({ executor }),
    stop: async () => undefined,
  };
}

/** The same without Apollo. From here on the schema resolves unions and interfaces by `__typename`, see `resolveByTag`. */
export function createJitExecutor(schema: GraphQLSchema): (run: OperationRun) => Promise<ExecutionResult> {
  resolveByTag(schema);
  const compiled = new WeakMap<DocumentNode, Map<string, CompiledQuery | null>>();
  return async (run) => {
    const query = run.operation ? compiledFor(schema, compiled, run, run.operation) : null;
    const result: ExecutionResult | null = query
      ? await query.query(undefined, run.context, run.variables)
      : null;
    // No `data` key: the variables did not fit and nothing ran. graphql-js then words the errors as Apollo knows them.
    if (result && 'data' in result) return result;
    const { document, operation, variables: variableValues, context: contextValue } = run;
    return execute({ schema, document, operationName: operation?.name?.value, variableValues, contextValue });
  };
}

function compiledFor(
  schema: GraphQLSchema,
  compiled: WeakMap<DocumentNode, Map<string, CompiledQuery | null>>,
  { document, variables }: OperationRun,
  operation: OperationDefinitionNode,
): CompiledQuery | null {
  const variants = compiled.get(document) ?? new Map<string, CompiledQuery | null>();
  if (variants.size === 0) compiled.set(document, variants);
  const switches = switchValues(document, operation, variables);
  if (!switches) return null;
  const key = JSON.stringify([operation.name?.value, switches]);
  const known = variants.get(key);
  if (known !== undefined) return known;
  if (variants.size >= VARIANTS_PER_DOCUMENT) return null;
  const query = compileQuery(schema, withoutSwitches(document, switches), operation.name?.value);
  const usable = isCompiledQuery(query) ? query : null;
  variants.set(key, usable);
  return usable;
}

/** The values of the variables that `@include` and `@skip` ask for; null when one is not a boolean, for graphql-js to refuse. */
function switchValues(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: OperationRun['variables'],
): Record<string, boolean> | null {
  const values: Record<string, boolean> = {};
  for (const name of switchNames(document)) {
    const definition = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
    if (!definition) {
      // A switch of another operation in the same document; any value will do.
      values[name] = false;
      continue;
    }
    const fallback =
      definition.defaultValue?.kind === Kind.BOOLEAN ? definition.defaultValue.value : undefined;
    const value = variables[name] === undefined ? fallback : variables[name];
    if (typeof value !== 'boolean') return null;
    values[name] = value;
  }
  return values;
}

const namesByDocument = new WeakMap<DocumentNode, readonly string[]>();

function switchNames(document: DocumentNode): readonly string[] {
  const known = namesByDocument.get(document);
  if (known) return known;
  const selections = document.definitions.flatMap((definition) =>
    'selectionSet' in definition ? definition.selectionSet.selections : [],
  );
  const names = switchesOf(selections, {});
  namesByDocument.set(document, names);
  return names;
}

/**
 * The document as these switches leave it. graphql-jit 0.8 keeps one condition per field node, so a fragment spread
 * twice under different conditions, or first under a false one, loses fields; a document without directives is exact.
 * Every node is a copy: plans are kept by the nodes they were made for, and two variants of one document must share none.
 */
function withoutSwitches(document: DocumentNode, switches: Record<string, boolean>): DocumentNode {
  const decide = <Node extends SelectionNode>(node: Node): Node | null =>
    isIncluded(node, switches) ? { ...node, directives: [] } : null;
  return visit(document, {
    Field: { enter: decide },
    InlineFragment: { enter: decide },
    FragmentSpread: { enter: decide },
  });
}

/**
 * type-graphql makes every `resolveType` asynchronous, which a compiled query cannot await. Rows of plans and members
 * of result unions carry `__typename`, so that is asked first; an untagged value still gets the declared function.
 */
function resolveByTag(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isAbstractType(type)) continue;
    const declared = type.resolveType;
    type.resolveType = (value, context, info, abstractType) =>
      tagOf(value) ?? declared?.(value, context, info, abstractType);
  }
}

function tagOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('__typename' in value)) return undefined;
  return typeof value.__typename === 'string' ? value.__typename : undefined;
}
