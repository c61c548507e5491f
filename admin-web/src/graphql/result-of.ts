import type { TypedDocumentNode } from '@urql/core';

export type ResultOf<Document> = Document extends TypedDocumentNode<infer Result, infer _Variables> ? Result : never;
export type VariablesOf<Document> = Document extends TypedDocumentNode<infer _Result, infer Variables> ? Variables : never;
