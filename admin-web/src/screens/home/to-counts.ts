import type { HomeQuery } from '../../graphql/gql/graphql.js';
import type { HomeCounts } from './home-numbers.js';

/** The answer as plain numbers. */
export function toCounts(data: HomeQuery): HomeCounts {
  const withLiaison = new Set(
    data.directory.filter(({ post }) => post === 'LIAISON').map(({ agency }) => agency.id),
  );
  return {
    cases: data.worklistCounts,
    requests: data.verificationCounts,
    agencies: data.verificationCountsByAgency,
    toReview: data.toReview?.totalCount,
    toSurvey: data.toSurvey?.totalCount,
    recommended: data.recommended?.totalCount,
    suspicious: data.suspicious?.totalCount,
    noticesToRelease: data.toRelease?.totalCount ?? undefined,
    noticesReturned: data.returnedNotices?.totalCount ?? undefined,
    noticesRunning: data.runningNotices?.totalCount ?? undefined,
    accounts: data.allAccounts?.totalCount ?? undefined,
    disabledAccounts: data.disabledAccounts?.totalCount ?? undefined,
    openParameters: data.setupChecklist?.filter(({ state }) => state !== 'SET').length,
    mandates: data.directory.length,
    membersWithoutLiaison: data.agencies.filter(({ id, isMember }) => isMember && !withLiaison.has(id))
      .length,
  };
}
