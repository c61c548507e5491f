// 见证程序：由纪委监委、审计机关、联席会议办公室各自在自己的电脑上运行。只认比上次见过的更长、且内容一致的日志。
//   node witness.mjs init --name <见证方名称> [--state witness.json]
//   node witness.mjs run --url <系统地址> --key <日志公钥> [--mail <存证邮件>]… [--state witness.json] [--every <分钟>]
// Node 20 or newer, no packages; needs format.mjs beside it.
import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  cosigned,
  formatKey,
  isExtension,
  isSignedBy,
  noteIn,
  parseCheckpoint,
  parseKey,
} from './format.mjs';

const COSIGNATURE = 4;

/** Something a person has to look at; nothing was signed. */
class Refusal extends Error {}

const say = (line) => process.stdout.write(`${line}\n`);

/** Written beside and renamed: a power cut leaves the old state or the new one, never half of one. */
function save(path, state) {
  const file = openSync(`${path}.new`, 'w', 0o600);
  writeSync(file, `${JSON.stringify(state, null, 2)}\n`);
  fsyncSync(file);
  closeSync(file);
  renameSync(`${path}.new`, path);
}

function init(path, name) {
  if (existsSync(path))
    throw new Refusal(`${path} 已经存在，不能覆盖：里面有见证方的私钥和上次见过的检查点。`);
  if (!name || /[\s+]/u.test(name)) throw new Refusal('请用 --name 写明见证方名称，不能有空格和加号。');
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const key = formatKey(name, publicKey.export({ format: 'der', type: 'spki' }).subarray(12), COSIGNATURE);
  save(path, {
    name,
    key,
    privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }),
    note: null,
    logKey: null,
  });
  say(`已建立 ${path}，请妥善保管。把下面的见证公钥交给系统管理员，写入 ZHULIAN_AUDIT_WITNESSES：\n${key}`);
}

async function get(url, path) {
  const response = await fetch(new URL(path, url));
  if (!response.ok)
    throw new Refusal(`系统没有给出 ${path}（${response.status}），没有签名。请稍后再试或联系系统管理员。`);
  return response;
}

/** Looks once. Throws a Refusal when the log is not the one seen before; then nothing is signed and the state stays. */
async function witness({ state: path, url, key: keyText, mail: mails }) {
  const state = JSON.parse(readFileSync(path, 'utf8'));
  const key = parseKey(state.logKey ?? keyText ?? '');
  if (key === null) throw new Refusal('请用 --key 给出日志公钥（由系统管理员当面提供，不要从网页复制）。');
  const checkpoint = parseCheckpoint(await (await get(url, '/audit/checkpoint')).text());
  if (checkpoint === null) throw new Refusal('系统给出的检查点格式不对，没有签名。');
  const before = state.note === null ? null : parseCheckpoint(state.note);
  // Seen before, word for word: the one in which a key names the next is signed by a key that is over by then.
  const isKnown = checkpoint.text === before?.text;
  const nextKey = isKnown ? key.text : await keyFor(url, checkpoint, key, before);
  if (before !== null) await checkExtension(url, before, checkpoint);
  await checkMails(mails, { url, key, firstKey: parseKey(keyText ?? '') ?? key, before, checkpoint });
  const time = BigInt(Math.floor(Date.now() / 1000));
  const head = Buffer.alloc(8);
  head.writeBigUInt64BE(time);
  const own = parseKey(state.key);
  const signature = sign(null, cosigned(checkpoint.text, time), createPrivateKey(state.privateKey));
  const line = `— ${state.name} ${Buffer.concat([own.keyId, head, signature]).toString('base64')}`;
  const note = `${checkpoint.text}\n${checkpoint.signatures[0].line}\n${line}\n`;
  // First kept, then handed over: what others may rely on is never forgotten here.
  save(path, { ...state, note, logKey: nextKey });
  await handOver(url, checkpoint.size, line);
  say(
    `已见证：共 ${checkpoint.size} 条${before ? `，上次 ${before.size} 条` : '，首次'}，签署时间 ${checkpoint.time}。${mails.length > 0 ? `与 ${mails.length} 封存证邮件一致。` : ''}`,
  );
}

/**
 * What the evening's mails hold is one more thing that was seen: it extends what was seen before or is a part of it, and is
 * a part of what is signed now.
 */
async function checkMails(mails, { url, key, firstKey, before, checkpoint }) {
  for (const mail of mails) {
    const mailed = parseCheckpoint(noteIn(readFileSync(mail, 'utf8')));
    if (mailed === null)
      throw new Refusal(`${mail} 里没有检查点，没有签名。请选择存证邮件的附件、正文或另存的 .eml。`);
    if (mailed.origin !== checkpoint.origin)
      throw new Refusal(`${mail} 里的检查点是另一个日志的，没有签名。`);
    if (mailed.size > checkpoint.size)
      throw new Refusal(
        `日志只有 ${checkpoint.size} 条，比存证邮件 ${mail} 里的 ${mailed.size} 条少：被截断或恢复成了旧的备份，没有签名。请立即查问，并保管好这封邮件。`,
      );
    const isOlder = before !== null && mailed.size <= before.size;
    // A mail may be older than a change of the key: from the key that was handed over in person every change is followed.
    const isKnown = isOlder
      ? isSignedBy(mailed, key) || (await findKey(url, mailed, firstKey, null)) !== null
      : (await findKey(url, mailed, key, before)) !== null;
    if (!isKnown)
      throw new Refusal(`${mail} 里的检查点不是由已知的日志密钥签署的，没有签名。请核对邮件的来源。`);
    if (before !== null) await checkMail(url, mail, ...(isOlder ? [mailed, before] : [before, mailed]));
    await checkMail(url, mail, mailed, checkpoint);
  }
}

async function checkMail(url, mail, older, newer) {
  if (await extendsIt(url, older, newer)) return;
  throw new Refusal(
    `前 ${older.size} 条与存证邮件 ${mail} 保存的检查点不一致：日志被改写过，没有签名。请立即查问，并保管好这封邮件和状态文件。`,
  );
}

async function keyFor(url, checkpoint, key, before) {
  const found = await findKey(url, checkpoint, key, before);
  if (found !== null) return found;
  throw new Refusal('检查点不是由已知的日志密钥签署的，没有签名。请向系统管理员查问，并保留现场。');
}

/** The key that must have signed this checkpoint: the known one, or the one it handed over to in a checkpoint in between. Null when none did. */
async function findKey(url, checkpoint, key, before) {
  if (isSignedBy(checkpoint, key)) return checkpoint.next ?? key.text;
  const { notes } = await (await get(url, `/audit/key-changes?from=${before?.size ?? 0}`)).json();
  let current = key;
  for (const note of notes) {
    const change = parseCheckpoint(note);
    if (change === null || change.next === null || !isSignedBy(change, current)) break;
    if (change.size > checkpoint.size) break;
    // A hand-over is part of the same log: it extends what was seen, and is extended by what is seen now.
    if (before !== null) await checkExtension(url, before, change);
    await checkExtension(url, change, checkpoint);
    current = parseKey(change.next) ?? current;
  }
  return isSignedBy(checkpoint, current) ? (checkpoint.next ?? current.text) : null;
}

async function checkExtension(url, before, checkpoint) {
  if (checkpoint.origin !== before.origin) throw new Refusal('这是另一个日志，没有签名。');
  if (checkpoint.size < before.size)
    throw new Refusal(
      `日志变短了：上次见过 ${before.size} 条，现在只有 ${checkpoint.size} 条，没有签名。日志可能被删减或恢复成旧的备份，请立即查问。`,
    );
  if (!(await extendsIt(url, before, checkpoint)))
    throw new Refusal(
      `日志被改写：前 ${before.size} 条与上次见过的不一致，没有签名。请立即查问，并保管好本文件和状态文件。`,
    );
}

/** Whether the county can prove that the longer tree begins with the shorter one. */
async function extendsIt(url, older, newer) {
  const { path = [] } = await (
    await get(url, `/audit/consistency?from=${older.size}&to=${newer.size}`)
  ).json();
  return isExtension({
    oldSize: older.size,
    oldRoot: older.root,
    size: newer.size,
    root: newer.root,
    path: path.map((hash) => Buffer.from(hash, 'base64')),
  });
}

async function handOver(url, size, line) {
  const response = await fetch(new URL('/audit/cosignatures', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ size, line }),
  });
  if (response.ok) return;
  const { message = '' } = await response.json().catch(() => ({}));
  throw new Refusal(`已在本机留存，但系统没有收下见证签名：${message || response.status}`);
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      url: { type: 'string' },
      key: { type: 'string' },
      state: { type: 'string', default: 'witness.json' },
      every: { type: 'string' },
      mail: { type: 'string', multiple: true, default: [] },
    },
  });
  const [command] = positionals;
  if (command === 'init') return init(values.state, values.name);
  if (command !== 'run' || !values.url)
    throw new Refusal(
      '用法：node witness.mjs init --name <名称>，或 node witness.mjs run --url <系统地址> --key <日志公钥> [--mail <存证邮件>]…',
    );
  if (!existsSync(values.state)) throw new Refusal(`没有找到 ${values.state}，请先运行 init。`);
  if (values.every === undefined) return witness(values);
  for (;;) {
    try {
      await witness(values);
    } catch (error) {
      say(`警告：${explain(error)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, Number(values.every) * 60_000));
  }
}

const explain = (error) =>
  error instanceof Refusal ? error.message : `没有连上系统，或出现意外：${error.message}。没有签名。`;

main().catch((error) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
});
