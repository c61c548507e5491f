import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PostKind } from '../../../api/src/modules/identity/index.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { signedInAs, type TestClient } from '../../support/client.js';
import { COMMUNITY, County } from '../../support/factories/county.js';
import { anApplication } from '../../support/factories/application.js';
import { PDF, uploadFile } from '../../support/upload.js';
import { sendRaw, type RawAnswer } from './raw.js';

const MEGABYTE = 1_048_576;
const LARGEST_FILE = 20 * MEGABYTE;

let county: County;
let clerk: TestClient;

beforeAll(async () => {
  county = await County.start();
  clerk = await county.as('clerk');
});
afterAll(() => county.close());

const ask = (client: TestClient, query: string, variables: object = {}): Promise<RawAnswer> =>
  sendRaw(county.app, client.sessionCookie, { query, variables });

async function attemptsAs(limit: string): Promise<number> {
  const [row] = await county.rows<{ total: number }>(
    `select count(*)::int as total from audit_events where type = 'attempt' and object_id = $1`,
    [limit],
  );
  return row?.total ?? 0;
}

/** Refused in Chinese, with one attempt recorded. */
async function expectRefused(client: TestClient, query: string, limit: string): Promise<void> {
  const before = await attemptsAs(limit);
  const answer = await ask(client, query);
  expect([answer.status, answer.code, answer.data]).toEqual([400, 'OPERATION_TOO_LARGE', null]);
  expect(answer.message).toMatch(/^这次查询过于复杂，系统没有执行。/u);
  expect(await attemptsAs(limit)).toBe(before + 1);
}

async function expectAnswered(client: TestClient, query: string): Promise<void> {
  const answer = await ask(client, query);
  expect([answer.status, answer.code]).toEqual([200, undefined]);
  expect(answer.data).not.toBeNull();
}

describe('an operation', () => {
  /** `agency`, its parent's parent … and the id: so many fields below each other. */
  const deep = (levels: number): string =>
    `{ agency(id: "HOUSING_MANAGEMENT") ${'{ parent '.repeat(levels - 2)}{ id }${' }'.repeat(levels - 2)} }`;
  const aliases = (count: number, field: string): string =>
    `{ ${Array.from({ length: count }, (_, at) => `a${at}: ${field}`).join(' ')} }`;

  it('may hold 200 items in a list and no more', async () => {
    const query = 'query($filter: ApplicationFilter) { applications(filter: $filter) { items { id } } }';
    const filter = (count: number) => ({
      filter: { communityIds: Array.from({ length: count }, () => COMMUNITY) },
    });
    expect(await ask(clerk, query, filter(200))).toMatchObject({ status: 200, code: undefined });
    const before = await attemptsAs('operation.list');
    const answer = await ask(clerk, query, filter(201));
    expect([answer.status, answer.code, answer.data]).toEqual([400, 'OPERATION_TOO_LARGE', null]);
    expect(answer.message).toMatch(/请每次不超过 200 项/u);
    expect(await attemptsAs('operation.list')).toBe(before + 1);
  });

  it('may be 12 fields deep and no deeper', async () => {
    await expectAnswered(clerk, deep(12));
    await expectRefused(clerk, deep(13), 'operation.depth');
  });

  it('is as deep as its fragments unfold', async () => {
    const inFragments = (levels: number): string =>
      `${deep(7).replace('{ id }', '{ ...below }')} fragment below on Agency ${'{ parent '.repeat(levels - 7)}{ id }${' }'.repeat(levels - 7)}`;
    await expectAnswered(clerk, inFragments(12));
    await expectRefused(clerk, inFragments(13), 'operation.depth');
  });

  it('may have 20 aliases and no more, `__typename` counted', async () => {
    for (const field of ['viewer { id }', '__typename']) {
      await expectAnswered(clerk, aliases(20, field));
      await expectRefused(clerk, aliases(21, field), 'operation.aliases');
    }
  });

  it('has the aliases of a fragment as often as it is spread', async () => {
    const spread = (times: number): string =>
      `{ ${'viewer { ...names } '.repeat(times)} } fragment names on Account { a: id b: id c: id d: id e: id }`;
    await expectAnswered(clerk, spread(4));
    await expectRefused(clerk, spread(5), 'operation.aliases');
  });

  it('is measured at once when fragments double thirty times', async () => {
    const links = Array.from(
      { length: 30 },
      (_, at) => `fragment f${at} on Account { ${at === 29 ? 'id' : `...f${at + 1} ...f${at + 1}`} }`,
    );
    const startedAt = performance.now();
    await expectRefused(clerk, `{ viewer { ...f0 } } ${links.join(' ')}`, 'operation.cost');
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });

  it('has one root field when it is a mutation', async () => {
    const save = (alias: string): string =>
      `${alias}: savePreference(input: { idempotencyKey: "${alias}-of-two-keys", key: "a", value: "1" }) { __typename }`;
    const before = await county.footprint();
    const two = await ask(clerk, `mutation { ${save('one')} ${save('two')} }`);
    expect([two.status, two.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    expect(two.message).toMatch(/^[\u4e00-\u9fff]/u);
    expect(await county.footprint()).toEqual(before);
    await expectAnswered(clerk, `mutation { ${save('one')} }`);
  });
});

describe('what one operation may cost', () => {
  /** Lists without paging are taken for ten rows: fields that together cost exactly so much. */
  const costing = (cost: number): string => {
    const blocks: [number, string][] = [
      [12_211, 'agencies { duties { agency { duties { agency { duties { id } } } } } }'],
      [1_211, 'agencies { duties { agency { duties { id } } } }'],
      [111, 'agencies { duties { id } }'],
      [11, 'agencies { id }'],
      [1, '__typename'],
    ];
    let left = cost;
    const parts: string[] = [];
    for (const [price, text] of blocks) for (; left >= price; left -= price) parts.push(text);
    return `{ ${parts.join(' ')} }`;
  };

  it.each<[PostKind, string, number]>([
    ['COMMUNITY_CLERK', `COMMUNITY_${COMMUNITY}`, 60_000],
    ['LIAISON', 'PROPERTY_CENTER', 30_000],
    ['SYSTEM_ADMIN', 'HOUSING', 15_000],
  ])('%s at %s: %i and no more', async (post, agencyId, budget) => {
    const place = post === 'COMMUNITY_CLERK' ? { communityId: COMMUNITY } : {};
    const client = await signedInAs(county.app, { post, agencyId, ...place });
    await expectAnswered(client, costing(budget));
    await expectRefused(client, costing(budget + 1), 'operation.cost');
  });

  it('the public: 5 000 and no more; pages count with the length they ask for', async () => {
    const notices = (pages: number, more: number): string =>
      `{ ${'publishedNotices(first: 100) { items { body } } '.repeat(pages)} ${'__typename '.repeat(more)} }`;
    const asked = (query: string) => sendRaw(county.app, '', { query });
    // A page of a hundred with one field each costs 102.
    expect((await asked(notices(49, 2))).code).toBeUndefined();
    const refused = await asked(notices(49, 3));
    expect([refused.status, refused.code]).toEqual([400, 'OPERATION_TOO_LARGE']);
  });

  it('the length of a page counts when it comes as a variable', async () => {
    const query = `query($n: Int!) { ${'publishedNotices(first: $n) { items { body } } '.repeat(50)} }`;
    const asked = (n: number) => sendRaw(county.app, '', { query, variables: { n } });
    expect((await asked(98)).code).toBeUndefined();
    expect((await asked(99)).code).toBe('OPERATION_TOO_LARGE');
    expect((await asked(98)).code).toBeUndefined();
  });
});

describe('a page', () => {
  it('has up to 100 rows', async () => {
    const list = 'query($first: Int!) { applications(first: $first) { items { id } } }';
    expect((await ask(clerk, list, { first: 100 })).code).toBeUndefined();
    const over = await ask(clerk, list, { first: 101 });
    expect([over.code, over.message]).toEqual(['BAD_USER_INPUT', '每页只能取 1 到 100 条。']);
  });
});

describe('what is sent', () => {
  it('is a body of up to 1 MB', async () => {
    const bodyOf = (bytes: number): string => {
      const empty = JSON.stringify({ query: '{ viewer { id } }', variables: { pad: '' } });
      return empty.replace('"pad":""', `"pad":"${'a'.repeat(bytes - empty.length)}"`);
    };
    expect((await sendRaw(county.app, clerk.sessionCookie, bodyOf(MEGABYTE))).status).toBe(200);
    const over = await sendRaw(county.app, clerk.sessionCookie, bodyOf(MEGABYTE + 1));
    expect(over.status).toBe(413);
    expect(over.message).toMatch(/过大/u);
  });

  it('is a file of up to 20 MB', async () => {
    const made = await anApplication(county).draft();
    const send = (bytes: number) =>
      uploadFile(county.app, {
        cookie: clerk.sessionCookie,
        fields: { caseId: made.id, kind: 'INCOME' },
        bytes: Buffer.concat([PDF, Buffer.alloc(bytes - PDF.length, ' ')]),
      });
    expect((await send(LARGEST_FILE)).status).toBe(201);
    const over = await send(LARGEST_FILE + 1);
    expect([over.status, over.code]).toEqual([413, 'FILE_TOO_LARGE']);
    expect(over.message).toMatch(/超过 20 MB/u);
  });
});

describe('in production', () => {
  let production: TestApp;
  beforeAll(async () => {
    production = await startTestApp({ listedOnly: true });
  });
  afterAll(() => production.close());

  it.each([
    ['a text of its own', { query: '{ viewer { id } }' }],
    [
      'a text with a made-up hash',
      {
        query: '{ viewer { id } }',
        extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } },
      },
    ],
    ['the schema', { query: '{ __schema { types { name } } }' }],
    ['a batch', [{ query: '{ viewer { id } }' }]],
    ['nothing', {}],
  ])('%s is not accepted from a browser', async (_name, body) => {
    const answer = await sendRaw(production, '', body);
    expect([answer.status, answer.code, answer.data]).toEqual([400, 'PERSISTED_OPERATION_UNKNOWN', null]);
    expect(answer.message).toBe('页面版本已过期，请刷新页面后重试。');
  });

  it.each([
    '{ __schema { types { name } } }',
    '{ __type(name: "Application") { name } }',
    '{ viewr { id } }',
  ])('nothing is told about the schema: %s', async (query) => {
    const answer = await ask(clerk, query);
    expect([answer.status, answer.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    expect(answer.message).toBe('请求与当前版本不符，请刷新页面后重试。');
  });
});
