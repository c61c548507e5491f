import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { assertNever } from '../../lib/assert-never.js';
import { noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { Button } from '../../ui/button.js';

const signForRequestsDocument = graphql(`
  mutation SignForVerificationRequests($input: SignForVerificationRequestsInput!) {
    signForVerificationRequests(input: $input) {
      ... on SignForVerificationRequestsPayload {
        signedIds
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

interface SignForButtonProps {
  ids: readonly string[];
  label: string;
  /** What happened, in a sentence; the list is read anew. */
  onSigned: (message: string) => void;
  onRefused: (message: string) => void;
}

export function SignForButton({ ids, label, onSigned, onRefused }: SignForButtonProps) {
  const [, signFor] = useMutation(signForRequestsDocument);
  const [isBusy, setBusy] = useState(false);
  const { key, renew } = useAttemptKey();
  const handleClick = async () => {
    setBusy(true);
    const { data } = await signFor({ input: { idempotencyKey: key, ids: [...ids] } });
    setBusy(false);
    const result = data?.signForVerificationRequests;
    if (result === undefined) return onRefused(noAnswerText);
    switch (result.__typename) {
      case 'SignForVerificationRequestsPayload': {
        renew();
        const rest = ids.length - result.signedIds.length;
        return onSigned(
          `已签收 ${result.signedIds.length} 件${rest > 0 ? `，另有 ${rest} 件不是待签收或已由同事签收` : ''}。`,
        );
      }
      case 'ActionRefused':
      case 'InputRefused':
      case 'StaleVersion':
        return onRefused(result.message);
      default:
        return assertNever(result);
    }
  };
  return (
    <Button
      size="small"
      busy={isBusy}
      disabledReason={ids.length === 0 ? '所选各件都不是待签收' : undefined}
      onClick={() => void handleClick()}
    >
      {label}
    </Button>
  );
}
