import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { Select } from '../../ui/select-field.js';
import { clauseOptions } from './clause-options.js';

const clausesDocument = graphql(`
  query MechanismClauses {
    mechanismItems {
      id
      kind
      clause
      title
    }
  }
`);

interface ClauseFieldProps {
  id: string;
  value: string | null;
  error: string | undefined;
  onChange: (mechanismItemId: string | null) => void;
}

/** 落实机制条款: from the clause all that was resolved for it is found. */
export function ClauseField({ id, value, error, onChange }: ClauseFieldProps) {
  const [{ data }] = useQuery({ query: clausesDocument });
  return (
    <Select
      id={id}
      label="落实机制条款"
      optional
      searchable
      clearable
      options={clauseOptions(data?.mechanismItems ?? [])}
      value={value}
      error={error}
      onChange={onChange}
    />
  );
}
