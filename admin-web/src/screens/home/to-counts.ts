import { getFragmentData } from '../../graphql/gql/index.js';
import type { HomeQuery } from '../../graphql/gql/graphql.js';
import { today } from '../../lib/dates.js';
import { auditFragment } from './audit-panels.js';
import type { AdminCounts, AuditCounts } from './admin-numbers.js';
import type { HomeCounts } from './home-numbers.js';
import { progressFragment } from './progress-panels.js';

/** The answer as plain numbers. */
export function toCounts(data: HomeQuery): HomeCounts {
  const withLiaison = new Set(
    data.directory.filter(({ post }) => post === 'LIAISON').map(({ agency }) => agency.id),
  );
  const membersWithoutLiaison = data.agencies.filter(
    ({ id, isMember }) => isMember && !withLiaison.has(id),
  ).length;
  return {
    cases: data.worklistCounts,
    requests: data.verificationCounts,
    redTasks: data.tasks?.totalCount ?? undefined,
    agencies: data.verificationCountsByAgency,
    toReview: data.toReview?.totalCount,
    toSurvey: data.toSurvey?.totalCount,
    recommended: data.recommended?.totalCount,
    suspicious: data.suspicious?.totalCount,
    noticesToRelease: data.toRelease?.totalCount ?? undefined,
    noticesReturned: data.returnedNotices?.totalCount ?? undefined,
    noticesRunning: data.runningNotices?.totalCount ?? undefined,
    admin: toAdminCounts(data, membersWithoutLiaison),
    progress:
      data.progressOverview == null ? undefined : getFragmentData(progressFragment, data.progressOverview),
    audit: toAuditCounts(data),
    openParameters: data.setupChecklist?.filter(({ state }) => state !== 'SET').length,
    mandates: data.directory.length,
    membersWithoutLiaison,
  };
}

function toAdminCounts(data: HomeQuery, membersWithoutLiaison: number): AdminCounts {
  const { accountOverview: overview, signInFailures = [], jobQueues = [] } = data;
  return {
    accounts: data.accounts?.totalCount ?? 0,
    disabledAccounts: data.disabledAccounts?.totalCount ?? 0,
    withoutPost: overview?.withoutPost ?? 0,
    neverSignedIn: overview?.neverSignedIn ?? 0,
    joined: overview?.joined.length ?? 0,
    left: overview?.left.length ?? 0,
    endingSoon: overview?.endingSoon.length ?? 0,
    signInResets: data.signInResets?.length ?? 0,
    failedJobs: jobQueues.reduce((all, { failed }) => all + failed, 0),
    signInFailures: signInFailures.reduce((all, { failures }) => all + failures, 0),
    signInWaits: signInFailures.reduce((all, { waits }) => all + waits, 0),
    membersWithoutLiaison,
  };
}

function toAuditCounts({ auditOverview }: HomeQuery): AuditCounts | undefined {
  if (auditOverview == null) return undefined;
  const { events, sensitiveReads } = getFragmentData(auditFragment, auditOverview);
  return { today: today(), events, reads: sensitiveReads };
}
