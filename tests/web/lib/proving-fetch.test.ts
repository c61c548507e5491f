import { describe, expect, it } from '@jest/globals';
import { createProof } from '../../../admin-web/src/lib/proof.js';
import { provingFetch } from '../../../admin-web/src/lib/proving-fetch.js';

const answer = (body: object): Response => new Response(JSON.stringify(body));
const refusal = answerOf('ELEVATION_REQUIRED');
function answerOf(code: string): () => Response {
  return () => answer({ data: { revealSecret: { __typename: 'ActionRefused', code, message: '' } } });
}
const done = () => answer({ data: { revealSecret: { value: '1' } } });

/** A server that gives these answers one after the other, and what it was sent. */
function server(...answers: (() => Response)[]) {
  const sent: unknown[] = [];
  const send = ((_input: unknown, init?: { body?: unknown }) => {
    sent.push(init?.body);
    const next = answers[sent.length - 1];
    if (!next) throw new Error('asked once too often');
    return Promise.resolve(next());
  }) as typeof fetch;
  return { sent, send };
}

describe('a request that needs a fresh proof', () => {
  it('is sent again, word for word, once the person proved who they are', async () => {
    const { sent, send } = server(refusal, done);
    const response = await provingFetch(() => Promise.resolve(true), send)('/graphql', { body: 'typed' });
    expect(await response.json()).toEqual({ data: { revealSecret: { value: '1' } } });
    expect(sent).toEqual(['typed', 'typed']);
  });

  it('is answered with the refusal when the person would rather not', async () => {
    const { sent, send } = server(refusal);
    const response = await provingFetch(() => Promise.resolve(false), send)('/graphql', { body: 'typed' });
    expect(await response.text()).toContain('ELEVATION_REQUIRED');
    expect(sent).toHaveLength(1);
  });

  it('is asked for once, however often the second answer refuses', async () => {
    const { send } = server(refusal, refusal);
    const response = await provingFetch(() => Promise.resolve(true), send)('/graphql', {});
    expect(await response.text()).toContain('ELEVATION_REQUIRED');
  });
});

it('a request that was under way while the cookie changed is sent once more', async () => {
  const signedOut = () => answer({ errors: [{ extensions: { code: 'SIGN_IN_REQUIRED' } }] });
  const { sent, send } = server(signedOut, done);
  const response = await provingFetch(() => Promise.resolve(false), send)('/graphql', { body: 'poll' });
  expect(await response.json()).toEqual({ data: { revealSecret: { value: '1' } } });
  expect(sent).toEqual(['poll', 'poll']);
});

it('two acts at once ask once, and one answer serves both', async () => {
  const proof = createProof();
  let told = 0;
  const stop = proof.subscribe(() => (told += 1));
  const both = Promise.all([proof.ask(), proof.ask()]);
  expect(proof.isAsking()).toBe(true);
  proof.answer(true);
  expect(await both).toEqual([true, true]);
  expect(proof.isAsking()).toBe(false);
  expect(told).toBe(3);
  stop();
});
