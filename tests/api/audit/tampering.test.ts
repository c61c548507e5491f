import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor } from '../../../api/src/platform/auth/actor.js';
import { hashLeaf } from '../../../api/src/modules/audit/rules/hash-suite.js';
import { entryBytes } from '../../../api/src/modules/audit/rules/entry-bytes.js';
import { checkpointText } from '../../../api/src/modules/audit/rules/checkpoint.js';
import { growTree, rootOf } from '../../../api/src/modules/audit/rules/merkle-tree.js';
import { formatNote } from '../../../api/src/modules/audit/rules/signed-note.js';
import { openAuditLog } from '../../../api/src/modules/audit/service/audit-log.js';
import { exportLog } from '../../../api/src/modules/audit/service/export-log.js';
import { sha256 } from '../../../api/src/modules/audit/service/hash-suites.js';
import { noteSigner } from '../../../api/src/modules/audit/service/note-keys.js';
import { SeededRandom } from '../../../api/src/demo/seeded-random.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { printLine } from '../../support/print-line.js';
import { testAudit } from '../../support/template.js';
import { OwnersLog, sequence, writeEvents } from './log.js';
import { hasPython, verifyByNode, verifyByPython, verifyHere, type Verdict } from './standalone.js';

const TRIES = 1_000;
const auditLog = openAuditLog(testAudit);
const key = auditLog.signer.verifier.text;
const random = new SeededRandom('tampering');
const below = (count: number): number => random.between(0, count - 1);

type Line = Record<string, unknown>;

let app: TestApp;
let log: OwnersLog;
let folder: string;
/** Head, entries, checkpoints. */
let head: Line;
let entries: Line[];
let checkpoints: Line[];
let witness: string;

beforeAll(async () => {
  app = await startTestApp();
  log = await OwnersLog.open(app);
  folder = mkdtempSync(join(tmpdir(), 'zhulian-tamper-'));
  for (let batch = 0; batch < 8; batch += 1) {
    await writeEvents(app, 25);
    await sequence(app);
  }
  const size = await log.size();
  const lines: Line[] = [];
  for await (const line of exportLog(log.runner, auditLog, size, null)) lines.push(JSON.parse(line) as Line);
  head = lines[0] ?? {};
  entries = lines.filter((line) => 'i' in line);
  checkpoints = lines.filter((line) => 'checkpoint' in line);
  witness = join(folder, 'witness.checkpoint');
  // Seen a while ago: four batches were added since.
  writeFileSync(witness, String(checkpoints[4]?.['checkpoint']));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await log.close();
  await app.close();
});

const file = (name: string, ...parts: Line[][]): string => {
  const path = join(folder, name);
  writeFileSync(
    path,
    parts
      .flat()
      .map((line) => `${JSON.stringify(line)}\n`)
      .join(''),
  );
  return path;
};
const copy = (): Line[] => entries.map((entry) => ({ ...entry }));

const flipCharacter = (text: string): string => {
  const at = below(text.length);
  const other = text[at] === '0' ? '1' : '0';
  return text.slice(0, at) + other + text.slice(at + 1);
};

/** Each damages a copy and says at which entry it shows first. */
const damages: Readonly<Record<string, (of: Line[]) => number>> = {
  edit(of) {
    const at = below(of.length);
    const entry = of[at] ?? {};
    const field = below(3);
    if (field === 0) entry['recordedAt'] = Number(entry['recordedAt']) + 1 + below(1000);
    else if (field === 1) entry['leaf'] = hashLeaf(sha256, Buffer.from(String(below(1e9)))).toString();
    else entry['canonical'] = flipCharacter(String(entry['canonical']));
    return at;
  },
  delete(of) {
    const at = below(of.length - 1);
    of.splice(at, 1);
    return at;
  },
  swap(of) {
    const at = below(of.length - 1);
    const other = at + 1 + below(of.length - at - 1);
    [of[at], of[other]] = [of[other] ?? {}, of[at] ?? {}];
    return at;
  },
  insert(of) {
    const at = below(of.length);
    of.splice(at, 0, { ...(of[below(at + 1)] ?? {}) });
    // A copy of entry j stands at `at`; when j is `at` itself, the one after it is surplus.
    return of[at]?.['i'] === at ? at + 1 : at;
  },
  truncate(of) {
    const at = 1 + below(of.length - 1);
    of.splice(at);
    return at;
  },
};

/** A clever one: the entry's hash is recomputed too, or indices are made to run on. Found within its batch. */
const cleverDamages: Readonly<Record<string, (of: Line[]) => number>> = {
  editWithHash(of) {
    const at = below(of.length);
    const entry = of[at] ?? {};
    const canonical = flipCharacter(String(entry['canonical']));
    of[at] = withHash({ ...entry, canonical });
    return at;
  },
  deleteAndRenumber(of) {
    const at = below(of.length);
    of.splice(at, 1);
    of.forEach((entry, i) => (entry['i'] = i));
    return at;
  },
  swapAndRenumber(of) {
    const at = below(of.length - 1);
    const [one = {}, other = {}] = [of[at], of[at + 1]];
    [of[at], of[at + 1]] = [
      { ...other, i: at },
      { ...one, i: at + 1 },
    ];
    return at;
  },
};

function withHash(entry: Line): Line {
  const bytes = entryBytes(Number(entry['recordedAt']), Buffer.from(String(entry['canonical'])));
  return { ...entry, leaf: Buffer.from(hashLeaf(sha256, bytes)).toString('base64') };
}

/** The whole log again, signed at every size with `signer`: what a superuser with a key can do. */
function resign(of: readonly Line[], signer: ReturnType<typeof noteSigner>): Line[] {
  const sizes = checkpoints.map((line) => Number(String(line['checkpoint']).split('\n')[1]));
  const leaves = of.map((entry) => Buffer.from(String(entry['leaf']), 'base64'));
  return sizes
    .filter((size) => size <= leaves.length)
    .map((size) => {
      const root = rootOf(sha256, growTree(sha256, 0, [], leaves.slice(0, size)).peaks);
      const time = '2026-07-08T02:00:00.000000Z';
      const text = checkpointText({
        origin: testAudit.origin,
        size,
        root,
        suite: 'SHA-256',
        time,
        next: null,
      });
      return { checkpoint: formatNote({ text, signatures: [signer.sign(text)] }) };
    });
}

describe('an exported log', () => {
  it('that nobody touched is whole, for both programs, on a machine without the product', () => {
    const path = file('whole.jsonl', [head], entries, checkpoints);
    const told = verifyByNode(path, '--key', key, '--witness', witness);
    expect(told).toMatchObject({ ok: true, size: entries.length, withheld: 0 });
    if (hasPython) expect(verifyByPython([path], key, witness)).toEqual([told]);
  });

  it('that somebody touched is never whole, and the first bad entry is named', async () => {
    const kinds = Object.entries(damages);
    const sample: { path: string; told: Verdict }[] = [];
    const wrong: string[] = [];
    for (let n = 0; n < TRIES; n += 1) {
      const [name, damage] = kinds[n % kinds.length] ?? [];
      if (!name || !damage) throw new Error('no damage');
      const damaged = copy();
      const at = damage(damaged);
      const path = file(n < 150 ? `${n}.jsonl` : 'damaged.jsonl', [head], damaged, checkpoints);
      const told = await verifyHere(path, key, null);
      if (told.ok || told.index !== at) wrong.push(`${name} at ${at}: ${JSON.stringify(told)}`);
      if (n < 150) sample.push({ path, told });
    }
    expect(wrong).toEqual([]);
    printLine(`audit: ${TRIES} damaged exports, all found, first bad entry named`);
    if (hasPython) {
      const others = verifyByPython(
        sample.map(({ path }) => path),
        key,
        null,
      );
      expect(others).toEqual(sample.map(({ told: { ok, kind, index } }) => ({ ok, kind, index })));
    }
  }, 240_000);

  it('whose hashes and indices were made to fit again is found by the next checkpoint', async () => {
    const kinds = Object.entries(cleverDamages);
    const wrong: string[] = [];
    for (let n = 0; n < 150; n += 1) {
      const [name, damage] = kinds[n % kinds.length] ?? [];
      if (!name || !damage) throw new Error('no damage');
      const damaged = copy();
      const at = damage(damaged);
      const told = await verifyHere(file('clever.jsonl', [head], damaged, checkpoints), key, null);
      const sizes = checkpoints.map((line) => Number(String(line['checkpoint']).split('\n')[1]));
      const batch = Math.max(0, ...sizes.filter((size) => size <= at));
      if (told.ok || (told.index !== batch && told.kind !== 'TRUNCATED'))
        wrong.push(`${name} at ${at}: ${JSON.stringify(told)}`);
    }
    expect(wrong).toEqual([]);
  });

  it('that was signed again with another key is refused', () => {
    const thief = noteSigner(testAudit.origin, Buffer.alloc(32, 66));
    const path = file(
      'thief.jsonl',
      [{ ...head, key: thief.verifier.text }],
      entries,
      resign(entries, thief),
    );
    expect(verifyByNode(path, '--key', key)).toMatchObject({ ok: false, kind: 'SIGNATURE', index: 0 });
    if (hasPython)
      expect(verifyByPython([path], key, null)[0]).toMatchObject({ ok: false, kind: 'SIGNATURE', index: 0 });
  });

  it('that was rewritten as a whole with the stolen key fools everybody but the witness', () => {
    const forged = copy();
    const at = forged.findIndex(({ canonical }) => String(canonical).includes('"n":'));
    const canonical = String(forged[at]?.['canonical']).replace('"n":', '"n":9');
    forged[at] = withHash({ ...forged[at], canonical });
    const path = file('forged.jsonl', [head], forged, resign(forged, auditLog.signer));
    // The control: without a witness a full recompute goes undetected.
    expect(verifyByNode(path, '--key', key)).toMatchObject({ ok: true });
    const told = verifyByNode(path, '--key', key, '--witness', witness);
    expect(told).toMatchObject({ ok: false, kind: 'WITNESS', index: 0 });
    if (hasPython)
      expect(verifyByPython([path], key, witness)[0]).toMatchObject({ ok: false, kind: 'WITNESS', index: 0 });
  });

  it('that was rolled back to an older checkpoint is shorter than the witness remembers', () => {
    const short = checkpoints.slice(0, 3);
    const size = Number(String(short[2]?.['checkpoint']).split('\n')[1]);
    const path = file('older.jsonl', [{ ...head, size }], entries.slice(0, size), short);
    expect(verifyByNode(path, '--key', key)).toMatchObject({ ok: true, size });
    expect(verifyByNode(path, '--key', key, '--witness', witness)).toMatchObject({
      ok: false,
      kind: 'ROLLED_BACK',
      index: size,
    });
    if (hasPython)
      expect(verifyByPython([path], key, witness)[0]).toMatchObject({
        ok: false,
        kind: 'ROLLED_BACK',
        index: size,
      });
  });

  it('says the same to readers who may not read every entry: what is withheld is its hash', async () => {
    const size = await log.size();
    const lines: Line[] = [];
    for await (const line of exportLog(log.runner, auditLog, size, systemActor('nobody', [])))
      lines.push(JSON.parse(line) as Line);
    expect(JSON.stringify(lines)).not.toContain('canonical');
    const told = verifyByNode(file('withheld.jsonl', lines), '--key', key, '--witness', witness);
    expect(told).toMatchObject({ ok: true, size, withheld: size });
  });
});
