import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import { buildIfNeeded } from '../../api/bin/lib/build.mjs';
import { installIfNeeded } from '../../api/bin/lib/install.mjs';
import { cacheFolder, keepCompiled, root } from '../../api/bin/lib/paths.mjs';
import { readScript, runScript } from '../../api/bin/lib/run.mjs';
import { failedJourneys, failedTests } from './lib/failures.mjs';
import { runJest } from './lib/run-jest.mjs';

const reports = join(cacheFolder, 'reports');
const depcruise = ['--config', '.dependency-cruiser.cjs', 'api/src', 'admin-web/src', 'migrations', 'tests'];
/** Only against what hangs: test files that are plain modules of Node have no limit of their own. */
const LONGEST_MINUTES = 90;
const tsc = 'node_modules/typescript-7/bin/tsc';

/**
 * Everything `npm test` does, in this order. `needs` must exist: a step whose subject is missing fails, it is never
 * skipped. A step with `count` reports its own number of tests; every other step counts as one. Steps that follow each
 * other and only read the tree (`isReader`) go side by side, one for each core; suites of Jest that follow each other are
 * one run, so that no core waits for the last file of each.
 */
const steps = [
  { name: 'build', needs: ['api/src/main.ts', 'migrations/index.ts', 'admin-web/index.html'], run: buildAll },
  script('format', [], 'node_modules/oxfmt/bin/oxfmt', '--check', '.'),
  script('lint', [], 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'),
  script('lint with types', ['.oxlintrc.json'], 'node_modules/oxlint/bin/oxlint', '--type-aware', '--quiet'),
  script('types: api', ['api/tsconfig.json'], tsc, '-p', 'api'),
  script('types: migrations', ['migrations/tsconfig.json'], tsc, '-p', 'migrations'),
  script('types: admin-web', ['admin-web/tsconfig.json'], tsc, '-p', 'admin-web'),
  script('types: tests', ['tests/tsconfig.json'], tsc, '-p', 'tests'),
  script('types: tests of admin-web', ['tests/web'], tsc, '-p', 'tests/tsconfig.web.json'),
  script('dependencies', [], 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', ...depcruise),
  script('unused code', [], 'node_modules/knip/bin/knip.js'),
  // Prints what differs between the emitted and the committed schema, and exits with 1 when anything does.
  script(
    'schema drift',
    ['schema/schema.graphql', 'api/dist/emit-schema.js'],
    'api/dist/emit-schema.js',
    '--check',
  ),
  // At most 5 type sizes and 8 spacings in the built style sheets, no text under 14 px; contrast at least 4.5.
  script('design scale', ['admin-web/dist'], 'admin-web/checks/design-scale.mjs'),
  script('contrast', [], 'admin-web/checks/contrast.mjs'),
  // The generated parts of the module READMEs: state diagrams and permission tables.
  script('docs drift', ['api/dist/emit-docs.js'], 'api/dist/emit-docs.js', '--check'),
  ...['rules', 'web', 'migrations', 'start', 'api', 'access'].map(suite),
  { name: 'journeys', needs: ['tests/e2e'], run: runJourneys, count: countJourneys },
];

await installIfNeeded();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const wanted = process.argv.slice(2);
const results = [];
for (const group of groupsOf(steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name)))) {
  results.push(...(group[0].suite ? await takeSuites(group) : await takeSideBySide(group)));
}
for (const { name, seconds, passed, failed } of results) {
  console.log(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(26)} ${seconds.padStart(7)} s  ${passed} passed, ${failed} failed`,
  );
}
// What failed stands nearest to the closing line: whoever sees the end of a long log sees it.
for (const failure of results.flatMap(({ failures }) => failures ?? [])) console.log(failure);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);

function groupsOf(list) {
  const groups = [];
  for (const step of list) {
    const last = groups.at(-1);
    if ((step.isReader && last?.[0].isReader) || (step.suite && last?.[0].suite)) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

async function takeSideBySide(group) {
  const waiting = [...group.entries()];
  const taken = [];
  const takeNext = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, step] = next;
      taken[place] = await take(step);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, takeNext));
  return taken;
}

async function take(step) {
  // What goes side by side prints its own heading, with everything it said, when it is through.
  if (!step.isReader) console.log(`\n=== ${step.name}`);
  const startedAt = performance.now();
  const isFine = await succeeds(step);
  const { passed, failed, failures } = step.count?.() ?? { passed: isFine ? 1 : 0, failed: 0 };
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  // A suite that broke before or after its tests, or ran none, must not look green.
  const isBroken = failed === 0 && (!isFine || passed === 0);
  return { name: step.name, seconds, passed, failed: failed + (isBroken ? 1 : 0), failures };
}

async function succeeds(step) {
  if (!isThere(step)) return false;
  try {
    return (await step.run()) === 0;
  } catch (error) {
    console.log(error.message);
    return false;
  }
}

function isThere({ name, needs }) {
  const missing = needs.filter((path) => !existsSync(join(root, path)));
  if (missing.length > 0) console.log(`missing for ${name}: ${missing.join(', ')}`);
  return missing.length === 0;
}

function script(name, needs, file, ...args) {
  const run = async () => {
    const { code, output } = await readScript(join(root, file), args);
    console.log(`\n=== ${name}\n${output}`.trimEnd());
    return code;
  };
  return { name, needs: [file, ...needs], isReader: true, run };
}

async function buildAll() {
  await buildIfNeeded();
  return 0;
}

function suite(name) {
  return { name: `tests/${name}`, needs: [`tests/${name}`], suite: name };
}

/** Seconds of a suite: its files' together; they ran side by side. */
async function takeSuites(group) {
  const report = join(reports, 'suites.json');
  const present = group.filter(isThere);
  console.log(`\n=== ${present.map(({ name }) => name).join(', ')}`);
  const args = ['--selectProjects', ...present.map((step) => step.suite), '--json', `--outputFile=${report}`];
  // The report on standard output is for machines; what people read comes on standard error.
  const code = await runJest(args, { stdio: ['ignore', 'ignore', 'inherit'], minutes: LONGEST_MINUTES });
  const files = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).testResults : [];
  const results = group.map((step) => resultOf(step, files));
  // What broke outside of the tests, such as a server that could not be stopped, is nobody's in particular.
  if (code !== 0 && results.every(({ failed }) => failed === 0)) results[0].failed += 1;
  return results;
}

function resultOf({ name }, files) {
  const folder = `${join(root, name)}${sep}`;
  const own = files.filter((file) => file.name.startsWith(folder));
  const count = (status) =>
    own.flatMap((file) => file.assertionResults).filter((test) => test.status === status).length;
  const passed = count('passed');
  const broken = own.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const failed = count('failed') + broken;
  const milliseconds = own.reduce((sum, { startTime, endTime }) => sum + endTime - startTime, 0);
  // A suite that ran none of its tests must not look green.
  const isBroken = passed + failed === 0;
  const seconds = (milliseconds / 1000).toFixed(1);
  return { name, seconds, passed, failed: failed + (isBroken ? 1 : 0), failures: failedTests(own, root) };
}

function runJourneys() {
  const environment = { ...keepCompiled, PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'journeys.json') };
  const args = ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'];
  return runScript(join(root, 'tests/node_modules/@playwright/test/cli.js'), args, { env: environment });
}

function countJourneys() {
  const report = join(reports, 'journeys.json');
  if (!existsSync(report)) return { passed: 0, failed: 0 };
  const { stats, suites } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, failures: failedJourneys(suites) };
}
