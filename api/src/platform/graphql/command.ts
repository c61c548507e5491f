import type { GraphQLResolveInfo } from 'graphql';
import { canonicalJson, type JsonValue } from '../../shared/canonical-json.js';
import { refuse, type Outcome, type Refused } from '../outcome.js';
import { createReader, type ReadModel } from '../read/index.js';
import { viewerOf, type ReadViewer } from '../read-viewer.js';
import type { Work } from '../work.js';
import { columnIs } from './conditions.js';
import type { Context } from './context.js';
import { refusalObject } from './refusal.type.js';

type Ids = Readonly<Record<string, JsonValue>>;

export interface Command<Input, Done extends object> {
  /** The union's success member, for example `SubmitApplicationPayload`. */
  readonly payload: string;
  readonly input: Input;
  readonly run: (work: Work, input: Input) => Promise<Outcome<Done>>;
  /** Which field of the payload shows which row: a plan reads it inside the transaction, before commit. */
  readonly shows?: Readonly<Record<string, ReadModel<ReadViewer>>>;
  /** The ids of the rows to show, or plain scalar fields of the payload, from what the use case did. */
  readonly answer: (done: Done) => Ids;
  /** Fields told in the first answer only and never stored, such as an initial password. A repeated request gets null. */
  readonly once?: (done: Done) => Ids;
}

export interface Keyed {
  readonly idempotencyKey: string;
}

/**
 * Runs one mutation: idempotency key, use case, payload — one transaction. The same request again gets the first
 * answer; another body under the same key is refused; a refused run stores nothing.
 */
export async function command<Input extends Keyed, Done extends object>(
  context: Context,
  info: GraphQLResolveInfo,
  spec: Command<Input, Done>,
): Promise<object> {
  const { work } = context;
  const operation = info.fieldName;
  const outcome = await work.atomically(async (): Promise<Outcome<{ answer: object }>> => {
    const earlier = await claimKey(work, operation, spec.input);
    if ('refused' in earlier) return earlier;
    let ids = earlier.ids;
    let told: Ids = {};
    if (!ids) {
      const result = await spec.run(work, spec.input);
      if (result.refused) return result;
      await work.flush();
      ids = spec.answer(result);
      told = spec.once?.(result) ?? {};
      storeAnswer(work, spec.input.idempotencyKey, ids);
    }
    const shown = await showPayload(work, info, spec, ids, earlier.ids !== null);
    return { refused: false, answer: { ...shown, ...told } };
  });
  return outcome.refused ? refusalObject(outcome) : outcome.answer;
}

async function showPayload(
  work: Work,
  info: GraphQLResolveInfo,
  spec: { payload: string; shows?: Readonly<Record<string, ReadModel<ReadViewer>>> },
  ids: Ids,
  isRepeat: boolean,
): Promise<object> {
  const reader = createReader(work.db, viewerOf(work.actor, work.environment), { prepared: true });
  const answer: Record<string, unknown> = { __typename: spec.payload };
  for (const [field, id] of Object.entries(ids)) {
    const model = spec.shows?.[field];
    if (!model) {
      answer[field] = id;
      continue;
    }
    const row = await reader.payload(info, spec.payload, field, model, columnIs(model.key, String(id)));
    // It was done when it was first asked for; since then the post ended by which the person saw it.
    if (row === null && isRepeat) work.deny('object.read', { type: spec.payload, id: String(id) });
    answer[field] = row;
  }
  return answer;
}

const CLAIM =
  'insert into idempotency_keys (actor_id, key, operation, request_hash, used_at) values ($1, $2, $3, $4, $5)';

/** The answer of an earlier request under this key; null ids when this is the first. */
export async function claimKey(
  work: Work,
  operation: string,
  input: Keyed,
): Promise<{ ids: Ids | null } | Refused> {
  const actorId = work.actor.accountId;
  if (!actorId) throw new Error('an idempotent mutation needs an account');
  if (!/^[\w-]{8,80}$/.test(input.idempotencyKey)) {
    return refuse('INVALID_IDEMPOTENCY_KEY', '请求编号无效，请刷新页面后重新提交。');
  }
  // Keyed: inputs hold id numbers and passwords, and a bare hash of those is reversed by trying them all.
  const requestHash = work.environment.keys.blindIndex(
    'request',
    `${operation}|${canonicalJson(plainForm(input))}`,
  );
  const values = [actorId, input.idempotencyKey, operation, requestHash, work.now().toISOString()];
  if (!work.claim({ name: 'claim_key', text: CLAIM, values })) return { ids: null };
  const inserted = await work.db.execute({
    name: 'claim_key_again',
    text: `${CLAIM} on conflict (actor_id, key) do nothing`,
    values,
  });
  if (inserted === 1) return { ids: null };
  const [twin] = await work.db.objects<{ request_hash: Buffer; outcome: Ids | null }>({
    text: 'select request_hash, outcome from idempotency_keys where actor_id = $1 and key = $2',
    values: [actorId, input.idempotencyKey],
  });
  if (!twin?.outcome || !requestHash.equals(twin.request_hash)) {
    return refuse('IDEMPOTENCY_KEY_REUSED', '这个请求编号已用于另一次提交，请刷新页面后重新提交。');
  }
  return { ids: twin.outcome };
}

/** type-graphql hands out instances of the input classes and dates; only plain JSON has a canonical form. */
const plainForm = (input: object): JsonValue => JSON.parse(JSON.stringify(input)) as JsonValue;

/** Keeps what the request was answered with, for a repeat of it. */
export function storeAnswer(work: Work, key: string, ids: Ids): void {
  work.changeOneByCommit({
    name: 'answer_idempotency_key',
    text: 'update idempotency_keys set outcome = $3 where actor_id = $1 and key = $2',
    values: [work.actor.accountId, key, JSON.stringify(ids)],
  });
}
