import type { SqlRunner } from '../../../platform/db/sql.js';
import { peaksOf, rootOf, type Place, type Range, type TreeNode } from '../rules/merkle-tree.js';
import { sha256 } from './hash-suites.js';
import { LogBroken } from './log-broken.js';

/** The hashes kept at places, in that order. Throws {@link LogBroken} where one is missing. */
export async function readNodes(runner: SqlRunner, places: readonly Place[]): Promise<Buffer[]> {
  if (places.length === 0) return [];
  const rows = await runner.rows({
    text: `select n.hash from unnest($1::smallint[], $2::bigint[]) with ordinality as p (level, position, place)
           left join audit_tree_nodes n on n.level = p.level and n.position = p.position order by p.place`,
    values: [places.map(({ level }) => level), places.map(({ position }) => position)],
  });
  return rows.map(([hash], index) => {
    if (Buffer.isBuffer(hash)) return hash;
    const { level = 0, position = 0 } = places[index] ?? {};
    throw new LogBroken(position * 2 ** level, '树节点缺失');
  });
}

/** The roots over ranges: at most two rows a level of the tree each, read in one statement. */
export async function hashesOfRanges(runner: SqlRunner, ranges: readonly Range[]): Promise<Uint8Array[]> {
  const peaks = ranges.map(peaksOf);
  const hashes = await readNodes(runner, peaks.flat());
  let start = 0;
  return peaks.map(({ length }) => {
    start += length;
    return rootOf(sha256, hashes.slice(start - length, start));
  });
}

export async function storeNodes(runner: SqlRunner, nodes: readonly TreeNode[]): Promise<void> {
  await runner.rows({
    text: `insert into audit_tree_nodes (level, position, hash) select * from unnest($1::smallint[], $2::bigint[], $3::bytea[])`,
    values: [
      nodes.map(({ level }) => level),
      nodes.map(({ position }) => position),
      nodes.map(({ hash }) => hash),
    ],
  });
}
