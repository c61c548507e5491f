import { useState } from 'react';
import { graphql } from '../../graphql/gql/gql.js';
import type { RequestFacts_VerificationRequestFragment } from '../../graphql/gql/graphql.js';
import { readRefusal } from '../../parts/outcome.js';
import styles from '../../parts/parts.module.css';
import { RevealedValue } from '../../parts/revealed-value.js';
import { useCommand } from '../../parts/use-command.js';
import { useRevealed } from '../../parts/use-revealed.js';
import { canDo } from '../../parts/verification/request-row.js';
import { Button } from '../../ui/button.js';
import { signForRequestDocument } from './use-save-answer.js';

const document = graphql(`
  mutation RevealRequestNumber($input: RevealRequestNumberInput!) {
    revealRequestNumber(input: $input) {
      __typename
      ... on RevealRequestNumberPayload {
        value
      }
      ... on ActionRefused {
        code
        message
      }
      ... on InputRefused {
        message
        problems {
          field
          message
        }
      }
      ... on StaleVersion {
        message
      }
    }
  }
`);

interface RequestNumberProps {
  request: RequestFacts_VerificationRequestFragment;
}

/** Masked until the request is signed for; then the agency sees whom to look up, as long as it owes the answer. */
export function RequestNumber({ request }: RequestNumberProps) {
  const [isSigned, setSigned] = useState(false);
  const { id, maskedIdNumber, person } = request;
  if (maskedIdNumber == null) return '未登记';
  if (canDo(request, 'signFor'))
    return <SignFirst request={request} masked={maskedIdNumber} onSigned={() => setSigned(true)} />;
  if (!canDo(request, 'answer', 'reanswer')) return maskedIdNumber;
  return (
    <RevealedNumber
      requestId={id}
      masked={maskedIdNumber}
      label={`${person.name}的证件号码`}
      takesFocus={isSigned}
    />
  );
}

interface SignFirstProps extends RequestNumberProps {
  masked: string;
  onSigned: () => void;
}

/** Signing for it alone, for whoever has to look the person up before there is an answer. */
function SignFirst({ request: { id, version }, masked, onSigned }: SignFirstProps) {
  const [problem, setProblem] = useState<string>();
  const { send, isBusy } = useCommand(signForRequestDocument, ({ signForVerificationRequest: result }) =>
    result.__typename === 'SignForVerificationRequestPayload'
      ? { kind: 'done' as const, payload: null }
      : readRefusal(result),
  );
  const sign = async () => {
    const outcome = await send({ id, expectedVersion: version });
    if (outcome.kind === 'done') onSigned();
    else setProblem(outcome.message);
  };
  return (
    <span className={styles['reveal']}>
      <span>{masked}</span>
      <Button tone="quiet" size="small" busy={isBusy} onClick={() => void sign()}>
        签收后查看
      </Button>
      {problem !== undefined && <span role="alert">{problem}</span>}
    </span>
  );
}

interface RevealedNumberProps {
  requestId: string;
  masked: string;
  label: string;
  /** It stands where 签收后查看 was pressed. */
  takesFocus: boolean;
}

function RevealedNumber({ requestId, masked, label, takesFocus }: RevealedNumberProps) {
  const shown = useRevealed();
  const { send, isBusy } = useCommand(document, ({ revealRequestNumber: result }) =>
    result.__typename === 'RevealRequestNumberPayload'
      ? { kind: 'done' as const, payload: result.value ?? null }
      : readRefusal(result),
  );
  const reveal = async () => {
    const outcome = await send({ requestId });
    if (outcome.kind !== 'done') return shown.refuse(outcome.message);
    // It is told in the first answer only, and that one was lost.
    if (outcome.payload === null) return shown.refuse('上一次的答复没有收到，请再点一次“查看”。');
    return shown.show(outcome.payload);
  };
  return (
    <RevealedValue
      masked={masked}
      label={label}
      shown={shown}
      isBusy={isBusy}
      takesFocus={takesFocus}
      onReveal={() => void reveal()}
    />
  );
}
