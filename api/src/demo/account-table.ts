import type pg from 'pg';
import { POST_PLACES, POST_KINDS, SECOND_FACTOR_POSTS, type PostKind } from '../modules/identity/index.js';
import { DEMO_PASSWORD, DEMO_TOTP_SECRET, TO_TRY } from './demo-accounts.js';

const MOST_NAMES = 3;

/** The demonstration accounts by role, read from the database; no lines when it has none. */
export async function listAccountLines(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ post: PostKind; names: string[] }>(
    `select m.post, array_agg(a.login_name order by length(a.login_name), a.login_name) as names
     from accounts a join mandates m on m.account_id = a.id and m.valid_until is null
     where a.is_demo and a.state = 'ACTIVE' group by m.post`,
  );
  if (rows.length === 0) return [];
  const names = new Map(rows.map((row) => [row.post, row.names]));
  const lines = POST_KINDS.flatMap((post) => {
    const held = names.get(post);
    return held
      ? [`  ${POST_PLACES[post].label.padEnd(12, '　')}${shortened(held).padEnd(38)}${TO_TRY[post]}`]
      : [];
  });
  const guarded = SECOND_FACTOR_POSTS.map((post) => POST_PLACES[post].label).join('、');
  return [
    '演示账号（全部是虚构人员）：',
    ...lines,
    `  密码都是 ${DEMO_PASSWORD}`,
    `  ${guarded}还须填写动态验证码：在验证器应用中手工录入密钥 ${DEMO_TOTP_SECRET}，`,
    '  或在另一个终端运行 npm run demo-code 显示现在的验证码。其他账号不用填。',
  ];
}

const shortened = (held: readonly string[]): string =>
  held.length <= MOST_NAMES ? held.join(' ') : `${held.slice(0, MOST_NAMES).join(' ')} …共${held.length}个`;
