import { ApolloServer, type ApolloServerOptionsWithGateway, type BaseContext } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { Denied } from '../auth/denied.js';
import { ForbiddenField } from '../read/index.js';
import type { Context } from './context.js';
import { createJitGateway } from './executor.js';
import { oneRootMutation } from './one-root-mutation.js';
import type { OpenRequest } from './open-request.js';

const MAX_TOKENS = 2_000;

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  /** Called for every denial, after the operation's transaction was rolled back. */
  readonly onDenied: (context: Context, denied: Denied) => Promise<void>;
}

/** Apollo Server with the jit executor. No plugin has `willResolveField`: one such plugin wraps every field (a test guards it). */
export function createApollo({ schema, formatError, onDenied }: ApolloOptions): ApolloServer<OpenRequest> {
  return new ApolloServer<OpenRequest>({
    gateway: committing(createJitGateway(schema), onDenied),
    introspection: false,
    hideSchemaDetailsFromClientErrors: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: [oneRootMutation],
    plugins: [ApolloServerPluginCacheControlDisabled()],
    formatError,
    csrfPrevention: true,
  });
}

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** Opens the request's transaction for the operation; commits its reads before the answer goes out, or rolls them back when there was an error. */
function committing(gateway: Gateway, onDenied: ApolloOptions['onDenied']): Gateway {
  return {
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate?.(callback) ?? (() => undefined),
    stop: () => gateway.stop(),
    load: async (options) => {
      const { executor: execute } = await gateway.load(options);
      if (!execute) throw new Error('the gateway has no executor');
      const executor: Executor = async (run) => {
        const request = run.context as unknown as OpenRequest;
        try {
          const context = await request.open();
          const result = await committed(context, () => execute({ ...run, context: context as never }));
          const denied = result.errors
            ?.map(({ originalError }) => deniedBy(originalError))
            .find((cause) => cause !== null);
          if (denied) await onDenied(context, denied);
          return result;
        } finally {
          await request.close();
        }
      };
      return { executor };
    },
  };
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

/** A field that the viewer may not read is a denial like any other. */
function deniedBy(cause: Error | undefined): Denied | null {
  if (cause instanceof Denied) return cause;
  return cause instanceof ForbiddenField ? new Denied('field.read', cause.type, cause.field) : null;
}

/** graphql-jit leaves `extensions` out of an error whose cause has none; Apollo trips over that and hides our code and sentence. */
function withWholeErrors<Result extends { errors?: readonly GraphQLError[] }>(result: Result): Result {
  if (!result.errors) return result;
  const errors = result.errors.map(
    // The nodes stay: by them Apollo knows a variable that does not fit from a bug.
    ({ message, nodes, path, originalError, extensions }) =>
      new GraphQLError(message, { nodes, path, originalError, extensions }),
  );
  return { ...result, errors };
}
