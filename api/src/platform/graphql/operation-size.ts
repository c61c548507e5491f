import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  valueFromAST,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

export interface OperationSize {
  /** Fields below fields, fragments unfolded. */
  readonly depth: number;
  /** Renamed fields, `__typename` too, fragments unfolded. */
  readonly aliases: number;
  /** About how many values the answer may hold. */
  readonly cost: number;
}

export interface MeasuredOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Rows that a list without paging is taken for: households are small, and so is what hangs on a case. */
const ASSUMED_LENGTH = 10;

/** The argument by which a page says how long it is. */
const PAGE_LENGTH = 'first';

/** Sizes kept per document; a page has few lengths in use. */
const LENGTHS_PER_OPERATION = 16;

interface Known {
  readonly lengthVariables: readonly string[];
  readonly sizes: Map<string, OperationSize>;
}

const known = new WeakMap<OperationDefinitionNode, Known>();

/** How large an operation is, told without running it. Worked out once per document and page length. */
export function sizeOf(schema: GraphQLSchema, measured: MeasuredOperation): OperationSize {
  const { operation, document, variables } = measured;
  const found = known.get(operation) ?? { lengthVariables: lengthVariablesOf(document), sizes: new Map() };
  known.set(operation, found);
  const key = JSON.stringify(found.lengthVariables.map((name) => variables[name]));
  const size = found.sizes.get(key) ?? new Measurement(schema, measured).whole();
  if (found.sizes.size < LENGTHS_PER_OPERATION) found.sizes.set(key, size);
  return size;
}

function lengthVariablesOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Argument({ name, value }) {
      if (name.value === PAGE_LENGTH && value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}

const NOTHING: OperationSize = { depth: 0, aliases: 0, cost: 0 };

class Measurement {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  /** Each fragment is measured once per list length: a chain of them doubles at every link otherwise. */
  private readonly measured = new Map<string, OperationSize>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly of: MeasuredOperation,
  ) {
    for (const definition of of.document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
  }

  whole(): OperationSize {
    const { operation } = this.of;
    const root = this.schema.getRootType(operation.operation) ?? undefined;
    return this.selection(operation.selectionSet, root, ASSUMED_LENGTH);
  }

  private selection(set: SelectionSetNode, parent: GraphQLNamedType | undefined, length: number) {
    let { depth, aliases, cost } = NOTHING;
    for (const node of set.selections) {
      const part =
        node.kind === Kind.FIELD
          ? this.field(node, parent, length)
          : node.kind === Kind.FRAGMENT_SPREAD
            ? this.fragment(node.name.value, length)
            : this.selection(
                node.selectionSet,
                this.conditionOf(node.typeCondition?.name.value, parent),
                length,
              );
      depth = Math.max(depth, part.depth);
      aliases += part.aliases;
      cost += part.cost;
    }
    return { depth, aliases, cost };
  }

  private field(node: FieldNode, parent: GraphQLNamedType | undefined, length: number): OperationSize {
    const aliases = node.alias ? 1 : 0;
    const field =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!node.selectionSet || !field) return { depth: 1, aliases, cost: 1 };
    const below = this.selection(
      node.selectionSet,
      getNamedType(field.type),
      this.pageLength(field, node) ?? ASSUMED_LENGTH,
    );
    const times = isListType(getNullableType(field.type)) ? length : 1;
    return { depth: below.depth + 1, aliases: below.aliases + aliases, cost: 1 + times * below.cost };
  }

  private fragment(name: string, length: number): OperationSize {
    const key = `${name}|${length}`;
    const measured = this.measured.get(key);
    if (measured) return measured;
    const fragment = this.fragments.get(name);
    if (!fragment) return NOTHING;
    // Validation has refused circles; this keeps a later change of order from turning one into an endless walk.
    this.measured.set(key, NOTHING);
    const parent = this.conditionOf(fragment.typeCondition.name.value, undefined);
    const size = this.selection(fragment.selectionSet, parent, length);
    this.measured.set(key, size);
    return size;
  }

  private conditionOf(name: string | undefined, parent: GraphQLNamedType | undefined) {
    const type = name === undefined ? parent : this.schema.getType(name);
    return type && isCompositeType(type) ? type : undefined;
  }

  /** What a page was asked for; null for a field that is none. */
  private pageLength(field: GraphQLField<unknown, unknown>, node: FieldNode): number | null {
    const declared = field.args.find(({ name }) => name === PAGE_LENGTH);
    if (!declared) return null;
    const given = node.arguments?.find(({ name }) => name.value === PAGE_LENGTH);
    const value = given && valueFromAST(given.value, declared.type, this.of.variables);
    const length = value ?? declared.defaultValue;
    return typeof length === 'number' && length > 0 ? length : ASSUMED_LENGTH;
  }
}
