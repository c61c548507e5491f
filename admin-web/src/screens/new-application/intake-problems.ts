import { useClient } from 'urql';
import { graphql } from '../../graphql/gql/index.js';
import type { IntakeProblemsQueryVariables, PersonInput } from '../../graphql/gql/graphql.js';
import type { Problem } from '../../parts/outcome.js';

const problemsDocument = graphql(`
  query IntakeProblems($person: PersonInput, $declarations: DeclarationsInput) {
    intakeProblems(person: $person, declarations: $declarations) {
      field
      message
    }
  }
`);

/**
 * All that is wrong with a form in one round: its own gaps, and what the server would refuse of the rest. Without the
 * second half a clerk mends the gaps first and then hears of the id number. No answer leaves the gaps alone.
 */
export function useIntakeProblems() {
  const client = useClient();
  return async (
    own: readonly Problem[],
    typed: IntakeProblemsQueryVariables,
    order: readonly string[],
    prefix = '',
  ): Promise<Problem[]> => {
    const { data } = await client
      .query(problemsDocument, typed, { requestPolicy: 'network-only' })
      .toPromise();
    const said = (data?.intakeProblems ?? []).map(({ field, message }) => ({
      field: `${prefix}${field}`,
      message,
    }));
    return mergeProblems(own, said, order);
  };
}

/** Tells of a number as soon as it was typed: a wrong digit is found while the card is still on the desk. */
export function useIdNumberCheck(tell: (problem: Problem) => void, prefix = '') {
  const client = useClient();
  return async (person: PersonInput): Promise<void> => {
    if (person.idNumber === '') return;
    const { data } = await client
      .query(problemsDocument, { person }, { requestPolicy: 'network-only' })
      .toPromise();
    const found = data?.intakeProblems.find(({ field }) => field === 'idNumber');
    if (found !== undefined) tell({ field: `${prefix}idNumber`, message: found.message });
  };
}

/** One problem for a field, the form's own first, in the order in which the fields stand on the page. */
export function mergeProblems(
  own: readonly Problem[],
  said: readonly Problem[],
  order: readonly string[],
): Problem[] {
  const known = new Set(own.map(({ field }) => field));
  const rank = ({ field }: Problem) => (order.includes(field) ? order.indexOf(field) : order.length);
  return [...own, ...said.filter(({ field }) => !known.has(field))].sort((a, b) => rank(a) - rank(b));
}
