import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { SeededRandom } from '../../../api/src/demo/seeded-random.js';

export interface Operation {
  readonly root: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
}

export interface Document {
  readonly operation: Operation;
  readonly text: string;
  /** The arguments that the text has variables for. */
  readonly given: readonly string[];
}

export function operationsOf(schema: GraphQLSchema): Map<string, Operation> {
  const found = new Map<string, Operation>();
  for (const [root, type] of [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const)
    for (const field of Object.values(type?.getFields() ?? {})) found.set(field.name, { root, field });
  return found;
}

const DEEPEST = 4;
const MOST_ALIASES = 8;

/** Writes documents that are valid by construction: every field exists, no two of one name differ. */
export class Documents {
  private aliases = 0;
  private fragments: string[] = [];
  private hasSwitch = false;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: SeededRandom,
  ) {}

  of(operation: Operation): Document {
    const { root, field } = operation;
    this.aliases = 0;
    this.fragments = [];
    this.hasSwitch = false;
    const args = field.args.filter(
      ({ type, defaultValue }) =>
        (isNonNullType(type) && defaultValue === undefined) || this.random.happens(0.5),
    );
    const body = this.below(getNamedType(field.type), 1);
    const heads = args.map(({ name, type }) => `$${name}: ${String(type)}`);
    if (this.hasSwitch) heads.push('$yes: Boolean!');
    const pass = args.map(({ name }) => `${name}: $${name}`).join(', ');
    const text = `${root}${heads.length > 0 ? `(${heads.join(', ')})` : ''} { ${field.name}${pass && `(${pass})`}${body} } ${this.fragments.join(' ')}`;
    return { operation, text, given: args.map(({ name }) => name) };
  }

  private below(type: GraphQLNamedType, depth: number): string {
    if (!isCompositeType(type)) return '';
    const parts = isUnionType(type) ? [] : this.fieldsOf(type, depth);
    if (isAbstractType(type)) parts.push('__typename', ...this.membersOf(type, depth));
    if (parts.length === 0) parts.push('__typename');
    const selection = parts.join(' ');
    if (!isObjectType(type) || !this.random.happens(0.1)) return ` { ${selection} }`;
    const name = `part${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${type.name} { ${selection} }`);
    return ` { ...${name} }`;
  }

  /** One member beside the refusals: fields of one name may have different types in two of them. */
  private membersOf(type: GraphQLNamedType, depth: number): string[] {
    if (!isAbstractType(type)) return [];
    const members = this.schema.getPossibleTypes(type);
    const refusals = members.filter((member) =>
      member.getInterfaces().some(({ name }) => name === 'Refusal'),
    );
    const done = members.filter((member) => !refusals.includes(member));
    const parts = refusals.length > 0 ? ['... on Refusal { code message }'] : [];
    if (done.length > 0) {
      const member = this.random.pick(done);
      parts.push(`... on ${member.name}${this.below(member, depth)}`);
    }
    return parts;
  }

  private fieldsOf(type: GraphQLNamedType, depth: number): string[] {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => {
      const below = getNamedType(field.type);
      const isLeaf = !isCompositeType(below);
      const isPart = field.name === 'items';
      if (!isPart && depth >= DEEPEST && !isLeaf) return [];
      if (!isPart && !this.random.happens(isLeaf ? 0.5 : 0.4)) return [];
      return [`${this.alias()}${field.name}${this.switch()}${this.below(below, depth + 1)}`];
    });
  }

  private alias(): string {
    if (this.aliases >= MOST_ALIASES || !this.random.happens(0.04)) return '';
    this.aliases += 1;
    return `renamed${this.aliases}: `;
  }

  private switch(): string {
    if (!this.random.happens(0.03)) return '';
    this.hasSwitch = true;
    return ' @include(if: $yes)';
  }
}
