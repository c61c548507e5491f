import { fileURLToPath } from 'node:url';
import { CodeApp } from '../support/code-app.js';

/** The demonstration county's accounts that take part in journeys, by post. 梧桐里社区 has the first two clerks, 兰溪社区 the next two. */
export const LOGIN_NAMES = [
  'shequ1',
  'shequ2',
  'shequ3',
  'jiedao1',
  'jiedao2',
  'shenhe1',
  'shenhe2',
  'hezhun1',
  'shuju1',
  'zhaojiren1',
  'lianxiban1',
  'lianxibanyuan1',
  'jianduyuan1',
  'gongan1',
  'minzheng1',
  'renshe1',
  'shenpi1',
  'fangchan1',
  'weijian1',
  'canlian1',
  'gonghui1',
  'tuiyi1',
  'lianluo1',
  'lianluo10',
  'lianluo20',
  'xitong1',
  'anquan1',
  'shenji1',
] as const;

export type LoginName = (typeof LOGIN_NAMES)[number];

export const PASSWORD = 'Zhulian-demo-2026';

/** Approving, supervising and administering posts sign in with a second factor. */
const WITH_SECOND_FACTOR: ReadonlySet<LoginName> = new Set([
  'hezhun1',
  'jianduyuan1',
  'xitong1',
  'anquan1',
  'shenji1',
]);

/** The authenticator app of a demonstration account, with the secret that the start prints; null for who needs none. */
export const codeAppOf = (loginName: LoginName): CodeApp | null =>
  WITH_SECOND_FACTOR.has(loginName) ? new CodeApp('ZHULIANDEMOCOUNTYTOTPSECRET23456', 'RUNS') : null;

/** Where the cookies of somebody's one sign-in are kept for the run. */
export const storageStateOf = (loginName: LoginName): string =>
  fileURLToPath(new URL(`../../.cache/journeys/${loginName}.json`, import.meta.url));
