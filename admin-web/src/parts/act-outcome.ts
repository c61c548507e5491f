import { assertNever } from '../lib/assert-never.js';
import { getFragmentData, graphql } from '../graphql/gql/index.js';
import type { FragmentType } from '../graphql/gql/index.js';
import { readRefusal, type Outcome } from './outcome.js';

/** What every act on a case answers with. The page then asks for the whole case again: an act changes most of it. */
export const actOutcomeFragment = graphql(`
  fragment ActOutcome_ApplicationResult on ApplicationResult {
    ... on ApplicationPayload {
      application {
        id
        version
        state
      }
    }
    ... on ActionRefused {
      code
      message
    }
    ... on InputRefused {
      code
      message
      problems {
        field
        message
      }
    }
    ... on StaleVersion {
      code
      message
      currentVersion
    }
  }
`);

export interface ActDone {
  id: string;
  version: number;
}

export function readActOutcome(masked: FragmentType<typeof actOutcomeFragment>): Outcome<ActDone> {
  const result = getFragmentData(actOutcomeFragment, masked);
  switch (result.__typename) {
    case 'ApplicationPayload':
      return { kind: 'done', payload: result.application };
    case 'ActionRefused':
    case 'InputRefused':
    case 'StaleVersion':
      return readRefusal(result);
    default:
      return assertNever(result);
  }
}
