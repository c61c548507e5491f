import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';

const PRIVATE_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

/** A witness's key, and its signature line over a checkpoint: written apart from the product, by the text of C2SP. */
export function aWitness(name: string, seed: Buffer): { text: string; cosigner: (note: string) => string } {
  const key = createPrivateKey({ key: Buffer.concat([PRIVATE_HEAD, seed]), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(12);
  const typed = Buffer.concat([Buffer.of(4), publicKey]);
  const keyId = createHash('sha256').update(`${name}\n`).update(typed).digest().subarray(0, 4);
  return {
    text: `${name}+${keyId.toString('hex')}+${typed.toString('base64')}`,
    cosigner(note) {
      const text = note.slice(0, note.lastIndexOf('\n\n') + 1);
      const time = Buffer.alloc(8);
      time.writeBigUInt64BE(1_783_476_000n);
      const signature = sign(null, Buffer.from(`cosignature/v1\ntime 1783476000\n${text}`), key);
      return `— ${name} ${Buffer.concat([keyId, time, signature]).toString('base64')}`;
    },
  };
}
