import { Ledger, readLedgers, type Outcome } from './ledger.js';

const SEND = `mutation($input: SendFeedbackInput!) { sendFeedback(input: $input) { __typename ... on Refusal { code } } }`;

/** Longer than the product's own limit of a request. */
const PATIENCE_MILLISECONDS = 15_000;

export interface Target {
  /** Where to ask now; several processes take turns. Null while none runs. */
  address(): string | null;
  readonly cookies: readonly string[];
}

/** Whose note it is: always the same person’s, and each writer’s notes are of all of them in turn. */
function cookieOf({ cookies }: Target, key: string): string {
  const [writer = 0, n = 0] = key.split('-').slice(-2).map(Number);
  return cookies[(writer + n) % cookies.length] ?? '';
}

/** Asks once; what the answer says about what was saved. The text of the note is its key. */
export async function ask(target: Target, key: string): Promise<Outcome> {
  const address = target.address();
  // Never sent: it must not be there either.
  if (address === null) return 'REFUSED';
  try {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
      headers: {
        'content-type': 'application/json',
        'x-zhulian-csrf': '1',
        cookie: cookieOf(target, key),
      },
      body: JSON.stringify({
        query: SEND,
        variables: { input: { idempotencyKey: key, page: '/', text: key } },
      }),
    });
    const { data, errors } = (await response.json()) as {
      data?: { sendFeedback?: { __typename: string } } | null;
      errors?: { extensions: { code: string } }[];
    };
    if (data?.sendFeedback?.__typename === 'SendFeedbackPayload') return 'ACKED';
    return errors?.[0]?.extensions.code === 'OUTCOME_UNKNOWN' ? 'UNKNOWN' : 'REFUSED';
  } catch (error) {
    return isNeverSent(error) ? 'REFUSED' : 'UNKNOWN';
  }
}

const isNeverSent = (error: unknown): boolean =>
  error instanceof TypeError && (error.cause as { code?: string } | undefined)?.code === 'ECONNREFUSED';

/** People who write as fast as they are answered, each with a ledger. */
export class Writers {
  private isStopped = false;
  private readonly running: Promise<void>[] = [];
  private readonly files: string[] = [];
  /** Answers since the last look: a crash of an idle server proves nothing. */
  acked = 0;

  constructor(
    private readonly target: Target,
    private readonly folder: string,
    private readonly label: string,
    /** Between an answer and the next note; processes that start need the machine too. */
    private readonly pauseMilliseconds = 0,
  ) {}

  async start(count: number): Promise<void> {
    for (let writer = 0; writer < count; writer += 1) {
      const ledger = await Ledger.open(this.folder, writer);
      this.files.push(ledger.file);
      this.running.push(this.write(ledger, writer));
    }
  }

  /** Stops, and gives what the ledgers say. */
  async stop(): Promise<Map<string, Outcome>> {
    this.isStopped = true;
    await Promise.all(this.running);
    return readLedgers(this.files);
  }

  private async write(ledger: Ledger, writer: number): Promise<void> {
    for (let n = 0; !this.isStopped; n += 1) {
      const key = `${this.label}-${writer}-${n}`;
      await ledger.note(key, 'SENT');
      const outcome = await ask(this.target, key);
      await ledger.note(key, outcome);
      if (outcome === 'ACKED') this.acked += 1;
      // Nobody is there: people wait a moment before they try again.
      const pause = outcome === 'ACKED' ? this.pauseMilliseconds : 50;
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    }
    await ledger.close();
  }
}

const AT_ONCE = 16;

/** Sends these again with the key they had, until each was told to be done. */
export async function converge(target: Target, keys: readonly string[]): Promise<void> {
  const waiting = [...keys];
  const worker = async (): Promise<void> => {
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) await insist(target, key);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Who asked too often is told to wait, for a minute at most. */
const INSISTENCE_MILLISECONDS = 90_000;

/** Sends it again with its key until it was told to be done. */
export async function insist(target: Target, key: string): Promise<void> {
  const until = Date.now() + INSISTENCE_MILLISECONDS;
  while (Date.now() < until) {
    if ((await ask(target, key)) === 'ACKED') return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`${key} is never told to be done`);
}
