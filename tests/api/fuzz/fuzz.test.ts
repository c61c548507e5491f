import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { PERMISSIONS } from '../../../api/src/modules/identity/index.js';
import { OperationReads } from '../../../api/src/platform/graphql/operation-reads.js';
import { createSchema } from '../../../api/src/platform/graphql/schema.js';
import { resolvers } from '../../../api/src/resolvers.js';
import { withoutPredicates } from '../../access/without-predicates.js';
import { addFigures, printLine } from '../../support/print-line.js';
import { fuzz, type Ran } from './fuzz.js';
import { aWorld, type World } from './world.js';

/** `npm run test:long` asks for a million. */
const OPERATIONS = Number(process.env.ZHULIAN_FUZZ_OPERATIONS ?? 10_000);
const SEED = process.env.ZHULIAN_FUZZ_SEED ?? 'zhulian';
/** A search for what is planted ends with its first finding; what only few operations could meet takes thousands. */
const MOST_TRIES = 15_000;
/** Of a search that ends with a finding of its own kind, not with the first. */
const A_PART = 2_000;
/** Findings that a failure prints; the rest are mostly the same again. */
const SHOWN = 5;

let world: World;
let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await createSchema(resolvers, PERMISSIONS);
  world = await aWorld();
}, 120_000);
afterAll(() => world.county.close());

const run = (operations: number, seed = SEED): Promise<Ran> => fuzz({ world, schema, seed, operations });
const untilFound = (seed: string, only?: string): Promise<Ran> =>
  fuzz({ world, schema, seed, operations: MOST_TRIES, untilFound: true, only });

describe('operations made from the schema, in the name of every post', () => {
  it(
    `of ${OPERATIONS} none crashes, none shows a foreign row, none tells personal data, none names somebody without a trace`,
    async () => {
      const { operations, reached, named, seconds, findings, used, outcomes } = await run(OPERATIONS);
      const share = reached / operations;
      const rarest = [...used].sort(([, one], [, other]) => one - other)[0];
      const counted = [...outcomes].sort(([, one], [, other]) => other - one).slice(0, 12);
      printLine(
        `fuzz ${SEED}: ${operations} operations in ${seconds.toFixed(1)} s, ${(share * 100).toFixed(1)} % reached resolvers, ${named} named a household, ` +
          `rarest argument ${rarest?.join(' ')} times, ${findings.length} findings; ${counted.map(([code, count]) => `${code} ${count}`).join(', ')}`,
      );
      addFigures({
        operations,
        seconds,
        'reached resolvers': reached,
        'named a household': named,
        findings: findings.length,
      });
      expect(findings.slice(0, SHOWN)).toEqual([]);
      expect(operations).toBe(OPERATIONS);
      expect(share).toBeGreaterThanOrEqual(0.7);
    },
    6 * 3_600_000,
  );
});

describe('what is planted is found', () => {
  it('a crash in one read', async () => {
    const { record } = OperationReads.prototype;
    OperationReads.prototype.record = async function (this: OperationReads, type, object, details) {
      if (type === 'CaseViewed') throw new TypeError('planted');
      return record.call(this, type, object, details);
    };
    const { findings } = await untilFound('a crash').finally(() => {
      OperationReads.prototype.record = record;
    });
    expect(findings.map(({ kind }) => kind)).toContain('CRASH');
  }, 600_000);

  it('a page of a case that leaves no event', async () => {
    const { record } = OperationReads.prototype;
    OperationReads.prototype.record = async function (this: OperationReads, type, object, details) {
      if (type !== 'CaseViewed') return record.call(this, type, object, details);
    };
    const { findings } = await untilFound('no trace', 'application').finally(() => {
      OperationReads.prototype.record = record;
    });
    expect(findings.map(({ kind }) => kind)).toContain('NO_TRACE');
  }, 600_000);

  it('a number that is not masked', async () => {
    const masks = await world.county.rows<{ id: string; masked: string }>(
      `select id, masked from vault_entries where kind = 'ID_NUMBER'`,
    );
    await world.county.rows(`update vault_entries set masked = $1 where kind = 'ID_NUMBER'`, [
      world.secrets[0],
    ]);
    const { findings } = await untilFound('a number');
    await world.county.rows(
      `update vault_entries v set masked = m.masked from unnest($1::uuid[], $2::text[]) as m (id, masked) where v.id = m.id`,
      [masks.map(({ id }) => id), masks.map(({ masked }) => masked)],
    );
    expect(findings.map(({ kind }) => kind)).toContain('PERSONAL_DATA');
  }, 600_000);

  // The last one: a document that was planned without predicates cannot be asked again with them.
  it('a list that forgot whose rows it may show', async () => {
    const kinds = new Set<string>();
    await withoutPredicates(async () => {
      for (let tried = 0; tried < MOST_TRIES && !kinds.has('FOREIGN_ROW'); tried += A_PART) {
        const { findings } = await fuzz({ world, schema, seed: `a leak ${tried}`, operations: A_PART });
        for (const { kind } of findings) kinds.add(kind);
      }
    });
    expect(kinds).toContain('FOREIGN_ROW');
  }, 600_000);
});
