/** Lowest first: a module may import only modules that stand before it here. */
const moduleOrder = [
  'organization',
  'identity',
  'messaging',
  'registry',
  'verification',
  'eligibility',
  'publicity',
  'application',
  'housing',
  'allocation',
  'tenancy',
  'meeting',
  'task',
  'clue',
  'supervision',
  'audit',
];

const modules = '^api/src/modules';
const doors = `${modules}/[^/]+/index\\.ts$`;
const error = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

const orderRules = moduleOrder.map((name, index) => {
  const later = moduleOrder.slice(index + 1);
  // supervision reads everything but is read by nobody; audit is plugged in by app.ts alone.
  const forbidden = name === 'audit' ? ['supervision'] : later;
  return error(
    `modules-meet-at-the-door/order-of-${name}`,
    'What stands later knows what stands earlier, never the other way round; events carry news forward.',
    { path: `${modules}/${name}/` },
    { path: `${modules}/(${forbidden.join('|') || 'none'})/` },
  );
});

module.exports = {
  forbidden: [
    error(
      'rules-are-pure',
      'A rule decides from its arguments: no I/O, no framework, nothing that needs a test double.',
      { path: `${modules}/([^/]+)/rules/` },
      // Who asks is a plain value: policies decide on it.
      {
        path: '.',
        pathNot: [`${modules}/$1/rules/`, '^api/src/shared/', '^api/src/platform/auth/actor\\.ts$', doors],
      },
    ),
    error(
      'rules-are-pure/doors-for-types-only',
      'Another module is known to a rule by its types alone.',
      { path: `${modules}/([^/]+)/rules/` },
      { path: doors, dependencyTypesNot: ['type-only'] },
    ),
    error(
      'entities-are-dumb',
      'An entity is a storage shape: it knows the database layer, its own vocabulary and its neighbours.',
      { path: `${modules}/([^/]+)/.*\\.entity\\.ts$` },
      {
        path: '^api/src/',
        pathNot: [
          '^api/src/platform/db/',
          '^api/src/shared/',
          `${modules}/$1/rules/`,
          `${modules}/$1/[^/]+\\.entity\\.ts$`,
          doors,
        ],
      },
    ),
    error(
      'services-do-the-work',
      'A use case stands between rules and storage and does not know how it is asked for.',
      { path: `${modules}/([^/]+)/service/` },
      {
        path: '^(api/src|admin-web|tests)/',
        pathNot: [
          `${modules}/$1/(service|rules)/`,
          `${modules}/$1/[^/]+\\.entity\\.ts$`,
          '^api/src/(platform|shared)/',
          doors,
        ],
      },
    ),
    error(
      'graphql-is-thin',
      'A resolver hands over to a use case or a plan; it never decides and never loads.',
      { path: `${modules}/([^/]+)/graphql/` },
      {
        path: '^(api/src|admin-web|tests)/',
        pathNot: [
          `${modules}/$1/(graphql|service|rules)/`,
          '^api/src/platform/(graphql|read)/',
          '^api/src/platform/[^/]+\\.ts$',
          '^api/src/shared/',
          doors,
        ],
      },
    ),
    error(
      'graphql-is-thin/no-entity-manager',
      'Whoever holds the entity manager writes past the use case.',
      { path: `${modules}/[^/]+/graphql/` },
      { path: '(^|/)node_modules/(@mikro-orm|pg|pg-boss)/' },
    ),
    error(
      'modules-meet-at-the-door',
      'A module is known by its index.ts; what lies behind may change without asking.',
      { path: `${modules}/([^/]+)/` },
      { path: `${modules}/`, pathNot: [`${modules}/$1/`, '/index\\.ts$'] },
    ),
    ...orderRules,
    error(
      'modules-meet-at-the-door/known-module',
      'A module that is not in the order has no place; extend the order by a decision record.',
      { path: `${modules}/`, pathNot: `${modules}/(${moduleOrder.join('|')})/` },
      {},
    ),
    error(
      'platform-knows-no-domain',
      'The technical layers must be usable, and readable, without the domain.',
      { path: '^api/src/(platform|shared)/' },
      { path: `${modules}/` },
    ),
    error(
      'platform-knows-no-domain/shared-is-pure',
      'Shared code is used by rules and must be as pure as they are.',
      { path: '^api/src/shared/' },
      { path: '.', pathNot: '^api/src/shared/' },
    ),
    error(
      'ui-is-blind',
      'A design-system part knows neither the contract nor the domain.',
      { path: '^admin-web/src/ui/' },
      { path: '^admin-web/src/.*\\.tsx?$', pathNot: '^admin-web/src/(ui|lib)/' },
    ),
    error(
      'ui-is-blind/no-graphql',
      'A design-system part gets its data as properties.',
      { path: '^admin-web/src/ui/' },
      { path: '(^|/)node_modules/(graphql|urql|@urql|wonka)/' },
    ),
    error(
      'ui-is-blind/one-component-library',
      'Only ui touches the component library, so that it can be exchanged in one place.',
      { path: '^admin-web/src/', pathNot: '^admin-web/src/(ui/|[^/]+$)' },
      { path: '(^|/)node_modules/@mantine/' },
    ),
    error(
      'ui-is-blind/parts-below-screens',
      'A part is used by screens and knows none of them.',
      { path: '^admin-web/src/parts/' },
      { path: '^admin-web/src/screens/' },
    ),
    error(
      'ui-is-blind/screens-apart',
      'What two screens share is a part.',
      { path: '^admin-web/src/screens/([^/]+)/' },
      { path: '^admin-web/src/screens/', pathNot: '^admin-web/src/screens/$1/' },
    ),
    error(
      'no-backdoor',
      'The contract between browser and server is schema/ and nothing else.',
      { path: '^admin-web/' },
      { path: '^(api|migrations|tests)/' },
    ),
    error(
      'no-circular',
      'Two files that need each other are one file.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    error(
      'no-orphans',
      'A file that nothing imports and that imports nothing is left over.',
      {
        orphan: true,
        path: '^(api|admin-web)/src/',
        // Imported by what the build makes of every graphql() call.
        pathNot: ['\\.d\\.ts$', '^admin-web/src/graphql/gql/', '^admin-web/src/graphql/read-document\\.ts$'],
      },
      {},
    ),
    error(
      'no-test-in-src',
      'Tests live in tests/, so that nothing of them is built or shipped.',
      { path: '^(api|admin-web|migrations)/' },
      {
        path: ['^tests/', '\\.(test|spec)\\.tsx?$', '(^|/)node_modules/(@jest|jest|@playwright|fast-check)/'],
      },
    ),
    error(
      'no-undeclared-package',
      'What a package uses stands in its own package.json.',
      { path: '^(api|admin-web|migrations|tests)/' },
      // A package of types alone has no file to resolve.
      {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'],
        pathNot: '^@graphql-typed-document-node/core$',
      },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.cache|\\.data)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
