import type pg from 'pg';
import { POST_PLACES, POST_KINDS, type PostKind } from '../modules/identity/index.js';
import { DEMO_PASSWORD, TO_TRY } from './demo-accounts.js';

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
  return ['演示账号（全部是虚构人员）：', ...lines, `  密码都是 ${DEMO_PASSWORD}`];
}

const shortened = (held: readonly string[]): string =>
  held.length <= MOST_NAMES ? held.join(' ') : `${held.slice(0, MOST_NAMES).join(' ')} …共${held.length}个`;
