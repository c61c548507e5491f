import 'reflect-metadata';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  applicationStateLabels,
  applicationTransitions,
} from './modules/application/rules/application-states.js';
import {
  mandateRequestStateLabels,
  mandateRequestTransitions,
} from './modules/identity/rules/mandate-request-states.js';
import { POST_GRANTS } from './modules/identity/rules/permissions.js';
import { meetingStateLabels, meetingTransitions } from './modules/meeting/rules/meeting-states.js';
import { resolutionStateLabels, resolutionTransitions } from './modules/meeting/rules/resolution-states.js';
import { topicStateLabels, topicTransitions } from './modules/meeting/rules/topic-states.js';
import { noticeStateLabels, noticeTransitions } from './modules/publicity/rules/notice-states.js';
import { taskTransitions } from './modules/task/rules/task-states.js';
import { taskStateLabels } from './modules/task/rules/task-vocabulary.js';
import { problemStateLabels, problemTransitions } from './modules/clue/rules/problem-states.js';
import { alertStateLabels, alertTransitions } from './modules/supervision/rules/alert-states.js';
import {
  supervisionNoticeStateLabels,
  supervisionNoticeTransitions,
} from './modules/supervision/rules/notice-states.js';
import { requestStateLabels, requestTransitions } from './modules/verification/rules/request-transitions.js';
import { actionsOf, rowOf, type AnyTransitionTable } from './shared/transition-table.js';
import { toMermaid } from './shared/transition-diagram.js';

/**
 * Writes the generated parts of the module READMEs (state diagrams, permission tables) between their markers, or with
 * `--check` fails when a committed README says something else than the code.
 */
const readme = (module: string) =>
  fileURLToPath(new URL(`../src/modules/${module}/README.md`, import.meta.url));

const holdersOf = (permission: string): string => {
  const posts = Object.entries(POST_GRANTS).filter(([, grants]) => permission in grants);
  return (
    posts.map(([post, grants]) => `${post} (${(grants as Record<string, string>)[permission]})`).join(', ') ||
    'the system'
  );
};

function actionTable(table: AnyTransitionTable): string {
  const rows = actionsOf(table).map((action) => {
    const { label, permission, from, clock } = rowOf(table, action);
    return `| \`${String(action)}\` | ${label} | ${from.join(', ')} | \`${permission}\` | ${holdersOf(permission)} | ${clock ? `\`${clock}\`` : ''} |`;
  });
  return [
    '| action | 中文 | from | permission | held by | clock |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function permissionTable(): string {
  const rows = Object.entries(POST_GRANTS).map(
    ([post, grants]) =>
      `| \`${post}\` | ${Object.entries(grants)
        .map(([permission, level]) => `${permission} (${level})`)
        .join(', ')} |`,
  );
  return ['| post | permissions (reach) |', '| --- | --- |', ...rows].join('\n');
}

const diagram = (text: string) => `\`\`\`mermaid\n${text.trim()}\n\`\`\``;

const parts: readonly { module: string; name: string; text: string }[] = [
  {
    module: 'application',
    name: 'states',
    text: diagram(toMermaid(applicationTransitions, applicationStateLabels)),
  },
  { module: 'application', name: 'actions', text: actionTable(applicationTransitions) },
  { module: 'publicity', name: 'states', text: diagram(toMermaid(noticeTransitions, noticeStateLabels)) },
  { module: 'publicity', name: 'actions', text: actionTable(noticeTransitions) },
  {
    module: 'verification',
    name: 'states',
    text: diagram(toMermaid(requestTransitions, requestStateLabels)),
  },
  { module: 'verification', name: 'actions', text: actionTable(requestTransitions) },
  { module: 'meeting', name: 'states', text: diagram(toMermaid(meetingTransitions, meetingStateLabels)) },
  { module: 'meeting', name: 'actions', text: actionTable(meetingTransitions) },
  { module: 'meeting', name: 'topic-states', text: diagram(toMermaid(topicTransitions, topicStateLabels)) },
  { module: 'meeting', name: 'topic-actions', text: actionTable(topicTransitions) },
  {
    module: 'meeting',
    name: 'resolution-states',
    text: diagram(toMermaid(resolutionTransitions, resolutionStateLabels)),
  },
  { module: 'meeting', name: 'resolution-actions', text: actionTable(resolutionTransitions) },
  { module: 'task', name: 'states', text: diagram(toMermaid(taskTransitions, taskStateLabels)) },
  { module: 'task', name: 'actions', text: actionTable(taskTransitions) },
  {
    module: 'identity',
    name: 'states',
    text: diagram(toMermaid(mandateRequestTransitions, mandateRequestStateLabels)),
  },
  { module: 'identity', name: 'actions', text: actionTable(mandateRequestTransitions) },
  { module: 'clue', name: 'states', text: diagram(toMermaid(problemTransitions, problemStateLabels)) },
  { module: 'clue', name: 'actions', text: actionTable(problemTransitions) },
  {
    module: 'supervision',
    name: 'alert-states',
    text: diagram(toMermaid(alertTransitions, alertStateLabels)),
  },
  {
    module: 'supervision',
    name: 'states',
    text: diagram(toMermaid(supervisionNoticeTransitions, supervisionNoticeStateLabels)),
  },
  { module: 'supervision', name: 'actions', text: actionTable(supervisionNoticeTransitions) },
  { module: 'identity', name: 'permissions', text: permissionTable() },
];

const isCheck = process.argv.includes('--check');
for (const { module, name, text } of parts) {
  const path = readme(module);
  if (!existsSync(path)) throw new Error(`${module} has no README.md`);
  const before = readFileSync(path, 'utf8');
  const [open, close] = [`<!-- generated: ${name} -->`, `<!-- end: ${name} -->`];
  const [start, end] = [before.indexOf(open), before.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`${module}/README.md lacks the markers of ${name}`);
  const after = `${before.slice(0, start + open.length)}\n\n${text}\n\n${before.slice(end)}`;
  if (after === before) continue;
  if (isCheck) {
    process.stderr.write(
      `api/src/modules/${module}/README.md 与代码不一致：请运行 pnpm --filter @zhulian/api emit-docs 后提交。\n`,
    );
    process.exitCode = 1;
  } else writeFileSync(path, after);
}
