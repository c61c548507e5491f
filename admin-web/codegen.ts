import { copyFileSync, existsSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

const config: CodegenConfig = {
  schema: '../schema/schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/graphql/gql/**'],
  ignoreNoDocuments: true,
  generates: {
    './src/graphql/gql/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'getFragmentData' },
        persistedDocuments: { hashAlgorithm: 'sha256' },
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
    },
  },
  hooks: {
    afterAllFileWrite: () => {
      // The server answers the operations listed here and no others.
      const list = 'src/graphql/gql/persisted-documents.json';
      if (existsSync(list)) copyFileSync(list, '../schema/operations.json');
    },
  },
};

export default config;
