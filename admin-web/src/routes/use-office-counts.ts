import { useEffect } from 'react';
import { useQuery } from 'urql';
import { backgroundFetch } from '../graphql/client.js';
import { graphql } from '../graphql/gql/gql.js';
import { hasPermission, type Session } from '../lib/session.js';

const countsDocument = graphql(`
  query OfficeCounts($cases: Boolean!, $requests: Boolean!, $notices: Boolean!) {
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
    publicNotices(filter: { states: [RELEASE_REVIEW] }, first: 1) @include(if: $notices) {
      totalCount
    }
  }
`);

const pollMilliseconds = 60_000;

interface OfficeCounts {
  unreadCount: number;
  taskCount: number;
  taskHref: string | undefined;
}

const sum = (rows: readonly { total: number }[]) => rows.reduce((all, { total }) => all + total, 0);

/** 待办 and unread messages: counters, asked for once a minute while somebody looks at the page. */
export function useOfficeCounts(session: Session): OfficeCounts {
  const answers = hasPermission(session, 'verification.answer');
  const releases = hasPermission(session, 'publicNotice.release');
  const reviews =
    hasPermission(session, 'application.return') || hasPermission(session, 'application.create');
  const [{ data }, refetch] = useQuery({
    query: countsDocument,
    variables: { cases: reviews, requests: answers, notices: releases },
  });
  useEffect(() => {
    let askedAt = Date.now();
    const ask = () => {
      if (document.visibilityState !== 'visible' || Date.now() - askedAt < pollMilliseconds) return;
      askedAt = Date.now();
      refetch({ requestPolicy: 'network-only', fetchOptions: backgroundFetch });
    };
    const timer = setInterval(ask, pollMilliseconds / 4);
    window.addEventListener('focus', ask);
    document.addEventListener('visibilitychange', ask);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', ask);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [refetch]);
  const cases = sum((data?.worklistCounts ?? []).filter(({ isMyTurn }) => isMyTurn));
  const requests = sum(data?.verificationCounts ?? []);
  const notices = data?.publicNotices?.totalCount ?? 0;
  return {
    unreadCount: data?.unreadNotificationCount ?? 0,
    taskCount: cases + requests + notices,
    taskHref: reviews
      ? '/work/applications'
      : answers
        ? '/work/verification'
        : releases
          ? '/work/notices?status=RELEASE_REVIEW'
          : undefined,
  };
}
