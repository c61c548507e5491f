import { useEffect, useRef } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../graphql/gql/gql.js';
import { parseAppearance, type Appearance } from '../lib/appearance.js';
import { newRequestKey } from '../lib/request-key.js';
import { useAppearance } from './use-appearance.js';

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

const preferenceKey = 'appearance';

/** The choice follows the person to another computer. The browser's own copy only avoids a flash before the answer is here. */
export function useSavedAppearance(): {
  appearance: Appearance;
  changeAppearance: (next: Appearance) => void;
} {
  const { appearance, changeAppearance } = useAppearance();
  const [{ data }] = useQuery({ query: preferencesDocument });
  const [, save] = useMutation(savePreferenceDocument);
  const isApplied = useRef(false);
  const stored = data?.preferences.find(({ key }) => key === preferenceKey)?.value;
  useEffect(() => {
    if (isApplied.current || stored === undefined) return;
    isApplied.current = true;
    changeAppearance(parseAppearance(stored));
  }, [stored, changeAppearance]);
  return {
    appearance,
    changeAppearance: (next) => {
      isApplied.current = true;
      changeAppearance(next);
      void save({
        input: { idempotencyKey: newRequestKey(), key: preferenceKey, value: JSON.stringify(next) },
      });
    },
  };
}
