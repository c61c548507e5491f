import { buildSchema, type GraphQLFieldResolver, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { identifier, sql } from '../../../api/src/platform/db/sql.js';
import { createReader, type Reader } from '../../../api/src/platform/read/index.js';
import type { SqlRunner } from '../../../api/src/platform/db/sql.js';
import { applications, communities, households, records, type Resident } from './county.js';
import type { ApplicationRow, CommunityRow, County, HouseholdRow, RecordRow } from './county-data.js';

export const typeDefs = `
  interface AgencyRecord { id: Int agency: String household: Household }
  type IncomeRecord implements AgencyRecord { id: Int agency: String household: Household amountFen: Float }
  type VehicleRecord implements AgencyRecord { id: Int agency: String household: Household plates: Int seenIn: Community }
  union AnyRecord = IncomeRecord | VehicleRecord
  type Community { id: Int name: String parent: Community households: [Household!] }
  type Household {
    id: Int headName: String label: String community: Community
    applications: [Application!] openApplications: [Application!] records: [AgencyRecord!]
  }
  type Application { id: Int state: String score: Int doubleScore: Int household: Household community: Community }
  type ApplicationPage { items: [Application!]! nextCursor: String totalCount: Int }
  type Moved { application: Application note: String }
  type Refused { code: String }
  union MoveResult = Moved | Refused
  type Query {
    community(id: Int!): Community
    households: [Household!]
    records: [AgencyRecord!]
    anyRecords: [AnyRecord!]
    applications(first: Int!, after: String): ApplicationPage
    broken: Int!
  }
  type Mutation { move(id: Int!): MoveResult }
`;

export interface PlanContext {
  readonly runner: SqlRunner;
  readonly viewer: Resident;
  readonly prepared?: boolean;
}
type Resolvers = Record<string, Record<string, GraphQLFieldResolver<never, never>>>;

function schemaWith(resolvers: Resolvers): GraphQLSchema {
  const schema = buildSchema(typeDefs);
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    if (!type || !('getFields' in type)) throw new Error(typeName);
    for (const [field, resolve] of Object.entries(fields))
      Object.assign(type.getFields()[field] ?? {}, { resolve });
  }
  return schema;
}

const reader = ({ runner, viewer, prepared }: PlanContext): Reader<Resident> =>
  createReader(runner, viewer, { prepared });
const byId = [{ column: 'id', direction: 'asc' as const }];

/** Only root fields have resolvers: the rest is what the plan put into the rows. */
export function planSchema(): GraphQLSchema {
  type Root<Args> = (source: unknown, args: Args, context: PlanContext, info: GraphQLResolveInfo) => unknown;
  const community: Root<{ id: number }> = (_, { id }, context, info) =>
    reader(context).one(info, communities, (alias) => sql`${identifier(alias)}.id = ${id}`);
  const recordList: Root<object> = (_, _args, context, info) =>
    reader(context).list(info, records, { orderBy: byId, limit: 1000 });
  const householdList: Root<object> = (_, _args, context, info) =>
    reader(context).list(info, households, {
      orderBy: [{ column: 'household_id', direction: 'asc' }],
      limit: 1000,
    });
  const page: Root<{ first: number; after?: string | null }> = (_, args, context, info) =>
    reader(context).page(info, applications, { orderBy: [{ column: 'score', direction: 'desc' }], ...args });
  const move: Root<{ id: number }> = async (_, { id }, context, info) => {
    const application = await reader(context).payload(
      info,
      'Moved',
      'application',
      applications,
      (alias) => sql`${identifier(alias)}.id = ${id}`,
    );
    return { __typename: 'Moved', application, note: 'moved' };
  };
  const broken: Root<object> = () => {
    throw Object.assign(new Error('broken on purpose'), { extensions: { code: 'BROKEN' } });
  };
  return schemaWith({
    Query: {
      community,
      households: householdList,
      records: recordList,
      anyRecords: recordList,
      applications: page,
      broken,
    },
    Mutation: { move },
  } as Resolvers);
}

/** One resolver per relation over arrays, written from the declarations' meaning and sharing no code with the compiler. */
export function naiveSchema(county: County): GraphQLSchema {
  type Resolve<Source> = (source: Source, args: { id: number }, viewer: Resident) => unknown;
  const sees = (viewer: Resident, id: number): boolean => viewer.communities.includes(id);
  const communityOf = (viewer: Resident, id: number | null): CommunityRow | null =>
    county.communities.find((row) => row.id === id && sees(viewer, row.id)) ?? null;
  const seesHousehold = (viewer: Resident, row: HouseholdRow): boolean =>
    sees(viewer, row.communityId) && !row.sealed;
  const householdOf = (viewer: Resident, id: number): HouseholdRow | null =>
    county.households.find((row) => row.id === id && seesHousehold(viewer, row)) ?? null;
  const applicationsOf = (viewer: Resident, id: number): ApplicationRow[] =>
    county.applications.filter((row) => row.householdId === id && sees(viewer, row.communityId));
  const seesRecord = (viewer: Resident, row: RecordRow): boolean =>
    (row.kind === 'INCOME' && row.secrecy <= viewer.level) ||
    (row.kind === 'VEHICLE' && row.secrecy < viewer.level);
  const tagged = (rows: RecordRow[]): object[] =>
    rows.map((row) => ({ ...row, __typename: row.kind === 'INCOME' ? 'IncomeRecord' : 'VehicleRecord' }));
  const household: Resolve<RecordRow> = (row, _args, viewer) => householdOf(viewer, row.householdId);
  const recordList: Resolve<unknown> = (_, _args, viewer) =>
    tagged(county.records.filter((row) => seesRecord(viewer, row)));
  const fields: Record<string, Record<string, unknown>> = {
    Query: {
      community: ((_, { id }, viewer) => communityOf(viewer, id)) satisfies Resolve<unknown>,
      households: ((_, _args, viewer) =>
        county.households.filter((row) => seesHousehold(viewer, row))) satisfies Resolve<unknown>,
      records: recordList,
      anyRecords: recordList,
    },
    Community: {
      parent: ((row, _args, viewer) => communityOf(viewer, row.parentId)) satisfies Resolve<CommunityRow>,
      households: ((row, _args, viewer) =>
        county.households
          .filter((one) => one.communityId === row.id && seesHousehold(viewer, one))
          .sort(
            (a, b) => Buffer.compare(Buffer.from(a.headName), Buffer.from(b.headName)) || a.id - b.id,
          )) satisfies Resolve<CommunityRow>,
    },
    Household: {
      label: ((row) => `${row.id}/${row.headName}`) satisfies Resolve<HouseholdRow>,
      community: ((row, _args, viewer) =>
        communityOf(viewer, row.communityId)) satisfies Resolve<HouseholdRow>,
      applications: ((row, _args, viewer) =>
        applicationsOf(viewer, row.id).sort(
          (a, b) => b.score - a.score || b.id - a.id,
        )) satisfies Resolve<HouseholdRow>,
      openApplications: ((row, _args, viewer) =>
        applicationsOf(viewer, row.id).filter(
          (one) => one.state !== 'CLOSED',
        )) satisfies Resolve<HouseholdRow>,
      records: ((row, _args, viewer) =>
        tagged(
          county.records.filter((one) => one.householdId === row.id && seesRecord(viewer, one)),
        )) satisfies Resolve<HouseholdRow>,
    },
    Application: {
      doubleScore: ((row) => row.score * 2) satisfies Resolve<ApplicationRow>,
      household: ((row, _args, viewer) =>
        householdOf(viewer, row.householdId)) satisfies Resolve<ApplicationRow>,
      community: ((row, _args, viewer) =>
        communityOf(viewer, row.communityId)) satisfies Resolve<ApplicationRow>,
    },
    IncomeRecord: { household },
    VehicleRecord: {
      household,
      seenIn: ((row, _args, viewer) => communityOf(viewer, row.seenIn)) satisfies Resolve<RecordRow>,
    },
  };
  return schemaWith(fields as Resolvers);
}
