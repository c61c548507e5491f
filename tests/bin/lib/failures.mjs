import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const MESSAGE_LINES = 20;

/** What the report of Jest says of its failed tests, one text each; `files` are its `testResults`. */
export function failedTests(files, root) {
  return files.flatMap(({ name, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0 && message && assertionResults.length === 0) return [toText(file, message)];
    return failed.map((test) => toText(`${file}: ${test.fullName}`, test.failureMessages.join('\n')));
  });
}

/** The same of the report of Playwright; a suite holds further suites. */
export function failedJourneys(suites) {
  return suites.flatMap(({ specs, suites: inner = [] }) => [
    ...specs.filter(({ ok }) => !ok).flatMap(failedRuns),
    ...failedJourneys(inner),
  ]);
}

function failedRuns({ file, title, tests }) {
  const runs = tests.flatMap(({ results }) => results).filter(({ error }) => error);
  return runs.map(({ error }) => toText(`tests/e2e/${file}: ${title}`, error.message ?? error.value ?? ''));
}

function toText(title, message) {
  const lines = stripVTControlCharacters(message).trim().split('\n').slice(0, MESSAGE_LINES);
  return [`FAILED ${title}`, ...lines.map((line) => `       ${line}`)].join('\n');
}
