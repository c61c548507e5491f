import { identifier, join, sql, type Sql } from '../../../api/src/platform/db/sql.js';
import {
  column,
  computed,
  defineReadInterface,
  defineReadModel,
  sqlField,
  toMany,
  toOne,
  type ReadModel,
} from '../../../api/src/platform/read/index.js';

/** Who reads the little county of these tests. */
export interface Resident {
  readonly scopeShape: string;
  /** Communities in scope, at least one. */
  readonly communities: readonly number[];
  /** Records above this level of secrecy are not there for this viewer. */
  readonly level: number;
  readonly mayReadScore: boolean;
}

export function resident(communities: readonly number[], level: number, mayReadScore = true): Resident {
  return { scopeShape: `communities:${communities.length}`, communities, level, mayReadScore };
}

const at = (alias: string, name: string): Sql => sql`${identifier(alias)}.${identifier(name)}`;
const eachCommunity =
  (name: string) =>
  (viewer: Resident, alias: string): Sql[] =>
    viewer.communities.map((id) => sql`${at(alias, name)} = ${id}`);
// Deliberately an OR without parentheses: the compiler has to put them.
const inScope =
  (name: string) =>
  (viewer: Resident, alias: string): Sql =>
    join(eachCommunity(name)(viewer, alias), ' OR ');

export const communities: ReadModel<Resident> = defineReadModel<Resident>({
  type: 'Community',
  table: 'communities',
  visibleTo: inScope('id'),
  fields: {
    id: column(),
    name: column(),
    parent: toOne(() => communities, { via: 'parent_id' }),
    households: toMany(() => households, {
      foreign: 'community_id',
      orderBy: [{ column: 'head_name', direction: 'asc' }],
    }),
  },
});

export const households: ReadModel<Resident> = defineReadModel<Resident>({
  type: 'Household',
  table: 'households',
  key: 'household_id',
  visibleTo: (viewer, alias) =>
    sql`(${inScope('community_id')(viewer, alias)}) AND NOT ${at(alias, 'sealed')}`,
  fields: {
    id: column('household_id'),
    headName: column(),
    community: toOne(() => communities, { via: 'community_id' }),
    applications: toMany(() => applications, {
      foreign: 'household_id',
      orderBy: [
        { column: 'score', direction: 'desc' },
        { column: 'id', direction: 'desc' },
      ],
    }),
    openApplications: toMany(() => applications, {
      foreign: 'household_id',
      orderBy: [],
      where: (alias) => sql`${at(alias, 'state')} = ${'OPEN'} OR ${at(alias, 'state')} = ${'RETURNED'}`,
    }),
    records: toMany(() => records, {
      foreign: 'household_id',
      orderBy: [{ column: 'id', direction: 'asc' }],
    }),
    label: computed({
      needs: ['household_id', 'head_name'],
      resolve: (rows) => rows.map((row) => `${row.household_id}/${row.head_name}`),
    }),
  },
});

export const applications: ReadModel<Resident> = defineReadModel<Resident>({
  type: 'Application',
  table: 'applications',
  visibleTo: inScope('community_id'),
  branches: eachCommunity('community_id'),
  may: (viewer, field) => field !== 'score' || viewer.mayReadScore,
  fields: {
    id: column(),
    state: column(),
    score: column(),
    doubleScore: sqlField((alias) => sql`${at(alias, 'score')} * ${2}::int`),
    household: toOne(() => households, { via: 'household_id' }),
    community: toOne(() => communities, { via: 'community_id' }),
  },
});

const visibleRecord = (viewer: Resident, alias: string): Sql =>
  sql`${at(alias, 'secrecy')} <= ${viewer.level}`;
const common = {
  id: column(),
  agency: column(),
  household: toOne(() => households, { via: 'household_id' }),
};
const incomeRecords = defineReadModel<Resident>({
  type: 'IncomeRecord',
  table: 'records',
  visibleTo: visibleRecord,
  fields: { ...common, amountFen: column() },
});
const vehicleRecords = defineReadModel<Resident>({
  type: 'VehicleRecord',
  table: 'records',
  // Vehicles are one level more secret than they say: a member keeps its own predicate.
  visibleTo: (viewer, alias) => sql`${at(alias, 'secrecy')} < ${viewer.level}`,
  fields: { ...common, plates: column(), seenIn: toOne(() => communities, { via: 'seen_in' }) },
});

export const records: ReadModel<Resident> = defineReadInterface<Resident>({
  type: 'AgencyRecord',
  discriminator: 'kind',
  members: { INCOME: incomeRecords, VEHICLE: vehicleRecords },
});

export const tables = `
  CREATE TABLE communities (id int PRIMARY KEY, name text NOT NULL, parent_id int);
  CREATE TABLE households (household_id int PRIMARY KEY, head_name text NOT NULL, community_id int NOT NULL, sealed boolean NOT NULL);
  CREATE TABLE applications (id int PRIMARY KEY, state text NOT NULL, score int NOT NULL, household_id int NOT NULL, community_id int NOT NULL);
  CREATE TABLE records (id int PRIMARY KEY, kind text NOT NULL, agency text NOT NULL, household_id int NOT NULL, secrecy int NOT NULL,
    amount_fen bigint, plates int, seen_in int);`;
