import { createHash } from 'node:crypto';
import { randomIds } from '../../api/src/platform/ids.js';
import { benchNow, people, withClient, type BenchDatabase, type Person } from './database.js';
import {
  graphileDocuments,
  hashOf,
  idiomaticDocuments,
  productDocuments,
  type ProductDocument,
} from './documents.js';
import type { Call } from './load.js';

export const questions = ['worklist', 'detail', 'signFor'] as const;
export type Question = (typeof questions)[number];

/** Whose page is measured: one clerk's worklist of one state, with many more cases than a page. */
const { communityId: community } = people.communityClerk;
const STATE = 'COMMUNITY_REVIEW';

/** Ids that requests take turns with. A request for verification is signed for once, so nobody else may get it. */
export interface Material {
  nextCase(): string;
  nextRequest(): string;
}

export async function loadMaterial(database: BenchDatabase): Promise<Material> {
  return withClient(database.ownerUrl, async (client) => {
    const ids = async (text: string, values: unknown[]): Promise<string[]> =>
      (await client.query<{ id: string }>(text, values)).rows.map(({ id }) => id);
    const cases = await ids(
      `select id from applications where community_id = $1 order by hashtext(id::text) limit 2000`,
      [community],
    );
    const requests = await ids(
      `select id from verification_requests where agency_id = 'PUBLIC_SECURITY' and state = 'SENT' and version = 1 order by hashtext(id::text)`,
      [],
    );
    let turn = 0;
    return {
      nextCase: () => cases[turn++ % cases.length] ?? '',
      nextRequest() {
        const id = requests.pop();
        if (!id)
          throw new Error('every request is signed for: fill more applications or measure fewer rounds');
        return id;
      },
    };
  });
}

export function productCall(
  document: ProductDocument,
  person: Person,
  variables: () => object,
  vary: boolean,
): Call {
  const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(productDocuments[document]) } };
  return {
    path: '/graphql',
    headers: { 'x-zhulian-csrf': '1', cookie: `sid=${person}` },
    body: () => JSON.stringify({ extensions, variables: variables() }),
    vary,
  };
}

export function productCalls(material: Material): Record<Question | 'casePage', Call> {
  const key = (): string => `bench-${randomIds.code(16)}`;
  const signing = () => ({
    input: { idempotencyKey: key(), id: material.nextRequest(), expectedVersion: 1 },
  });
  return {
    worklist: productCall('worklist', 'communityClerk', () => ({ filter: { states: [STATE] } }), false),
    detail: productCall('detail', 'communityClerk', () => ({ id: material.nextCase() }), true),
    casePage: productCall('casePage', 'communityClerk', () => ({ id: material.nextCase() }), true),
    signFor: productCall('signFor', 'dataContact', signing, true),
  };
}

/** The clerk's worklist as in Q1, with the clerk's community also in the filter: the rows stay the same without `visibleTo`. */
export const filteredWorklist: Call = productCall(
  'worklist',
  'communityClerk',
  () => ({ filter: { states: [STATE], communityIds: [community] } }),
  false,
);

export function rawCalls(material: Material): Record<Question, Call> {
  const call = (path: string, body: () => object, vary: boolean): Call => ({
    path,
    headers: {},
    body: () => JSON.stringify(body()),
    vary,
  });
  return {
    worklist: call('/worklist', () => ({ community, state: STATE }), false),
    detail: call('/detail', () => ({ id: material.nextCase(), community }), true),
    signFor: call('/sign-for', () => ({ id: material.nextRequest(), version: 1 }), true),
  };
}

const graphqlCall = (query: string, variables: () => object, vary: boolean): Call => ({
  path: '/graphql',
  headers: {},
  body: () => JSON.stringify({ query, variables: variables() }),
  vary,
});

export function graphileCalls(material: Material): Record<Question, Call> {
  const signing = () => {
    const audit = randomIds.uuid(benchNow);
    const canonical = createHash('sha256').update(audit).digest('base64');
    const actor = { account: '00000003-0000-7000-8000-000000000004', agency: 'PUBLIC_SECURITY' };
    return {
      input: {
        request: material.nextRequest(),
        expected: 1,
        ...actor,
        at: benchNow.toISOString(),
        audit,
        canonical,
      },
    };
  };
  return {
    worklist: graphqlCall(graphileDocuments.worklist, () => ({ community, state: STATE }), false),
    detail: graphqlCall(graphileDocuments.detail, () => ({ id: material.nextCase() }), true),
    signFor: graphqlCall(graphileDocuments.signFor, signing, true),
  };
}

export function idiomaticCalls(material: Material): Record<Question, Call> {
  const call = (query: string, variables: () => object, vary: boolean): Call => ({
    ...graphqlCall(query, variables, vary),
    path: '/',
  });
  return {
    worklist: call(idiomaticDocuments.worklist, () => ({ community, state: STATE }), false),
    detail: call(idiomaticDocuments.detail, () => ({ id: material.nextCase() }), true),
    signFor: call(
      idiomaticDocuments.signFor,
      () => ({ input: { id: material.nextRequest(), expectedVersion: 1 } }),
      true,
    ),
  };
}
