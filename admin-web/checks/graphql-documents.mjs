import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { graphqlCall } from '../bin/graphql-call.mjs';

const sources = fileURLToPath(new URL('../src/', import.meta.url));

/**
 * ESLint's processor for the documents inside the graphql() calls of a source, each kept at its own line. The one of the
 * GraphQL plugin parses every source with Babel, which took longer than all rules together.
 */
export const documentProcessor = {
  meta: { name: 'graphql-documents', version: '1.0.0' },
  preprocess: (text, filename) => [
    ...[...text.matchAll(graphqlCall)].map((call) => ({
      text: emptyLinesBefore(text, call.index) + call[1],
      filename: `${call.index}.graphql`,
    })),
    { text, filename },
  ],
  postprocess: (messages) => messages.flat(),
  supportsAutofix: false,
};

const emptyLinesBefore = (text, index) => '\n'.repeat(text.slice(0, index).split('\n').length - 1);

/** All documents as one text: rules look into the fragments that an operation spreads. */
export const allDocuments = () =>
  globSync('**/*.{ts,tsx}', { cwd: sources })
    .filter((path) => !path.startsWith('graphql'))
    .flatMap((path) => [...readFileSync(sources + path, 'utf8').matchAll(graphqlCall)])
    .map(([, document]) => document)
    .join('\n');
