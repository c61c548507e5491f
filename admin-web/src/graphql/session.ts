import type { Client } from '@urql/core';
import type { Session } from '../lib/session.js';
import { postNames } from '../text/posts.js';
import { graphql } from './gql/gql.js';

const viewerDocument = graphql(`
  query Viewer {
    viewer {
      id
      loginName
      displayName
      permissions
      mandates {
        id
        post
        validUntil
        agency {
          id
          name
        }
      }
    }
  }
`);

const signOutDocument = graphql(`
  mutation SignOut {
    signOut {
      ... on SignOutPayload {
        signedOut
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

/** Null while nobody is signed in. */
export async function findSession(client: Client): Promise<Session | null> {
  const { data, error } = await client.query(viewerDocument, {}, { requestPolicy: 'network-only' }).toPromise();
  if (error !== undefined) throw error;
  const viewer = data?.viewer;
  if (viewer == null) return null;
  const roles = viewer.mandates
    .filter((mandate) => mandate.validUntil == null)
    .map((mandate) => ({ id: mandate.id, name: postNames[mandate.post], agencyName: mandate.agency.name }));
  const current = roles[0] ?? { id: 'none', name: '未任职', agencyName: '' };
  return {
    accountName: viewer.loginName,
    personName: viewer.displayName,
    agencyName: current.agencyName,
    currentRole: current,
    roles,
    permissions: new Set(viewer.permissions),
    taskCount: 0,
  };
}

export async function signOut(client: Client): Promise<void> {
  await client.mutation(signOutDocument, {}).toPromise();
}
