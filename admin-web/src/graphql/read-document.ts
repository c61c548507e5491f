import { gql, type TypedDocumentNode } from '@urql/core';

/** The document of an operation from its text, with the hash under which the server knows it. */
export function readDocument(hash: string, text: string): TypedDocumentNode {
  return Object.assign(gql(text), { __meta__: { hash } });
}
