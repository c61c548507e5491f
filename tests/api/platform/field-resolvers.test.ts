import { describe, expect, it } from '@jest/globals';
import { ApolloServer } from '@apollo/server';
import { isObjectType } from 'graphql';
// First: it brings the metadata that the decorators of the types below write to.
import '../../../api/src/app.js';
import { PERMISSIONS } from '../../../api/src/modules/identity/index.js';
import { createSchema } from '../../../api/src/platform/graphql/schema.js';
import { createApollo } from '../../../api/src/platform/graphql/server.js';
import { resolvers } from '../../../api/src/resolvers.js';

describe('fields below the operations', () => {
  it('have no resolver and are not wrapped, before and after the server started', async () => {
    const schema = await createSchema(resolvers, PERMISSIONS);
    const resolved = () =>
      Object.values(schema.getTypeMap()).flatMap((type) => {
        if (!isObjectType(type) || type.name.startsWith('__')) return [];
        if (type === schema.getQueryType() || type === schema.getMutationType()) return [];
        return Object.values(type.getFields()).flatMap((field) =>
          field.resolve ? [`${type.name}.${field.name}`] : [],
        );
      });
    const roots = () =>
      [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
        Object.values(root?.getFields() ?? {}).map((field) => field.resolve),
      );
    expect(resolved()).toEqual([]);
    const before = roots();
    const apollo = createApollo({
      schema,
      formatError: (formatted) => formatted,
      admit: async () => null,
      onDenied: async () => undefined,
    });
    await apollo.start();
    const context = { reads: { close: async () => undefined }, actor: { kind: 'PUBLIC', costBudget: 1 } };
    const request = { open: async () => context, close: async () => undefined };
    await apollo.executeOperation({ query: '{ __typename }' }, { contextValue: request as never });
    expect(resolved()).toEqual([]);
    expect(roots()).toEqual(before);
    await apollo.stop();
  });

  it('are watched by no plugin: one with willResolveField would wrap every field', async () => {
    const schema = await createSchema(resolvers, PERMISSIONS);
    const apollo = createApollo({
      schema,
      formatError: (formatted) => formatted,
      admit: async () => null,
      onDenied: async () => undefined,
    });
    expect(apollo).toBeInstanceOf(ApolloServer);
    await apollo.start();
    const { plugins } = (
      apollo as unknown as {
        internals: { plugins: Record<string, (...given: unknown[]) => Promise<unknown>>[] };
      }
    ).internals;
    // With the header that asks Apollo to trace every field.
    const request = { http: { headers: new Map([['apollo-federation-include-trace', 'ftv1']]) } };
    for (const plugin of plugins) {
      const listener = (await plugin['requestDidStart']?.({ request, metrics: {}, logger: console })) as
        | Record<string, (...given: unknown[]) => Promise<unknown>>
        | undefined;
      const execution = (await listener?.['executionDidStart']?.({})) as object | undefined;
      expect(Object.keys(execution ?? {})).not.toContain('willResolveField');
    }
    await apollo.stop();
  });
});
