import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { verifyEntry, type ProofToCheck } from '../../../admin-web/src/lib/verify-log.js';

/** A log of four entries, built apart from the product. */
const sha256 = (...parts: Uint8Array[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const children = (left: Buffer, right: Buffer): Buffer => sha256(Buffer.of(1), left, right);
const canonicals = ['甲', '乙', '丙', '丁'].map((name) => JSON.stringify({ name }));
const leaves = canonicals.map((canonical, index) => {
  const time = Buffer.alloc(8);
  time.writeBigInt64BE(BigInt(1_000 + index));
  return sha256(Buffer.of(0), time, Buffer.from(canonical));
});
const [one, two, three, four] = leaves as [Buffer, Buffer, Buffer, Buffer];
const [left, right] = [children(one, two), children(three, four)];
const root = children(left, right);
const rootOfThree = children(left, three);

const privateKey = createPrivateKey({
  key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, 7)]),
  format: 'der',
  type: 'pkcs8',
});
const typed = Buffer.concat([
  Buffer.of(1),
  createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(12),
]);
const keyId = sha256(Buffer.from('log\n'), typed).subarray(0, 4);
const key = `log+${keyId.toString('hex')}+${typed.toString('base64')}`;

const text = `log\n4\n${root.toString('base64')}\nsuite SHA-256\ntime 2026-07-08T02:00:00Z\n`;
const signature = Buffer.concat([keyId, sign(null, Buffer.from(text), privateKey)]).toString('base64');
const checkpoint = `${text}\n— log ${signature}\n`;

const base64 = (hash: Buffer): string => hash.toString('base64');
const proof: ProofToCheck = {
  index: 2,
  entry: JSON.stringify({ i: 2, leaf: base64(three), recordedAt: 1_002, canonical: canonicals[2] }),
  path: [base64(four), base64(left)],
  checkpoint,
};
const memory = { key, size: 3, root: base64(rootOfThree) };
/** From three entries to four: 丙, 丁 and the root of the first two. */
const prove = (from: number, to: number): Promise<readonly string[]> =>
  Promise.resolve(from === 3 && to === 4 ? [base64(three), base64(four), base64(left)] : []);

describe('the browser’s own check of an entry', () => {
  it('finds an honest log whole, the first time and after it grew', async () => {
    expect(await verifyEntry(proof, key, null, prove)).toMatchObject({ kind: 'whole', firstTime: true });
    expect(await verifyEntry(proof, key, memory, prove)).toMatchObject({ kind: 'whole', firstTime: false });
    const same = { key, size: 4, root: base64(root) };
    expect(await verifyEntry(proof, key, same, prove)).toMatchObject({ kind: 'whole' });
  });

  it('compares only the hash where the content is withheld', async () => {
    const withheld = { ...proof, entry: JSON.stringify({ i: 2, leaf: base64(three), withheld: true }) };
    expect(await verifyEntry(withheld, key, null, prove)).toMatchObject({ kind: 'whole', withheld: true });
  });

  it('says broken at the entry whose content, path or signature does not hold', async () => {
    const changed = proof.entry.replace('丙', '乙');
    for (const wrong of [
      { ...proof, entry: changed },
      { ...proof, entry: proof.entry.replace('1002', '1003') },
      { ...proof, path: [base64(left), base64(four)] },
      { ...proof, path: [base64(four)] },
      { ...proof, checkpoint: checkpoint.replace('\n4\n', '\n5\n') },
      { ...proof, checkpoint: 'nothing' },
    ])
      expect(await verifyEntry(wrong, key, null, prove)).toMatchObject({ kind: 'broken', at: 2 });
  });

  it('says broken when the log is not the one this browser saw last', async () => {
    const rewritten = { ...memory, root: base64(right) };
    expect(await verifyEntry(proof, key, rewritten, prove)).toMatchObject({ kind: 'broken', at: 3 });
    const longer = { ...memory, size: 9 };
    expect(await verifyEntry(proof, key, longer, prove)).toMatchObject({ kind: 'broken', at: 4 });
  });

  it('does not take another key for the one it knows', async () => {
    expect(await verifyEntry(proof, key, { ...memory, key: 'log+other' }, prove)).toMatchObject({
      kind: 'keyChanged',
    });
  });
});
