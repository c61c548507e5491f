import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

/** The generated code of one entry: a bundle carries the operations of its own entry and no others. */
const entry = (documents: string[]) => ({
  preset: 'client' as const,
  documents,
  presetConfig: {
    fragmentMasking: { unmaskFunctionName: 'getFragmentData' },
    persistedDocuments: { hashAlgorithm: 'sha256' as const },
  },
  // Persisted documents come without __typename otherwise, and the normalised cache cannot work without it.
  documentTransforms: [addTypenameSelectionDocumentTransform],
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    strictScalars: true,
    emitLegacyCommonJSImports: false,
    scalars: { Instant: 'string', PlainDate: 'string', Fen: 'number', JSON: 'unknown', Upload: 'File' },
  },
});

const office = './src/graphql/gql/';
const publicEntry = './src/graphql/gql/public/';

const config: CodegenConfig = {
  schema: '../schema/schema.graphql',
  ignoreNoDocuments: true,
  generates: {
    [office]: entry(['src/**/*.{ts,tsx}', '!src/graphql/gql/**', '!src/public/**']),
    [publicEntry]: entry(['src/public/**/*.{ts,tsx}']),
  },
  hooks: {
    afterAllFileWrite: () => {
      // The server answers the operations listed here and no others.
      const lists = [office, publicEntry]
        .map((folder) => `${folder}persisted-documents.json`)
        .filter((list) => existsSync(list));
      const operations = lists.flatMap((list) =>
        Object.entries(JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>),
      );
      const sorted = [...new Map(operations)].sort(([one], [other]) => (one < other ? -1 : 1));
      writeFileSync('../schema/operations.json', `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
    },
  },
};

export default config;
