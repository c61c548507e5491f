import type { GraphQLField, GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { Extensions } from 'type-graphql';
import { holds, reachOf, type Permission } from '../auth/actor.js';
import { Denied, SignInRequired } from '../auth/denied.js';
import type { Context } from './context.js';

/** `anybody` for public operations; otherwise the permission whose holders may call the operation at all. */
export type Requirement = Permission | 'anybody';

/** First net: declares on a root field who may call it. A schema with an operation that forgot it does not start. */
export const Requires = (requirement: Requirement): MethodDecorator & PropertyDecorator =>
  Extensions({ requires: requirement });

export function requirementOf(field: {
  extensions?: Readonly<Record<string, unknown>> | null;
}): Requirement | undefined {
  return field.extensions?.['requires'] as Requirement | undefined;
}

/** Whose every reading is recorded: who looks after others is looked after too. */
const SUPERVISES: Permission = 'supervision.read';

/** Puts the declared requirement in front of every root resolver. Throws at start for a missing or unknown one. */
export function guardOperations(schema: GraphQLSchema, known: ReadonlySet<Permission>): GraphQLSchema {
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) guardField(root?.name ?? '', field, known);
  }
  return schema;
}

/** Neither the supervisor's own things nor what a page asks for by itself are a reading. */
const isSupervised = ({ actor, isBackground }: Context, requirement: Permission): boolean =>
  holds(actor, SUPERVISES) && !reachOf(actor, requirement).own && !isBackground;

function guardField(
  root: string,
  field: GraphQLField<unknown, Context>,
  known: ReadonlySet<Permission>,
): void {
  const requirement = requirementOf(field);
  if (!requirement) throw new Error(`${root}.${field.name} does not declare who may call it (@Requires)`);
  if (requirement === 'anybody') return;
  if (!known.has(requirement))
    throw new Error(`${root}.${field.name} requires the unknown permission ${requirement}`);
  const resolve = field.resolve as GraphQLFieldResolver<unknown, Context>;
  field.resolve = (source, args, context, info) => {
    if (context.actor.kind === 'PUBLIC') throw new SignInRequired();
    if (!holds(context.actor, requirement)) throw new Denied(requirement, 'Operation', field.name);
    const isNoted = root === 'Query' && isSupervised(context, requirement);
    for (const reads of [context.reads, context.auditReads]) {
      reads.readBy(requirement);
      if (isNoted) reads.noteSupervised(field.name, args['id']);
    }
    return resolve(source, args, context, info);
  };
}
