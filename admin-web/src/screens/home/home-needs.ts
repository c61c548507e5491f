import { hasPermission, type Session } from '../../lib/session.js';
import { findOwnNoticeLevel } from '../../parts/notice-level.js';

const turnPermissions = ['review.community', 'review.subdistrict', 'review.county', 'review.approval'];

/** Which parts of the one query a role asks for: nothing the server would refuse, nothing the page would not show. */
export function listNeeds(session: Session) {
  const may = (permission: string) => hasPermission(session, permission);
  const cases = may('application.read');
  const hasTurn = turnPermissions.some(may);
  const ofAgency = may('verification.read') && !cases;
  const countyWide = cases && may('verification.read') && (!hasTurn || may('review.county'));
  const office = may('task.urge');
  return {
    cases,
    hasTurn,
    requests: ofAgency,
    byAgency: countyWide,
    joint: may('meeting.reply'),
    office,
    // The list answers by reach: the county's for the office, the own ones for a unit.
    tasks: office || may('task.receive'),
    solicitations: office || may('topic.submit'),
    approvesTopics: may('topic.approve'),
    notices: may('publicNotice.read'),
    /** Whose returned notices count as their own; null counts them all. */
    noticeLevel: findOwnNoticeLevel(session),
    releases: may('publicNotice.release'),
    reviews: may('review.county'),
    approves: may('review.approval'),
    surveys: may('survey.create'),
    suspicions: may('household.readConfidential') && (may('review.county') || may('supervision.read')),
    setup: may('policyParameter.read') && !may('supervision.read'),
    accounts: may('account.read'),
    // Whoever may open the cases has the lists themselves.
    progress: may('statistics.read') && !may('application.read') && !may('verification.read'),
    resets: may('signInReset.approve'),
    signIns: may('signIn.read'),
    jobs: may('jobQueue.read'),
    audit: may('audit.readAll'),
  };
}
