import { useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../graphql/gql/index.js';
import type { RevealPurpose, SecretKind } from '../graphql/gql/graphql.js';
import { assertNever } from '../lib/assert-never.js';
import { revealPurposeNames } from '../text/reveal.js';
import { Button } from '../ui/button.js';
import { RevealedValue } from './revealed-value.js';
import styles from './parts.module.css';
import { useRevealed } from './use-revealed.js';

const document = graphql(`
  mutation RevealSecret($input: RevealSecretInput!) {
    revealSecret(input: $input) {
      __typename
      ... on RevealSecretPayload {
        value
      }
      ... on ActionRefused {
        code
        message
      }
      ... on InputRefused {
        message
      }
      ... on StaleVersion {
        message
      }
    }
  }
`);

interface RevealSecretProps {
  caseId: string;
  personId: string;
  kind: SecretKind;
  masked: string;
  /** What and whose it is: 王小明的身份证号. */
  label: string;
}

/** A masked value with 查看: the purpose is chosen first, each look is recorded. */
export function RevealSecret({ caseId, personId, kind, masked, label }: RevealSecretProps) {
  const client = useClient();
  const [isChoosing, setChoosing] = useState(false);
  const shown = useRevealed();
  const reveal = async (purpose: RevealPurpose) => {
    setChoosing(false);
    const { data, error } = await client
      .mutation(document, { input: { caseId, personId, kind, purpose } })
      .toPromise();
    const result = data?.revealSecret;
    if (result === undefined)
      return shown.refuse(error?.graphQLErrors[0]?.message ?? '没有收到服务器的答复，请稍后重试。');
    switch (result.__typename) {
      case 'RevealSecretPayload':
        return shown.show(result.value);
      case 'ActionRefused':
      case 'InputRefused':
      case 'StaleVersion':
        return shown.refuse(result.message);
      default:
        return assertNever(result);
    }
  };
  const purposes = Object.entries(revealPurposeNames) as [RevealPurpose, string][];
  return (
    <RevealedValue
      masked={masked}
      label={label}
      shown={shown}
      isExpanded={isChoosing}
      onReveal={() => setChoosing(!isChoosing)}
    >
      {isChoosing && (
        <span role="group" aria-label={`查看${label}的目的`} className={styles['reveal']}>
          <span>目的：</span>
          {purposes.map(([purpose, name]) => (
            <Button key={purpose} size="small" onClick={() => void reveal(purpose)}>
              {name}
            </Button>
          ))}
        </span>
      )}
    </RevealedValue>
  );
}
