import { assertNever } from '../../lib/assert-never.js';
import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import { readRefusal, type Outcome } from '../../parts/outcome.js';

/** Accepting and reissuing both hand out a receipt. */
export const receiptOutcomeFragment = graphql(`
  fragment ReceiptOutcome_ReceiptResult on ReceiptResult {
    ... on ReceiptPayload {
      queryCode
      application {
        id
        version
        state
        receiptNumber
        dueOn
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

export interface Issued {
  receiptNumber: string;
  /** Null where the request was a repeat: the code was in the first answer, which never arrived. */
  queryCode: string | null;
  dueOn: string | null;
  version: number;
}

export function readReceipt(masked: FragmentType<typeof receiptOutcomeFragment>): Outcome<Issued> {
  const result = getFragmentData(receiptOutcomeFragment, masked);
  switch (result.__typename) {
    case 'ReceiptPayload': {
      const { receiptNumber, dueOn, version } = result.application;
      const queryCode = result.queryCode ?? null;
      return {
        kind: 'done',
        payload: { receiptNumber: receiptNumber ?? '', queryCode, dueOn: dueOn ?? null, version },
      };
    }
    case 'ActionRefused':
    case 'InputRefused':
    case 'StaleVersion':
      return readRefusal(result);
    default:
      return assertNever(result);
  }
}
