import autocannon, { type Request } from 'autocannon';
import { cpuOf, cpuOfServer } from './postgres.js';
import type { RunningProgram } from './processes.js';

const CONNECTIONS = 16;

/** Seconds before anything counts: plans, caches and compilers. */
export const WARM_UP = 3;

/** Seconds for one answer: a slow server on a busy machine is a result, not a failure. */
const PATIENCE = 60;

/** One request as it goes over the wire. `vary` gives every request a body of its own. */
export interface Call {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: () => string;
  readonly vary: boolean;
}

export interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p97: number;
  readonly p99: number;
  /** CPU per request, milliseconds. */
  readonly nodeCpu: number;
  readonly databaseCpu: number;
}

/** Loads one server for some seconds. Throws when an answer was not 200: a refusal is fast and proves nothing. */
export async function load(
  program: RunningProgram,
  call: Call,
  seconds: number,
  postmaster: number | null,
): Promise<Measured> {
  const headers = { 'content-type': 'application/json', ...call.headers };
  const fixed: Request = { method: 'POST', path: call.path, headers };
  const request: Request = call.vary
    ? { ...fixed, setupRequest: (before) => ({ ...before, body: call.body() }) }
    : { ...fixed, body: call.body() };
  const before = { node: cpuOf(program.pid), database: cpuOfServer(postmaster) };
  const result = await autocannon({
    url: program.url,
    connections: CONNECTIONS,
    duration: seconds,
    timeout: PATIENCE,
    requests: [request],
  });
  const answered = result['2xx'];
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(
      `${program.url}${call.path}: ${answered} answered, ${result.non2xx} refused, ${result.errors} errors`,
    );
  }
  // A cold server on a busy machine may need longer than that for its first answers.
  if (answered === 0) return load(program, call, seconds * 2, postmaster);
  return {
    perSecond: answered / result.duration,
    p50: result.latency.p50,
    p97: result.latency.p97_5,
    p99: result.latency.p99,
    nodeCpu: (cpuOf(program.pid) - before.node) / answered,
    databaseCpu: (cpuOfServer(postmaster) - before.database) / answered,
  };
}

/** The answer to one request, for a look at what is being measured. */
export async function answerTo(program: RunningProgram, call: Call): Promise<string> {
  const headers = { 'content-type': 'application/json', ...call.headers };
  const response = await fetch(new URL(call.path, program.url), {
    method: 'POST',
    headers,
    body: call.body(),
  });
  const text = await response.text();
  if (response.status !== 200)
    throw new Error(`${call.path} answered ${response.status}: ${text.slice(0, 300)}`);
  return text;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

export function medianOf(rounds: readonly Measured[]): Measured {
  const of = (name: keyof Measured): number => median(rounds.map((round) => round[name]));
  return {
    perSecond: of('perSecond'),
    p50: of('p50'),
    p97: of('p97'),
    p99: of('p99'),
    nodeCpu: of('nodeCpu'),
    databaseCpu: of('databaseCpu'),
  };
}

/** A ratio is taken within each round, where the machine's other load was the same for both, and then the middle one. */
export function ratioOf(
  ours: readonly Measured[],
  theirs: readonly Measured[],
  of: (one: Measured) => number,
): number {
  return median(ours.map((one, round) => of(one) / of(theirs[round] ?? one)));
}
