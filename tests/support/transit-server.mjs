// A key management service of our own for the tests: a process apart that speaks the Transit API of Vault and OpenBao
// (token, encrypt, decrypt, rewrap, rotate). `node transit-server.mjs <token>` prints its address.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';

const [, , token] = process.argv;
const versions = [randomBytes(32)];

function encrypt(plaintext) {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', versions.at(-1), nonce);
  const body = Buffer.concat([cipher.update(plaintext), cipher.final()]);
  return `vault:v${versions.length}:${Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64')}`;
}

function decrypt(text) {
  const [, version, body] = /^vault:v(\d+):(.+)$/u.exec(text) ?? [];
  const bytes = Buffer.from(body ?? '', 'base64');
  const decipher = createDecipheriv('aes-256-gcm', versions[Number(version) - 1], bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
}

const ACTIONS = {
  encrypt: ({ plaintext }) => ({ ciphertext: encrypt(Buffer.from(plaintext, 'base64')) }),
  decrypt: ({ ciphertext }) => ({ plaintext: decrypt(ciphertext).toString('base64') }),
  rewrap: ({ ciphertext }) => ({ ciphertext: encrypt(decrypt(ciphertext)) }),
};

async function answerRequest(request, response) {
  const answer = (status, body) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  if (request.headers['x-vault-token'] !== token) return answer(403, { errors: ['permission denied'] });
  let text = '';
  for await (const part of request) text += part;
  if (request.method === 'POST' && request.url === '/v1/transit/keys/zhulian/rotate') {
    versions.push(randomBytes(32));
    return answer(200, {});
  }
  const [, action, name] = /^\/v1\/transit\/(encrypt|decrypt|rewrap)\/([\w-]+)$/u.exec(request.url) ?? [];
  if (request.method !== 'POST' || !action) return answer(404, { errors: [] });
  if (name !== 'zhulian') return answer(400, { errors: ['encryption key not found'] });
  try {
    return answer(200, { data: ACTIONS[action](JSON.parse(text)) });
  } catch {
    return answer(400, { errors: ['invalid ciphertext'] });
  }
}

const server = createServer((request, response) => void answerRequest(request, response));
server.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${server.address().port}\n`));
