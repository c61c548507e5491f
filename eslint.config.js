import comments from '@eslint-community/eslint-plugin-eslint-comments/configs';
import graphql from '@graphql-eslint/eslint-plugin';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import { existsSync } from 'node:fs';
import tseslint from 'typescript-eslint';
import { allDocuments, documentProcessor } from './admin-web/checks/graphql-documents.mjs';

const environmentRead = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'The environment is read in api/src/config.ts alone.',
};
const clockReads = [
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'new Date()'],
  ['CallExpression[callee.object.name="Date"][callee.property.name="now"]', 'Date.now()'],
  ['CallExpression[callee.object.name="Math"][callee.property.name="random"]', 'Math.random()'],
].map(([selector, name]) => ({ selector, message: `${name}: clock and random come in as arguments.` }));

const sources = ['api/src/**/*.ts', 'admin-web/src/**/*.{ts,tsx}', 'migrations/*.ts'];
const schemaFile = 'schema/schema.graphql';

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '.cache/',
      '.data/',
      'test-results/',
      'admin-web/src/graphql/gql/',
      'schema/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  comments.recommended,
  {
    rules: {
      '@eslint-community/eslint-comments/require-description': 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parser: tseslint.parser },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // What needs types to be seen (promises, switches) is oxlint's: .oxlintrc.json.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    files: sources,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines-per-function': ['error', { max: 60 }],
      'no-restricted-syntax': ['error', environmentRead],
    },
  },
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 100 }] } },
  // A rule set later replaces the earlier one, so the environment rule is repeated here.
  {
    files: ['api/src/modules/*/{rules,service}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', environmentRead, ...clockReads] },
  },
  { files: ['api/src/config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['admin-web/src/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.strict],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { globals: globals.browser },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  ...(existsSync(schemaFile) ? documentRules() : []),
  { files: ['tests/**'], rules: { 'max-lines-per-function': 'off' } },
  // A migration is a list of statements; the job queue's schema is taken over whole.
  { files: ['migrations/*.ts'], rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' } },
  // Scripts that run before anything is installed or built speak to the terminal.
  {
    files: ['**/bin/**/*.mjs', '**/checks/**/*.mjs', '**/*.{js,cjs,mjs}'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
);

/** The browser's operations, taken out of the graphql() calls of its sources. */
function documentRules() {
  return [
    { files: ['admin-web/src/**/*.{ts,tsx}'], processor: documentProcessor },
    {
      files: ['admin-web/src/**/*.graphql'],
      languageOptions: {
        parser: graphql.parser,
        parserOptions: { graphQLConfig: { schema: schemaFile, documents: allDocuments() } },
      },
      plugins: { '@graphql-eslint': graphql },
      rules: {
        '@graphql-eslint/require-selections': ['error', { fieldName: 'id' }],
        '@graphql-eslint/no-deprecated': 'error',
        '@eslint-community/eslint-comments/require-description': 'off',
        'max-lines': 'off',
        'no-console': 'off',
      },
    },
  ];
}
