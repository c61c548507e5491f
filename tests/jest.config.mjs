import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const tests = dirname(fileURLToPath(import.meta.url));
const repository = resolve(tests, '..');

const compiler = [
  fileURLToPath(import.meta.resolve('@swc/jest')),
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: false, react: { runtime: 'automatic' } },
      target: 'es2022',
      keepClassNames: true,
    },
    module: { type: 'es6' },
  },
];

/**
 * The suites, cheapest first. `database`: needs a PostgreSQL and a template database built by our own migrations.
 * `native`: its files are plain modules of Node and share the product's modules with the worker's other files. Each file
 * has an app and a database of its own; loading the product anew for each would cost half of the suite's time.
 */
const suites = [
  { name: 'rules', database: false },
  { name: 'web', database: false },
  { name: 'api', database: true, native: true },
  { name: 'access', database: true, native: true },
  { name: 'migrations', database: true },
  { name: 'start', database: false },
];

function projectOf({ name, database, native = false }) {
  return {
    displayName: name,
    rootDir: repository,
    roots: [resolve(tests, name)],
    testMatch: ['**/*.test.ts', '**/*.test.tsx'],
    testEnvironment: 'node',
    extensionsToTreatAsEsm: ['.ts', '.tsx'],
    moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'tsx', 'json', 'node'],
    transform: { '^.+\\.tsx?$': compiler },
    moduleNameMapper: {
      '^(\\.{1,2}/.*)\\.js$': '$1',
      '^@zhulian/migrations$': '<rootDir>/migrations/index.ts',
    },
    ...(native && {
      runner: 'jest-light-runner/child-process',
      // Before any decorator runs, whichever module a file loads first.
      setupFiles: [fileURLToPath(import.meta.resolve('reflect-metadata'))],
    }),
    modulePathIgnorePatterns: ['<rootDir>/.*/dist/', '<rootDir>/.cache/', '<rootDir>/.data/'],
    ...(database && {
      globalSetup: resolve(tests, 'support/global-setup.mjs'),
      globalTeardown: resolve(tests, 'support/global-teardown.ts'),
    }),
  };
}

export default {
  rootDir: repository,
  // The runner reports a missing suite; Jest itself would refuse to run the others.
  projects: suites.filter(({ name }) => existsSync(resolve(tests, name))).map(projectOf),
  // Only against what hangs: a slow machine fails no test.
  testTimeout: 180_000,
  testSequencer: resolve(tests, 'support/longest-first.mjs'),
  // Jest would leave one core to whoever else works here; nobody does while the suites run.
  maxWorkers: '100%',
};
