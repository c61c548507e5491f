import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newKey, type TestClient } from '../../support/client.js';
import { County, type Seat } from '../../support/factories/county.js';
import {
  mutationText,
  type ACase,
  type ApplicationMutation,
  type Shown,
} from '../../support/factories/application.js';

type Input = Record<string, unknown>;

export interface MutationSpec {
  readonly seat: Seat;
  /** A case on which the mutation is done. */
  readonly arrange: (county: County) => Promise<ACase>;
  /** What the mutation takes beside the case and its version. */
  readonly input?: (made: ACase) => Input | Promise<Input>;
  /** Another body for the same request number. */
  readonly otherInput?: (made: ACase) => Input | Promise<Input>;
  /** The state afterwards. */
  readonly to: string;
  /** Every audit event of a success, in order. */
  readonly events: readonly string[];
  /** Somebody with the same permission elsewhere, or, for a post of the whole county, somebody without it. */
  readonly outsider: Seat;
  /** A case in a state in which the mutation is refused, with the code; none where another state is another's turn and so denied. */
  readonly wrongState?: (county: County) => Promise<ACase>;
  readonly wrongStateCode?: string;
}

const NOT_THERE = '0190a000-0000-7000-8000-000000000000';

/** What holds for every mutation of an application; hands out the county for what is particular to one. */
export function describeMutation(name: ApplicationMutation, spec: MutationSpec): () => County {
  let county: County;
  beforeAll(async () => {
    county = await County.start();
  });
  afterAll(() => county.close());

  const inputOf = async (made: ACase): Promise<Input> => (await spec.input?.(made)) ?? {};
  const send = async (client: TestClient, input: Input) => client.send(mutationText(name), { input });

  describe(`every ${name}`, () => {
    it('is done, with one event per changed thing', async () => {
      const made = await spec.arrange(county);
      const before = (await county.audit(made.id)).length;
      const version = made.version;
      const shown = await made.does(spec.seat, name, await inputOf(made));
      expect(shown).toMatchObject({ id: made.id, state: spec.to });
      expect(shown.version).toBeGreaterThan(version);
      expect((await county.audit(made.id)).slice(before).map(({ type }) => type)).toEqual(spec.events);
    });

    const { wrongState } = spec;
    if (wrongState)
      it('is refused in another state, names what to do, and leaves nothing', async () => {
        const made = await wrongState(county);
        const input = await inputOf(made);
        const before = await county.footprint();
        const refusal = await made.refused(spec.seat, name, input);
        expect(refusal.code).toBe(spec.wrongStateCode ?? 'NOT_ALLOWED_IN_STATE');
        expect(refusal.message).toMatch(/请|才能/u);
        expect(await county.footprint()).toEqual(before);
      });

    it('is refused on a stale version, with the present one', async () => {
      const made = await spec.arrange(county);
      const input = await inputOf(made);
      const before = await county.footprint();
      const client = await county.as(spec.seat);
      const refusal = await client.refused(mutationText(name), {
        ...made.ref(input),
        expectedVersion: made.version - 1,
      });
      expect(refusal).toMatchObject({
        __typename: 'StaleVersion',
        code: 'STALE_VERSION',
        currentVersion: made.version,
      });
      expect(await county.footprint()).toEqual(before);
    });

    it('answers the same request again alike, and does it once', async () => {
      const made = await spec.arrange(county);
      const client = await county.as(spec.seat);
      const input = { idempotencyKey: newKey(), ...made.ref(await inputOf(made)) };
      const first = await send(client, input);
      const once = await county.footprint();
      const second = await send(client, input);
      expect(answerOf(second)).toEqual(answerOf(first));
      expect(answerOf(first).state).toBe(spec.to);
      expect(await county.footprint()).toEqual(once);
    });

    it('refuses another body under the same request number', async () => {
      const made = await spec.arrange(county);
      const client = await county.as(spec.seat);
      const key = newKey();
      await client.done(mutationText(name), { idempotencyKey: key, ...made.ref(await inputOf(made)) });
      const before = await county.footprint();
      const other = (await spec.otherInput?.(made)) ?? { expectedVersion: made.version + 1 };
      const input = { idempotencyKey: key, ...made.ref(await inputOf(made)), ...other };
      expect(await client.refused(mutationText(name), input)).toMatchObject({
        code: 'IDEMPOTENCY_KEY_REUSED',
      });
      expect(await county.footprint()).toEqual(before);
    });

    it('answers a case out of reach like one that does not exist, and leaves one attempt', async () => {
      const made = await spec.arrange(county);
      const input = await inputOf(made);
      const outsider = await county.as(spec.outsider);
      const ask = (id: string) =>
        send(outsider, { idempotencyKey: newKey(), ...made.ref(input), applicationId: id });
      const before = await county.footprint();
      const foreign = await ask(made.id);
      expect(foreign.errors?.[0]?.extensions.code).toBe('NO_ACCESS');
      const after = await county.footprint();
      expect(after).toEqual({ ...before, audit_events: (before['audit_events'] ?? 0) + 1 });
      for (const id of [NOT_THERE, 'nonsense', 'x'.repeat(300), '']) expect(await ask(id)).toEqual(foreign);
      const attempts = await county.rows<{ type: string }>(
        `select type from audit_events where actor_id = $1 and type = 'attempt'`,
        [outsider.accountId],
      );
      expect(attempts.length).toBeGreaterThanOrEqual(5);
    });

    it('leaves nothing when it breaks at the last step', async () => {
      const made = await spec.arrange(county);
      const client = await county.as(spec.seat);
      const input = { idempotencyKey: newKey(), ...made.ref(await inputOf(made)) };
      await client.signIn();
      const before = await county.footprint();
      const broken = await county.whileRecordingFails(() => send(client, input));
      expect(broken.errors?.[0]?.extensions).toMatchObject({
        code: 'INTERNAL',
        requestId: expect.any(String),
      });
      expect(await county.footprint()).toEqual(before);
      expect(answerOf(await send(client, input)).state).toBe(spec.to);
    });
  });
  return () => county;
}

function answerOf(answer: { data?: Record<string, unknown> | null }): Shown {
  const [result] = Object.values(answer.data ?? {}) as { application?: Shown }[];
  if (!result?.application) throw new Error(`not done: ${JSON.stringify(answer)}`);
  return result.application;
}
