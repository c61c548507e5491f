import { ApolloServer, type ApolloServerOptionsWithGateway, type BaseContext } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { Denied } from '../auth/denied.js';
import { passingRefusal } from '../db/passing-refusal.js';
import { ForbiddenField } from '../read/index.js';
import type { Context } from './context.js';
import { createJitGateway } from './executor.js';
import { oneRootMutation } from './one-root-mutation.js';
import type { OpenRequest } from './open-request.js';
import { overLimit } from './operation-limits.js';
import { OverLimit } from './over-limit.js';

const MAX_TOKENS = 2_000;

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  /** Asked before an operation runs; null when the actor may ask once more. */
  readonly admit: (context: Context) => Promise<OverLimit | null>;
  /** Called for every denial, after the operation's transaction was rolled back. */
  readonly onDenied: (context: Context, denied: Denied) => Promise<void>;
}

/** Apollo Server with the jit executor. No plugin has `willResolveField`: one such plugin wraps every field (a test guards it). */
export function createApollo(options: ApolloOptions): ApolloServer<OpenRequest> {
  return new ApolloServer<OpenRequest>({
    gateway: committing(createJitGateway(options.schema), options),
    introspection: false,
    hideSchemaDetailsFromClientErrors: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: [oneRootMutation],
    plugins: [ApolloServerPluginCacheControlDisabled()],
    formatError: options.formatError,
    csrfPrevention: true,
  });
}

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
type ExecutorRun = Parameters<Executor>[0];
type ExecutorResult = ReturnType<Executor>;

/**
 * Opens the request's transaction for the operation, within its limits; commits its reads before the answer goes out, or
 * rolls them back when there was an error.
 */
function committing(gateway: Gateway, options: ApolloOptions): Gateway {
  return {
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate?.(callback) ?? (() => undefined),
    stop: () => gateway.stop(),
    load: async (given) => {
      const { executor: execute } = await gateway.load(given);
      if (!execute) throw new Error('the gateway has no executor');
      return { executor: (run) => runWithin(options, execute, run) };
    },
  };
}

async function runWithin(options: ApolloOptions, execute: Executor, run: ExecutorRun): ExecutorResult {
  const request = run.context as unknown as OpenRequest;
  let context: Context | null = null;
  let result: Awaited<ExecutorResult>;
  try {
    context = await request.open();
    const over = await refusedBy(options, context, run);
    result = over
      ? { errors: [new GraphQLError(over.message, { originalError: over, extensions: over.extensions })] }
      : await committed(context, () => execute({ ...run, context: context as never }));
  } catch (error) {
    throw passingRefusal(error) ?? error;
  } finally {
    await request.close();
  }
  const denied = result.errors
    ?.map(({ originalError }) => deniedBy(originalError))
    .find((cause) => cause !== null);
  // After the request gave back its connection: many denials at once would otherwise wait for each other's.
  if (denied && context) await options.onDenied(context, denied);
  return result;
}

async function refusedBy(
  { schema, admit }: ApolloOptions,
  context: Context,
  { document, operation, request }: ExecutorRun,
): Promise<OverLimit | null> {
  const over = await admit(context);
  if (over || !operation) return over;
  return overLimit(schema, { document, operation, variables: request.variables ?? {} }, context.actor);
}

async function committed<Result extends { errors?: readonly GraphQLError[] }>(
  { reads, auditReads }: Context,
  execute: () => Promise<Result>,
): Promise<Result> {
  let keep = false;
  try {
    const result = withWholeErrors(await execute());
    keep = !result.errors?.length;
    return result;
  } finally {
    await auditReads.close(keep);
    await reads.close(keep);
  }
}

/** A field that the viewer may not read is a denial like any other, and so is more than is allowed. */
function deniedBy(cause: Error | undefined): Denied | null {
  if (cause instanceof Denied) return cause;
  if (cause instanceof OverLimit) return cause.recordedAs === null ? null : new Denied(cause.recordedAs);
  return cause instanceof ForbiddenField ? new Denied('field.read', cause.type, cause.field) : null;
}

/** Text in the place of an id: the database has no such thing, so it is answered like any other that is not there. */
const isNoId = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === '22P02' && cause.message.includes('type uuid');

/** graphql-jit leaves `extensions` out of an error whose cause has none; Apollo trips over that and hides our code and sentence. */
function withWholeErrors<Result extends { errors?: readonly GraphQLError[] }>(result: Result): Result {
  if (!result.errors) return result;
  const errors = result.errors.map(
    // The nodes stay: by them Apollo knows a variable that does not fit from a bug.
    ({ message, nodes, path, originalError, extensions }) => {
      const cause = isNoId(originalError) ? new Denied('object.read') : passingRefusal(originalError);
      if (!cause) return new GraphQLError(message, { nodes, path, originalError, extensions });
      const told = 'extensions' in cause ? cause.extensions : {};
      return new GraphQLError(message, { nodes, path, originalError: cause, extensions: told });
    },
  );
  return { ...result, errors };
}
