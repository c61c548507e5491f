import type { GraphQLSchema } from 'graphql';
import { SeededRandom } from '../../../api/src/demo/seeded-random.js';
import { OPERATIONS, POSTS } from '../../access/operation-table.js';
import { HEADERS } from '../limits/raw.js';
import { Documents, operationsOf, type Document } from './documents.js';
import { Judge, type Finding } from './judge.js';
import { traced, watchTrail } from './trail.js';
import { Values } from './values.js';
import type { Asker, World } from './world.js';

export interface Ran {
  readonly operations: number;
  readonly reached: number;
  /** Answers that told somebody with an account a household's name. */
  readonly named: number;
  readonly seconds: number;
  readonly findings: readonly Finding[];
  /** How often each argument, and each field of an input, was sent. */
  readonly used: ReadonlyMap<string, number>;
  readonly outcomes: ReadonlyMap<string, number>;
}

export interface Fuzzing {
  readonly world: World;
  readonly schema: GraphQLSchema;
  readonly seed: string;
  readonly operations: number;
  /** Ends at the first finding. */
  readonly untilFound?: boolean;
  /** Of this operation alone: of all of them only so many documents of each are ever written. */
  readonly only?: string;
}

/** Each is a password hash: dear, and tests of their own try them. */
const DEAR = new Set(['signIn', 'changePassword', 'createAccount', 'resetPassword', 'rejectSignInReset']);
/** Would end the askers' own sessions. */
const ENDING = new Set(['signOut']);
const DOCUMENTS_PER_OPERATION = 6;
/** So many at once, as browsers ask. */
const AT_ONCE = 4;
/** Codes of requests that ended before a resolver. */
const NOT_REACHED =
  /^(GRAPHQL_|BAD_USER_INPUT|BAD_REQUEST|PERSISTED|OPERATION_|TOO_MANY|SIGN_IN_REQUIRED|CSRF)/u;

interface Request {
  readonly asker: Asker;
  readonly name: string;
  readonly isPermitted: boolean;
  readonly sent: string;
}

/** Sends operations made from the schema in the name of every post, and judges each answer. */
export async function fuzz(fuzzing: Fuzzing): Promise<Ran> {
  const { world, schema, seed, operations, untilFound = false, only } = fuzzing;
  const judge = new Judge(world);
  const requests = new Requests(world, schema, seed, only);
  const outcomes = new Map<string, number>();
  const startedAt = performance.now();
  let sent = 0;
  let reached = 0;
  const worker = async (): Promise<void> => {
    while (sent < operations && !(untilFound && judge.findings.length > 0)) {
      sent += 1;
      const request = requests.next();
      const { answer, events } = await traced(() => send(world, request));
      const { status, body } = answer;
      judge.look(request.asker, request.name, request.sent, status, body);
      judge.lookAtTrail(request.asker, request.name, request.sent, body, events);
      const code = /"code":"(\w+)"/u.exec(body)?.[1] ?? 'ANSWERED';
      outcomes.set(code, (outcomes.get(code) ?? 0) + 1);
      // An object that is somebody else's is denied by the resolver; a whole operation is denied before.
      const isStopped = NOT_REACHED.test(code) || (code === 'NO_ACCESS' && !request.isPermitted);
      if (!isStopped) reached += 1;
    }
  };
  const unwatch = watchTrail(world.county);
  await Promise.all(Array.from({ length: AT_ONCE }, worker)).finally(unwatch);
  const findings = await judge.settle();
  const seconds = (performance.now() - startedAt) / 1000;
  return { operations: sent, reached, named: judge.named, seconds, findings, used: requests.used, outcomes };
}

async function send(world: World, { asker, sent }: Request): Promise<{ status: number; body: string }> {
  const cookie = world.askers.get(asker)?.sessionCookie ?? '';
  const response = await world.county.app.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { ...HEADERS, ...(cookie && { cookie }) },
    payload: sent,
  });
  return { status: response.statusCode, body: response.body };
}

class Requests {
  readonly used = new Map<string, number>();
  private readonly random: SeededRandom;
  private readonly values: Values;
  private readonly documents: Documents;
  private readonly operations: ReturnType<typeof operationsOf>;
  private readonly written = new Map<string, Document[]>();

  constructor(
    private readonly world: World,
    schema: GraphQLSchema,
    seed: string,
    only?: string,
  ) {
    this.random = new SeededRandom(seed);
    this.values = new Values(this.random, world.common);
    this.documents = new Documents(schema, this.random);
    const all = operationsOf(schema);
    this.operations = only === undefined ? all : new Map([...all].filter(([name]) => name === only));
  }

  next(): Request {
    const { random, world } = this;
    const name = this.chooseOperation();
    const who = OPERATIONS[name];
    const permitted: Asker[] = [
      ...(who?.open ? (['PUBLIC'] as const) : []),
      ...POSTS.filter((post) => who?.who[post] !== undefined),
    ];
    // Some operations need a thing that only its own maker reaches: whoever asks is turned away.
    const isTurnedAway = permitted.length === 0 || !random.happens(0.88);
    const asker = random.pick(isTurnedAway ? ['PUBLIC' as const, ...POSTS] : permitted);
    const { text, given, operation } = this.documentOf(name);
    const about = random.pick(world.cases);
    const variables = Object.fromEntries(
      operation.field.args
        .filter((argument) => given.includes(argument.name))
        .map((argument) => [argument.name, this.values.of(argument.type, argument.name, name, about)]),
    );
    this.count(name, variables);
    return {
      asker,
      name,
      isPermitted: permitted.includes(asker),
      sent: JSON.stringify({ query: text, variables: { ...variables, yes: random.happens(0.5) } }),
    };
  }

  private chooseOperation(): string {
    for (;;) {
      const name = this.random.pick([...this.operations.keys()]);
      if (ENDING.has(name) || (DEAR.has(name) && !this.random.happens(0.05))) continue;
      return name;
    }
  }

  /** Some documents of each operation, sent again and again with other values: as pages do. */
  private documentOf(name: string): Document {
    const known = this.written.get(name) ?? [];
    if (known.length === 0) this.written.set(name, known);
    if (known.length >= DOCUMENTS_PER_OPERATION && !this.random.happens(0.02)) return this.random.pick(known);
    const operation = this.operations.get(name);
    if (!operation) throw new Error(`the schema has no ${name}`);
    const made = this.documents.of(operation);
    if (known.length < DOCUMENTS_PER_OPERATION) known.push(made);
    return made;
  }

  private count(prefix: string, value: unknown): void {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    for (const [name, below] of Object.entries(value)) {
      const key = `${prefix}.${name}`;
      this.used.set(key, (this.used.get(key) ?? 0) + 1);
      this.count(key, below);
    }
  }
}
