import { useEffect } from 'react';
import { useQuery } from 'urql';
import { backgroundFetch } from '../graphql/client.js';
import { graphql } from '../graphql/gql/gql.js';
import { onActDone } from '../lib/act-done.js';
import type { Session } from '../lib/session.js';
import type { WaitingList } from '../ui/app-shell/waiting-list.js';
import { listWaiting, listWaitingNeeds } from './waiting-for.js';

const countsDocument = graphql(`
  query OfficeCounts(
    $cases: Boolean!
    $requests: Boolean!
    $redTasks: Boolean!
    $decisions: Boolean!
    $topics: Boolean!
    $alerts: Boolean!
    $releases: Boolean!
  ) {
    unreadNotificationCount
    worklistCounts @include(if: $cases) {
      communityId
      state
      lamp
      isMyTurn
      total
    }
    verificationCounts @include(if: $requests) {
      state
      total
    }
    redTasks: tasks(filter: { lamps: [RED] }, first: 1) @include(if: $redTasks) {
      totalCount
    }
    decisions: tasks(filter: { isToDecide: true }, first: 1) @include(if: $decisions) {
      totalCount
    }
    topics(filter: { states: [LIAISON_REVIEWED] }, first: 1) @include(if: $topics) {
      totalCount
    }
    openAlertCount @include(if: $alerts)
    releaseReviewCount @include(if: $releases)
  }
`);

const pollMilliseconds = 60_000;

interface OfficeCounts {
  unreadCount: number;
  waiting: readonly WaitingList[];
}

/** 待办 and unread messages: counters, asked for once a minute while somebody looks at the page, and after each act. */
export function useOfficeCounts(session: Session): OfficeCounts {
  const [{ data }, refetch] = useQuery({ query: countsDocument, variables: listWaitingNeeds(session) });
  useEffect(() => {
    let askedAt = Date.now();
    const ask = () => {
      askedAt = Date.now();
      refetch({ requestPolicy: 'network-only', fetchOptions: backgroundFetch });
    };
    const askWhenOld = () => {
      if (document.visibilityState === 'visible' && Date.now() - askedAt >= pollMilliseconds) ask();
    };
    const timer = setInterval(askWhenOld, pollMilliseconds / 4);
    const endActs = onActDone(ask);
    window.addEventListener('focus', askWhenOld);
    document.addEventListener('visibilitychange', askWhenOld);
    return () => {
      clearInterval(timer);
      endActs();
      window.removeEventListener('focus', askWhenOld);
      document.removeEventListener('visibilitychange', askWhenOld);
    };
  }, [refetch]);
  return { unreadCount: data?.unreadNotificationCount ?? 0, waiting: listWaiting(session, data) };
}
