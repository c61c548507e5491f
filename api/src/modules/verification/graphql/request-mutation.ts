import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, type ClassType } from 'type-graphql';
import { command } from '../../../platform/graphql/command.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Requires, type Requirement } from '../../../platform/graphql/requires.js';
import type { Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { verificationRequestRead } from '../service/read-models.js';

interface RequestMutation<Input> {
  /** `disputeVerificationRequest`; its payload is `DisputeVerificationRequestPayload`. */
  readonly name: string;
  readonly permission: Requirement;
  readonly description: string;
  readonly input: ClassType & (new () => Input);
  readonly result: object;
  readonly run: (work: Work, given: Input) => Promise<Outcome<{ requestId: string }>>;
}

/** Adds a mutation about one request to a resolver: they differ in name, permission, input and use case and in nothing else. */
export function declareRequestMutation<Input extends { idempotencyKey: string }>(
  resolver: object,
  { name, permission, description, input, result, run }: RequestMutation<Input>,
): void {
  const payload = `${name.charAt(0).toUpperCase()}${name.slice(1)}Payload`;
  const method = (given: Input, context: Context, info: GraphQLResolveInfo): Promise<object> =>
    command(context, info, {
      payload,
      input: given,
      run,
      shows: { request: verificationRequestRead },
      answer: ({ requestId }) => ({ request: requestId }),
    });
  const property = { value: method, writable: true, configurable: true };
  Object.defineProperty(resolver, name, property);
  Arg('input', () => input, { description: '核查请求，看到的版本和办理内容。' })(resolver, name, 0);
  Ctx()(resolver, name, 1);
  Info()(resolver, name, 2);
  Mutation(() => result as never, { description })(resolver, name, property);
  Requires(permission)(resolver, name, property);
}
