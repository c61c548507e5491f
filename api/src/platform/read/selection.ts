import {
  GraphQLError,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  isOutputType,
  Kind,
  parse,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { PlanError } from './errors.js';

/** What a plan reads of a resolver's `info`; `info` itself fits. */
export type ReadSelection = Pick<
  GraphQLResolveInfo,
  'schema' | 'fragments' | 'variableValues' | 'fieldNodes' | 'returnType'
>;

/** A selection written by hand, for code that reads without a request: `selectionOf(schema, 'Household', '{ id }')`. Build it once. */
export function selectionOf(schema: GraphQLSchema, typeName: string, text: string): ReadSelection {
  const returnType = schema.getType(typeName);
  if (!isOutputType(returnType)) throw new PlanError(`${typeName} is not an output type of the schema`);
  const [definition] = parse(`{ root ${text} }`).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new PlanError(`not a selection: ${text}`);
  const fieldNodes = definition.selectionSet.selections.filter(
    (node): node is FieldNode => node.kind === Kind.FIELD,
  );
  return { schema, fragments: {}, variableValues: {}, fieldNodes, returnType };
}

/** The fields selected on one object type, by field name: aliases of a field share one entry. */
export function selectedFields(
  selection: ReadSelection,
  typeName: string,
  nodes: readonly FieldNode[],
): Map<string, FieldNode[]> {
  const type = selection.schema.getType(typeName);
  if (!isObjectType(type)) throw new PlanError(`${typeName} is not an object type of the schema`);
  const fields = new Map<string, FieldNode[]>();
  for (const node of nodes) if (node.selectionSet) gather(selection, type, node.selectionSet, fields);
  return fields;
}

function gather(
  selection: ReadSelection,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  fields: Map<string, FieldNode[]>,
): void {
  for (const node of set.selections) {
    if (!isIncluded(node, selection.variableValues)) continue;
    if (node.kind === Kind.FIELD) {
      const same = fields.get(node.name.value);
      if (same) same.push(node);
      else fields.set(node.name.value, [node]);
      continue;
    }
    const part = node.kind === Kind.FRAGMENT_SPREAD ? fragmentOf(selection, node.name.value) : node;
    if (appliesTo(selection.schema, part.typeCondition?.name.value, type))
      gather(selection, type, part.selectionSet, fields);
  }
}

function appliesTo(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditional = schema.getType(condition);
  return isAbstractType(conditional) && schema.isSubType(conditional, type);
}

function fragmentOf(selection: ReadSelection, name: string): FragmentDefinitionNode {
  const fragment = selection.fragments[name];
  if (!fragment) throw new GraphQLError(`Unknown fragment "${name}".`);
  return fragment;
}

/** `@skip` and `@include` as graphql-js judges them. */
export function isIncluded(node: SelectionNode, variables: ReadSelection['variableValues']): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
}

/** The variables that can switch a part of these nodes on or off, in a fixed order. */
export function switchesOf(nodes: readonly SelectionNode[], fragments: ReadSelection['fragments']): string[] {
  const names = new Set<string>();
  const seen = new Set<string>();
  const visit = (node: SelectionNode): void => {
    for (const directive of node.directives ?? [])
      if (directive.name.value === 'skip' || directive.name.value === 'include')
        for (const argument of directive.arguments ?? [])
          if (argument.value.kind === Kind.VARIABLE) names.add(argument.value.name.value);
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      if (seen.has(node.name.value)) return;
      seen.add(node.name.value);
      fragments[node.name.value]?.selectionSet.selections.forEach(visit);
    } else node.selectionSet?.selections.forEach(visit);
  };
  nodes.forEach(visit);
  return [...names].sort();
}
