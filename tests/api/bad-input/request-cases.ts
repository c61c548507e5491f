import { ask, INVALID, member, post, SHAPE, unstorable, type BadInput } from './requests.js';

const ADD = 'mutation($input: AddHouseholdMemberInput!) { addHouseholdMember(input: $input) { __typename } }';
const LIST =
  'query($first: Int!, $after: String) { applications(first: $first, after: $after) { items { id } nextCursor } }';
const deep = (levels: number): string =>
  `{ ${'application { members { person '.repeat(levels)} { id } ${'} }'.repeat(levels)} }`;

/** Requests that no page of ours would send. */
export const REQUESTS: readonly BadInput[] = [
  {
    name: 'body over one megabyte',
    how: (world) =>
      post(
        world,
        JSON.stringify({ query: ADD, variables: { input: { member: { name: '王'.repeat(400_000) } } } }),
      ),
    code: 'BAD_REQUEST',
    sentence: /过大/u,
  },
  {
    name: 'name of nearly a megabyte',
    how: member({ name: 'a'.repeat(900_000) }),
    code: INVALID,
    sentence: /不能超过50个字/u,
  },
  {
    name: 'body that is no JSON',
    how: (world) => post(world, '{"query": '),
    code: 'BAD_REQUEST',
    sentence: '请求格式不正确，请刷新页面后重试。',
  },
  {
    name: 'empty body',
    how: (world) => post(world, ''),
    code: 'BAD_REQUEST',
    sentence: '请求格式不正确，请刷新页面后重试。',
  },
  {
    name: 'body with __proto__',
    how: (world) => post(world, '{"query":"{ viewer { id } }","__proto__":{"a":1}}'),
    code: 'BAD_REQUEST',
    sentence: '请求格式不正确，请刷新页面后重试。',
  },
  {
    name: 'body of a form',
    how: (world) => post(world, 'query=1', { 'content-type': 'application/x-www-form-urlencoded' }),
    code: 'BAD_REQUEST',
    sentence: /内容类型不正确/u,
  },
  {
    name: 'body that is a list',
    how: (world) => post(world, '[{"query":"{ viewer { id } }"}]'),
    code: 'PERSISTED_OPERATION_UNKNOWN',
    sentence: /刷新页面/u,
  },
  {
    name: 'request from another site',
    how: (world) => post(world, '{"query":"{ viewer { id } }"}', { 'x-zhulian-csrf': '' }),
    code: 'CSRF',
    sentence: /请求来源不正确/u,
  },
  {
    name: 'operation nobody listed',
    how: (world) =>
      post(
        world,
        JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }),
      ),
    code: 'PERSISTED_OPERATION_UNKNOWN',
    sentence: /页面版本已过期/u,
  },
  {
    name: 'document that does not parse',
    how: ({ clerk }) => ask(clerk, '{ applications('),
    code: 'GRAPHQL_PARSE_FAILED',
    sentence: '请求格式不正确，请刷新页面后重试。',
  },
  {
    name: 'field that does not exist',
    how: ({ clerk }) => ask(clerk, '{ applications { items { idNumber } } }'),
    code: 'GRAPHQL_VALIDATION_FAILED',
    sentence: /与当前版本不符/u,
  },
  {
    name: 'document nested without end',
    how: ({ clerk }) => ask(clerk, deep(600)),
    code: 'GRAPHQL_PARSE_FAILED',
    sentence: '请求格式不正确，请刷新页面后重试。',
  },
  {
    name: 'document of three thousand aliases',
    how: ({ clerk }) =>
      ask(clerk, `{ ${Array.from({ length: 3000 }, (_, i) => `a${i}: agencies { id }`).join(' ')} }`),
    code: 'GRAPHQL_PARSE_FAILED',
    sentence: '请求格式不正确，请刷新页面后重试。',
  },
  {
    name: 'question about the schema',
    how: ({ clerk }) => ask(clerk, '{ __schema { types { name } } }'),
    code: 'GRAPHQL_VALIDATION_FAILED',
    sentence: /与当前版本不符/u,
  },
  {
    name: 'two operations and no name',
    how: ({ clerk }) => ask(clerk, 'query a { viewer { id } } query b { viewer { id } }'),
    code: 'OPERATION_RESOLUTION_FAILURE',
    sentence: /与当前版本不符/u,
  },
  {
    name: 'page of none',
    how: ({ clerk }) => ask(clerk, LIST, { first: 0 }),
    code: SHAPE,
    sentence: '每页只能取 1 到 100 条。',
  },
  {
    name: 'page of 101',
    how: ({ clerk }) => ask(clerk, LIST, { first: 101 }),
    code: SHAPE,
    sentence: '每页只能取 1 到 100 条。',
  },
  {
    name: 'page of minus one',
    how: ({ clerk }) => ask(clerk, LIST, { first: -1 }),
    code: SHAPE,
    sentence: '每页只能取 1 到 100 条。',
  },
  {
    name: 'place in a list that was made up',
    how: ({ clerk }) => ask(clerk, LIST, { first: 10, after: 'eyJhIjoxfQ' }),
    code: SHAPE,
    sentence: '翻页位置已失效，请回到第一页。',
  },
  {
    name: 'place in a list that is no text of ours',
    how: ({ clerk }) => ask(clerk, LIST, { first: 10, after: "' or 1=1" }),
    code: SHAPE,
    sentence: '翻页位置已失效，请回到第一页。',
  },
  {
    name: 'keyword with NUL',
    how: ({ clerk }) =>
      ask(clerk, 'query($k: String) { applications(filter: { keyword: $k }) { items { id } } }', {
        k: '\u0000',
      }),
    code: SHAPE,
    sentence: unstorable,
  },
  {
    name: 'login name with NUL',
    how: ({ clerk }) =>
      ask(clerk, 'mutation($input: SignInInput!) { signIn(input: $input) { __typename } }', {
        input: { loginName: 'a\u0000', password: 'b' },
      }),
    code: SHAPE,
    sentence: unstorable,
  },
];
