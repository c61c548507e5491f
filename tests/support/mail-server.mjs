// A mail server of our own for the tests: a process apart that speaks SMTP. `node mail-server.mjs [settings as JSON]` prints its
// port, then every message it took over as a line of JSON. Settings: `tls` (`FROM_START` or `STARTTLS`) with `key` and
// `cert`, `user` and `pass` that it asks for, `host` it listens on. `refuse@…` is refused for good, `later@…` for now; a line `hold` on
// standard input makes it keep the answer to the next message back, as a slow server does.
import { createInterface } from 'node:readline';
import { SMTPServer } from 'smtp-server';

const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
const refusal = (code, text) => Object.assign(new Error(text), { responseCode: code });
const { tls, key, cert, user, pass, host = '127.0.0.1' } = JSON.parse(process.argv[2] ?? '{}');
let isHeld = false;

const server = new SMTPServer({
  authOptional: user === undefined,
  disabledCommands: [...(tls === 'STARTTLS' ? [] : ['STARTTLS']), ...(user === undefined ? ['AUTH'] : [])],
  secure: tls === 'FROM_START',
  ...(tls ? { key, cert } : {}),
  onAuth({ username, password }, session, answer) {
    const isRight = username === user && password === pass;
    say({ signIn: isRight, isSecure: session.secure });
    return isRight ? answer(null, { user }) : answer(refusal(535, 'wrong'));
  },
  logger: false,
  onRcptTo({ address }, _session, answer) {
    if (address.startsWith('refuse@')) return answer(refusal(550, 'no such mailbox'));
    if (address.startsWith('later@')) return answer(refusal(451, 'try later'));
    return answer();
  },
  onData(stream, session, answer) {
    let text = '';
    stream.on('data', (part) => (text += part));
    stream.on('end', () => {
      const to = session.envelope.rcptTo.map(({ address }) => address);
      // Held: the text is here, nobody has been told that it was taken over, and it is dropped when the sender goes away.
      if (isHeld) return say({ held: to });
      say({ to, text });
      return answer();
    });
  },
});
server.on('error', () => undefined);
createInterface({ input: process.stdin }).on('line', (line) => (isHeld = line === 'hold'));
server.listen(0, host, () => say({ port: server.server.address().port }));
