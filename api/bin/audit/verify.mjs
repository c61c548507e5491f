// 核对审计日志：node verify.mjs <导出文件或证明文件> [--key <公钥>] [--witness <检查点文件>]… [--witness-key <见证公钥>]… [--json]
// Runs on any machine with Node 20 or newer, without the product and its database. verify.py says the same in another language.
import { createReadStream, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  hashEntry,
  isIncluded,
  isSignedBy,
  noteIn,
  parseCheckpoint,
  parseKey,
  parseLine,
  Tree,
} from './format.mjs';

const FORMAT = 'zhulian-audit-export/1';
const PROOF = 'zhulian-audit-proof/1';

/** What is wrong, from which entry on. Thrown where it is first seen. */
class Problem extends Error {
  constructor(kind, index, message) {
    super(message);
    Object.assign(this, { kind, index });
  }
}

const say = {
  FORMAT: (n) => `第 ${n} 条处的内容不是导出文件的格式`,
  CHANGED: (n) => `第 ${n} 条的内容被改动`,
  MISSING: (n) => `缺少第 ${n} 条`,
  INSERTED: (n) => `第 ${n} 条处多出一条`,
  REORDERED: (n) => `第 ${n} 条起顺序被改动`,
  TRUNCATED: (n) => `从第 ${n} 条起被截断`,
  UNSIGNED: (n) => `从第 ${n} 条起没有检查点签名`,
  ROOT: (n, to) => `第 ${n} 至 ${to} 条之间有改动：与检查点不一致`,
  SIGNATURE: (n) => `涵盖第 ${n} 条的检查点不是由可信的密钥签署的`,
  CHECKPOINT: (n) => `涵盖第 ${n} 条的检查点格式或次序不对`,
  WITNESS: (n, to) => `第 ${n} 至 ${to} 条之间与见证方保存的检查点不一致：日志被改写过`,
  ROLLED_BACK: (n) => `日志只有 ${n} 条，比见证方见过的少：被截断或恢复成了旧的备份`,
  COSIGNATURE: () => '见证文件上没有这把见证公钥的有效签名',
};
const problem = (kind, index, to) => new Problem(kind, index, say[kind](index, to));

/** Split at line feeds only: readline also splits at separators that may stand inside a text. */
async function* linesOf(path) {
  let rest = '';
  for await (const chunk of createReadStream(path, 'utf8')) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** Only the one spelling that encoding gives: otherwise a changed character could mean the same bytes. */
function unbase64(text) {
  const bytes = Buffer.from(String(text), 'base64');
  return bytes.toString('base64') === text ? bytes : Buffer.alloc(0);
}

/** Checkpoints in order, each signed by the key whose turn it is. */
function checkCheckpoints(notes, origin, firstKey) {
  let key = firstKey;
  let size = 0;
  return notes.map((note) => {
    const checkpoint = parseCheckpoint(note);
    if (checkpoint?.origin !== origin || checkpoint.suite !== 'SHA-256' || checkpoint.size <= size)
      throw problem('CHECKPOINT', size);
    if (!isSignedBy(checkpoint, key)) throw problem('SIGNATURE', size);
    size = checkpoint.size;
    if (checkpoint.next !== null) key = parseKey(checkpoint.next);
    if (key === null) throw problem('CHECKPOINT', size);
    return checkpoint;
  });
}

/** First pass: everything but the entries, and where each index stands. */
async function survey(path) {
  const [indices, notes] = [new Set(), []];
  let header = null;
  for await (const line of linesOf(path)) {
    const value = parseLine(line);
    if (header === null) header = value;
    else if (typeof value.checkpoint === 'string') notes.push(value.checkpoint);
    else if (Number.isInteger(value.i)) indices.add(value.i);
  }
  if (header?.format !== FORMAT) throw problem('FORMAT', 0);
  return { header, notes, indices };
}

function leafOf(value, expected, indices) {
  if (!Number.isInteger(value.i)) throw problem('FORMAT', expected);
  if (value.i < expected) throw problem('INSERTED', expected);
  if (value.i > expected) throw problem(indices.has(expected) ? 'REORDERED' : 'MISSING', expected);
  const leaf = unbase64(value.leaf);
  if (leaf.length !== 32) throw problem('FORMAT', expected);
  if (value.withheld === true) return leaf;
  if (value.missing === true) throw problem('MISSING', expected);
  if (typeof value.canonical !== 'string' || !Number.isSafeInteger(value.recordedAt))
    throw problem('FORMAT', expected);
  if (!hashEntry(value.recordedAt, value.canonical).equals(leaf)) throw problem('CHANGED', expected);
  return leaf;
}

export async function verifyExport(path, { key, witnesses = [], witnessKeys = [] }) {
  const { header, notes, indices } = await survey(path);
  const trusted = parseKey(key ?? String(header.key));
  if (trusted === null) throw problem('SIGNATURE', 0);
  const checkpoints = checkCheckpoints(notes, header.origin, trusted);
  const own = new Map(checkpoints.map(({ size, root }) => [size, root]));
  const seen = readWitnesses(witnesses, witnessKeys, header.origin);
  const tree = new Tree();
  let [signedUpTo, witnessedUpTo, withheld, isHeader] = [0, 0, 0, true];
  for await (const line of linesOf(path)) {
    const value = parseLine(line);
    if (isHeader || typeof value.checkpoint === 'string' || typeof value.cosignature === 'string') {
      isHeader = false;
      continue;
    }
    tree.append(leafOf(value, tree.size, indices));
    if (value.withheld === true) withheld += 1;
    const { size } = tree;
    if (own.has(size)) {
      if (!own.get(size).equals(tree.root())) throw problem('ROOT', signedUpTo, size - 1);
      signedUpTo = size;
    }
    for (const root of seen.get(size) ?? [])
      if (!root.equals(tree.root())) throw problem('WITNESS', witnessedUpTo, size - 1);
    if (seen.has(size)) witnessedUpTo = size;
  }
  const last = checkpoints.at(-1)?.size ?? 0;
  if (tree.size < last) throw problem('TRUNCATED', tree.size);
  if (tree.size > last) throw problem('UNSIGNED', last);
  if (header.size !== tree.size) throw problem('FORMAT', tree.size);
  if (Math.max(0, ...seen.keys()) > tree.size) throw problem('ROLLED_BACK', tree.size);
  return { size: tree.size, root: tree.root().toString('base64'), withheld };
}

/** Size → roots that witnesses or anchors hold for it. A witness's state file carries the note as `note`. */
function readWitnesses(paths, keyTexts, origin) {
  const keys = keyTexts.map(parseKey);
  const seen = new Map();
  for (const path of paths) {
    const text = readFileSync(path, 'utf8');
    const checkpoint = parseCheckpoint(noteIn(text));
    if (checkpoint === null || checkpoint.origin !== origin) throw problem('COSIGNATURE', 0);
    if (keys.length > 0 && !keys.some((key) => key !== null && isSignedBy(checkpoint, key)))
      throw problem('COSIGNATURE', 0);
    seen.set(checkpoint.size, [...(seen.get(checkpoint.size) ?? []), checkpoint.root]);
  }
  return seen;
}

/** One entry with its path to a signed root. */
export function verifyProof(proof, { key }) {
  const checkpoint = parseCheckpoint(String(proof.checkpoint));
  const trusted = parseKey(key ?? String(proof.key));
  const index = proof.entry?.i;
  if (!Number.isInteger(index) || checkpoint === null) throw problem('FORMAT', 0);
  if (trusted === null || !isSignedBy(checkpoint, trusted)) throw problem('SIGNATURE', index);
  const leaf = leafOf(proof.entry, index, new Set());
  const path = (proof.path ?? []).map(unbase64);
  const { size, root } = checkpoint;
  if (!isIncluded({ index, size, leaf, path, root })) throw problem('ROOT', index, index);
  return { size, root: root.toString('base64'), withheld: proof.entry.withheld === true ? 1 : 0 };
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      key: { type: 'string' },
      witness: { type: 'string', multiple: true, default: [] },
      'witness-key': { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
    },
  });
  const [path] = positionals;
  if (path === undefined) {
    process.stderr.write('请给出要核对的文件：npm run audit:verify -- <导出文件>\n');
    process.exit(2);
  }
  const options = { key: values.key, witnesses: values.witness, witnessKeys: values['witness-key'] };
  let result;
  try {
    const proof = await readProof(path);
    const found = proof ? verifyProof(proof, options) : await verifyExport(path, options);
    result = { ok: true, ...found };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    result = { ok: false, kind: error.kind, index: error.index, message: error.message };
  }
  process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : describe(result, options));
  process.exitCode = result.ok ? 0 : 1;
}

/** The whole file is one JSON object: a proof of one entry. */
async function readProof(path) {
  for await (const line of linesOf(path)) {
    if (parseLine(line).format === FORMAT) return null;
    break;
  }
  const value = parseLine(readFileSync(path, 'utf8'));
  return value.format === PROOF ? value : null;
}

function describe(result, { key, witnesses }) {
  if (!result.ok) return `断裂：${result.message}。\n`;
  const lines = [`完整：共 ${result.size} 条，根 ${result.root}。`];
  if (result.withheld > 0) lines.push(`其中 ${result.withheld} 条的内容不在导出人的权限内，只核对了指纹。`);
  if (key === undefined) lines.push('注意：没有用 --key 指定公钥，只证明文件与它自带的公钥一致。');
  if (witnesses.length === 0) lines.push('注意：没有用 --witness 对照见证方的检查点，查不出整本重写的日志。');
  return `${lines.join('\n')}\n`;
}

if (process.argv[1] && import.meta.url.endsWith('/verify.mjs') && process.argv[1].endsWith('verify.mjs'))
  await main();
