import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { identifier, sql, type Sql } from '../../api/src/platform/db/sql.js';
import type { Viewer } from '../../api/src/platform/read/model.js';
import { anApplication, CORRECTIONS } from '../support/factories/application.js';
import { COMMUNITY, County, OTHER_COMMUNITY } from '../support/factories/county.js';
import { aPerson } from '../support/factories/people.js';
import { everyModel, type Model } from './every-model.js';
import { POSTS } from './operation-table.js';
import { actorAt } from './posts.js';

/** A relation whose rows are read without their own predicate. */
interface Edge {
  readonly name: string;
  readonly parent: Model;
  readonly child: Model;
  /** How the two tables meet. */
  readonly match: Sql;
}

let county: County;
let edges: readonly Edge[];

beforeAll(async () => {
  edges = edgesOf(await everyModel());
  county = await County.start();
  for (const [communityId, seat] of [
    [COMMUNITY, 'clerk'],
    [OTHER_COMMUNITY, 'otherClerk'],
  ] as const) {
    const place = { communityId, seat };
    await anApplication(county, { ...place, members: [aPerson({ relationCode: '10' })] }).surveyed();
    const made = await anApplication(county, place).underCommunityReview();
    await made.does(seat, 'returnApplication', CORRECTIONS);
  }
}, 120_000);
afterAll(() => county.close());

function edgesOf(models: Iterable<Model>): Edge[] {
  const column = (alias: string, name: string): Sql => sql`${identifier(alias)}.${identifier(name)}`;
  return [...models].flatMap((parent) =>
    parent.variants.flatMap(({ type, fields }) =>
      Object.entries(fields).flatMap(([field, plan]): Edge[] => {
        if ((plan.kind !== 'toOne' && plan.kind !== 'toMany') || !plan.isSeenWithRow) return [];
        const child = plan.model();
        const match =
          plan.kind === 'toOne'
            ? sql`${column('c', child.key)} = ${column('p', plan.via)}`
            : sql`${column('c', plan.foreign)} = ${column('p', plan.local ?? parent.key)}`;
        return [{ name: `${type}.${field}`, parent, child, match }];
      }),
    ),
  );
}

/** Rows that hang from what somebody may see, and how many of them their own predicate would have hidden. */
async function askAbout(
  { parent, child, match }: Edge,
  viewer: Viewer,
  seen: Sql,
): Promise<{ rows: number; hidden: number }> {
  const { text, values } =
    sql`select count(*)::int as rows, count(*) filter (where (${child.visibleTo(viewer, 'c')}) is not true)::int as hidden
    from ${identifier(parent.table)} as "p" join ${identifier(child.table)} as "c" on ${match} where ${seen}`;
  const [found] = await county.rows<{ rows: number; hidden: number }>(text, values);
  if (!found) throw new Error('a count has a row');
  return found;
}

describe('rows that are read without their own predicate', () => {
  it('are those of a case alone', () => {
    expect(edges.map(({ name }) => name).sort()).toEqual([
      'Application.applicant',
      'Application.corrections',
      'Application.members',
      'Application.steps',
      'Application.surveys',
      'HouseholdMember.person',
    ]);
  });

  it('are none that their own predicate would hide from whoever sees the row they hang from, of any post', async () => {
    const met = new Set<string>();
    for (const post of POSTS) {
      const actor = actorAt(post);
      for (const edge of edges) {
        const { rows, hidden } = await askAbout(edge, actor, edge.parent.visibleTo(actor, 'p'));
        expect({ post, edge: edge.name, hidden }).toEqual({ post, edge: edge.name, hidden: 0 });
        if (rows > 0) met.add(edge.name);
      }
    }
    // A relation without a row proves nothing.
    expect([...met].sort()).toEqual(edges.map(({ name }) => name).sort());
  });

  it('the control: hanging from rows that nobody checked, each of them would be hidden from somebody', async () => {
    const clerk = actorAt('COMMUNITY_CLERK');
    for (const edge of edges) {
      const { hidden } = await askAbout(edge, clerk, sql`true`);
      expect({ edge: edge.name, hidden }).not.toMatchObject({ hidden: 0 });
    }
  });
});
