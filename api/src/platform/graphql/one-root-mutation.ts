import { GraphQLError, OperationTypeNode, type ASTVisitor, type ValidationContext } from 'graphql';

/**
 * A mutation operation does one thing: it is one transaction, and a thousand aliases of one mutation would be a thousand
 * tries at it.
 */
export function oneRootMutation(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      if (operation.operation !== OperationTypeNode.MUTATION) return;
      const [, second] = operation.selectionSet.selections.filter(
        (selection) => selection.kind !== 'Field' || selection.name.value !== '__typename',
      );
      if (second) context.reportError(new GraphQLError('one mutation per operation', { nodes: [second] }));
    },
    FragmentDefinition(fragment) {
      if (fragment.typeCondition.name.value === context.getSchema().getMutationType()?.name)
        context.reportError(new GraphQLError('no fragment on the mutation root', { nodes: [fragment] }));
    },
    InlineFragment(fragment) {
      if (fragment.typeCondition?.name.value === context.getSchema().getMutationType()?.name)
        context.reportError(new GraphQLError('no fragment on the mutation root', { nodes: [fragment] }));
    },
  };
}
