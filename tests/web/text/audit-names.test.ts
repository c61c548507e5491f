import { describe, expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { groupAuditEvents } from '../../../admin-web/src/text/audit-groups.js';
import { nameJob } from '../../../admin-web/src/text/audit-overview.js';
import { auditEventNames } from '../../../admin-web/src/text/audit.js';

const api = fileURLToPath(new URL('../../../api/src/', import.meta.url));
const sources = globSync('**/*.ts', { cwd: api }).map((path) => readFileSync(`${api}${path}`, 'utf8'));

/** Written where it is recorded, or in a table of events by act. */
const recorded = sources.flatMap((text) => [
  ...[...text.matchAll(/\.record(?:IfRefused)?\(\s*'(\w+)'/gu)].map(([, type]) => type),
  ...[...text.matchAll(/\bEVENTS?\b[^={]*=\s*\{([^}]*)\}/gu)].flatMap(([, table = '']) =>
    [...table.matchAll(/'(\w+)'/gu)].map(([, type]) => type),
  ),
]);

describe('the names of audit events', () => {
  it('call every event that the product records by a Chinese name', () => {
    expect(recorded.length).toBeGreaterThan(100);
    const nameless = [...new Set(recorded)].filter((type) => auditEventNames[type ?? ''] === undefined);
    expect(nameless).toEqual([]);
    for (const name of Object.values(auditEventNames)) expect(name).toMatch(/^[\p{Script=Han}，、（）]+$/u);
  });

  it('stand in exactly one group each, and no group is empty', () => {
    const groups = groupAuditEvents();
    const grouped = groups.flatMap(({ items }) => items.map(({ value }) => value));
    expect([...grouped].sort()).toEqual(Object.keys(auditEventNames).sort());
    expect(groups.filter(({ items }) => items.length === 0)).toEqual([]);
  });
});

it('every job that runs by the clock has a Chinese name', () => {
  const wiring = readFileSync(`${api}wiring.ts`, 'utf8');
  const [, schedules = ''] = /jobSchedules[^[]*\[(.*)\]\);/su.exec(wiring) ?? [];
  const queues = [...schedules.matchAll(/\['([a-z-]+)'/gu)].map(([, queue = '']) => queue);
  expect(queues.length).toBeGreaterThan(6);
  expect(queues.filter((queue) => nameJob(queue) === queue)).toEqual([]);
});
