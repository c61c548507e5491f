import type { CacheExchangeOpts } from '@urql/exchange-graphcache';

type CacheSchema = NonNullable<CacheExchangeOpts['schema']>;
interface FieldType {
  kind: 'NON_NULL' | 'LIST' | 'SCALAR';
  name?: string;
  ofType?: FieldType;
}

/** Of every type that the office asks: names of objects to their asked fields, of abstract types to their objects. */
export interface ShortSchema {
  /** `members[] parent?`: `[]` is a list, `?` may be null; whatever is not marked never is. */
  objects: Readonly<Record<string, string>>;
  interfaces: Readonly<Record<string, string>>;
  unions: Readonly<Record<string, string>>;
}

const roots = { query: 'Query', mutation: 'Mutation' };
/** The cache asks a type for null, list and object; what a value is like in itself does not matter to it. */
const anyValue = { kind: 'SCALAR', name: 'Any' } as const;

function typeOf(mark: string): FieldType {
  if (mark.endsWith('?')) return typeOf(mark.slice(0, -1)).ofType ?? anyValue;
  const ofType: FieldType = mark === '' ? anyValue : { kind: 'LIST', ofType: typeOf(mark.slice(1, -1)) };
  return { kind: 'NON_NULL', ofType };
}

function fieldOf(text: string) {
  const [name = ''] = /^\w+/.exec(text) ?? [];
  return { name, type: typeOf(text.slice(name.length)), args: [] };
}

const listNames = (text: string): string[] => text.match(/\S+/g) ?? [];
const named = (kind: string) => (name: string) => ({ kind, name });

/** The schema in the form in which the cache reads it: that form is nine times as long as what it says. */
export function expandCacheSchema({ objects, interfaces, unions }: ShortSchema): CacheSchema {
  const holders = Object.entries(interfaces).map(([name, text]) => ({ name, of: new Set(listNames(text)) }));
  const types = [
    ...Object.entries(objects).map(([name, text]) => ({
      ...named('OBJECT')(name),
      fields: listNames(text).map(fieldOf),
      interfaces: holders.filter(({ of }) => of.has(name)).map((one) => named('INTERFACE')(one.name)),
    })),
    ...Object.entries(interfaces).map(([name, text]) => ({
      ...named('INTERFACE')(name),
      fields: [],
      interfaces: [],
      possibleTypes: listNames(text).map(named('OBJECT')),
    })),
    ...Object.entries(unions).map(([name, text]) => ({
      ...named('UNION')(name),
      possibleTypes: listNames(text).map(named('OBJECT')),
    })),
    anyValue,
  ];
  const queryType = { name: roots.query };
  const mutationType = { name: roots.mutation };
  return { __schema: { queryType, mutationType, subscriptionType: null, types } } as CacheSchema;
}

/** Pages and results have no identity of their own; their rows do. */
export function listUnkeyedTypes({ objects }: ShortSchema): string[] {
  const isRoot = (name: string) => name === roots.query || name === roots.mutation;
  return Object.keys(objects).filter(
    (name) => !isRoot(name) && !listNames(objects[name] ?? '').includes('id'),
  );
}
