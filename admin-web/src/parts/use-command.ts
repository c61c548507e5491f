import type { TypedDocumentNode } from '@urql/core';
import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { readRequestId } from '../graphql/client.js';
import { tellActDone } from '../lib/act-done.js';
import { newRequestKey } from './request-key.js';
import type { Outcome } from './outcome.js';

interface Keyed {
  idempotencyKey: string | number;
}

/**
 * Sends one mutation. The request key is kept until the server has answered, so that a press after a lost answer is the
 * same request; an answered request, done or refused, is over and the next one has a key of its own.
 */
export function useCommand<Data, Variables extends { input: Keyed }, Payload>(
  document: TypedDocumentNode<Data, Variables>,
  read: (data: Data) => Outcome<Payload>,
) {
  const client = useClient();
  const key = useRef(newRequestKey());
  const [isBusy, setBusy] = useState(false);
  const send = async (input: Omit<Variables['input'], 'idempotencyKey'>): Promise<Outcome<Payload>> => {
    setBusy(true);
    try {
      const variables = { input: { ...input, idempotencyKey: key.current } } as unknown as Variables;
      const { data, error } = await client.mutation(document, variables).toPromise();
      if (data == null) {
        const message =
          error?.graphQLErrors[0]?.message ??
          '没有收到服务器的答复，请检查网络后再次提交；重复提交只办理一次。';
        return { kind: 'failed', message, requestId: error === undefined ? undefined : readRequestId(error) };
      }
      key.current = newRequestKey();
      const outcome = read(data);
      if (outcome.kind === 'done') tellActDone();
      return outcome;
    } finally {
      setBusy(false);
    }
  };
  return { send, isBusy };
}
