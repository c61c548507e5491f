// An SMS gateway of our own for the tests: a process apart that checks the signature and drops repeated idempotency keys.
// `node sms-gateway.mjs <key>` prints its port, then what it took over as lines of JSON. A line `hold` on standard input
// makes it take messages over without answering, `fail` answer 503, `refuse` answer 422, `go` answer again.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';

const [, , key] = process.argv;
const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
const seen = new Set();
let mode = 'go';

async function takeOver(request, response) {
  let body = '';
  for await (const part of request) body += part;
  const { headers } = request;
  const expected = createHmac('sha256', key).update(`${headers['x-zhulian-timestamp']}.${body}`).digest();
  const given = Buffer.from(String(headers['x-zhulian-signature']), 'hex');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    say({ forged: true });
    return response.writeHead(401).end();
  }
  if (mode === 'fail') return response.writeHead(503).end();
  if (mode === 'refuse') return response.writeHead(422).end();
  const id = headers['idempotency-key'];
  say(seen.has(id) ? { repeated: id } : { taken: JSON.parse(body) });
  seen.add(id);
  // Held: taken over, but the answer never comes.
  if (mode === 'hold') return undefined;
  return response.writeHead(204).end();
}

const server = createServer((request, response) => void takeOver(request, response));
createInterface({ input: process.stdin }).on('line', (line) => (mode = line));
server.listen(0, '127.0.0.1', () => say({ port: server.address().port }));
