import { useCallback } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../graphql/gql/gql.js';
import { newRequestKey } from '../lib/request-key.js';

const preferencesDocument = graphql(`
  query Preferences {
    preferences {
      key
      value
    }
  }
`);

const savePreferenceDocument = graphql(`
  mutation SavePreference($input: SavePreferenceInput!) {
    savePreference(input: $input) {
      ... on SavePreferencePayload {
        key
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

/**
 * One setting of one's own, kept on the server so that it follows the person to another computer. `stored` is undefined
 * while it was never saved; until `isKnown` nobody can tell.
 */
export function usePreference(key: string): {
  stored: string | undefined;
  isKnown: boolean;
  save: (value: unknown) => Promise<void>;
} {
  const [{ data, error }, reload] = useQuery({ query: preferencesDocument });
  const [, send] = useMutation(savePreferenceDocument);
  const save = useCallback(
    async (value: unknown) => {
      await send({ input: { idempotencyKey: newRequestKey(), key, value: JSON.stringify(value) } });
      reload({ requestPolicy: 'network-only' });
    },
    [send, reload, key],
  );
  return {
    stored: data?.preferences.find((one) => one.key === key)?.value,
    isKnown: data !== undefined || error !== undefined,
    save,
  };
}
