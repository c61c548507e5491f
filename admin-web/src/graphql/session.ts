import type { Client } from '@urql/core';
import { readChosenRole } from '../lib/chosen-role.js';
import type { Session } from '../lib/session.js';
import { postNames } from '../text/posts.js';
import { graphql } from './gql/gql.js';

const viewerDocument = graphql(`
  query Viewer {
    viewer {
      id
      loginName
      displayName
      mustChangePassword
      awaits
      permissions
      mandates {
        id
        post
        validUntil
        agency {
          id
          name
        }
        community {
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

const noRole = { id: 'none', post: '', name: '未任职', agencyId: '', agencyName: '' };

/** Null while nobody is signed in. A change of posts ends the session, so one answer serves until the page is left. */
export async function findSession(client: Client, isFresh = false): Promise<Session | null> {
  const requestPolicy = isFresh ? 'network-only' : 'cache-first';
  const { data, error } = await client.query(viewerDocument, {}, { requestPolicy }).toPromise();
  if (error !== undefined) throw error;
  const viewer = data?.viewer;
  if (viewer == null) return null;
  const roles = viewer.mandates
    .filter((mandate) => mandate.validUntil == null)
    .map(({ id, post, agency, community }) => ({
      id,
      post,
      name: community == null ? postNames[post] : `${postNames[post]}（${community.name}）`,
      agencyId: agency.id,
      agencyName: agency.name,
    }));
  const chosen = readChosenRole();
  const current = roles.find((role) => role.id === chosen) ?? roles[0] ?? noRole;
  return {
    accountId: viewer.id,
    accountName: viewer.loginName,
    personName: viewer.displayName,
    agencyName: current.agencyName,
    currentRole: current,
    roles,
    permissions: new Set(viewer.permissions),
    mustChangePassword: viewer.mustChangePassword,
    awaits: viewer.awaits ?? null,
  };
}

export async function signOut(client: Client): Promise<void> {
  await client.mutation(signOutDocument, {}).toPromise();
}
