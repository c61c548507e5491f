import type { Awaited, Permission } from '../../../platform/auth/actor.js';
import type { PostKind } from './post-kinds.js';

/** How far a post's permission reaches: the county, the post's communities, the post's agency, or only the person's own things. */
export type GrantLevel = 'COUNTY' | 'AREA' | 'AGENCY' | 'OWN';

type Grants = Readonly<Record<Permission, GrantLevel>>;

/** What everybody who is signed in may do. */
export const EVERYBODY: Grants = {
  'session.read': 'OWN',
  'password.edit': 'OWN',
  'secondFactor.edit': 'OWN',
  'preference.save': 'OWN',
  'feedback.send': 'OWN',
  'notification.read': 'OWN',
  'contactCard.save': 'OWN',
  'relative.declare': 'OWN',
  'mechanism.read': 'COUNTY',
  'calendar.read': 'COUNTY',
};

/**
 * What is left to somebody whose second factor is missing: enrolling one, or passing the one there is. Who has one may
 * change neither it nor the password before it was passed.
 */
export const BEFORE_SECOND_FACTOR: Readonly<Record<Awaited, Grants>> = {
  ENROL: { 'session.read': 'OWN', 'password.edit': 'OWN', 'secondFactor.edit': 'OWN' },
  VERIFY: { 'session.read': 'OWN' },
};

/** 二次核验: what is only good while the person has just proved who they are. */
export const ELEVATED: ReadonlySet<Permission> = new Set<Permission>([
  'vault.reveal',
  'verification.reveal',
  'mandate.assign',
  'mandate.approve',
  'mandate.complete',
  'account.edit',
  'secondFactor.reset',
  'signInReset.approve',
  'password.edit',
  'secondFactor.edit',
]);

const caseReading = (level: GrantLevel): Grants => ({
  'application.read': level,
  'household.readConfidential': level,
  'attachment.read': level,
  'verification.read': level,
  'publicNotice.read': level,
  'person.search': level,
});

/** 督办, as the units that work on a task do it. */
const taskWork: Grants = {
  'task.read': 'AGENCY',
  'task.receive': 'AGENCY',
  'task.report': 'AGENCY',
};

/** 督办, as the office does it, for the whole county. */
const taskOffice: Grants = {
  'task.read': 'COUNTY',
  'task.return': 'COUNTY',
  'task.verify': 'COUNTY',
  'task.complete': 'COUNTY',
  'task.close': 'COUNTY',
  'task.suspend': 'COUNTY',
  'task.decideExtension': 'COUNTY',
  'task.urge': 'COUNTY',
  'task.publish': 'COUNTY',
};

const intake: Grants = {
  'application.create': 'AREA',
  'application.edit': 'AREA',
  'application.submit': 'AREA',
  'application.accept': 'AREA',
  'queryCode.reissue': 'AREA',
  'application.decline': 'AREA',
  'application.startReview': 'AREA',
  'application.withdraw': 'AREA',
  'application.serveRejection': 'AREA',
  'application.requestReconsideration': 'AREA',
  'application.cancel': 'AREA',
};

/** Correction and rejection are open to every review level; which level a state belongs to is the application policy's question. */
const reviewing = (level: GrantLevel): Grants => ({
  'application.return': level,
  'application.reject': level,
  'objection.create': level,
  'objection.conclude': level,
  'publicNotice.resubmit': level,
  'attachment.create': level,
  'vault.reveal': level,
});

/** Whoever takes part in the joint meeting's work reads it; a unit only what concerns it. */
const jointReading = (level: GrantLevel): Grants => ({ 'meeting.read': level, 'topic.read': level });

/** The office prepares meetings and keeps their record. */
const jointOffice: Grants = {
  ...jointReading('COUNTY'),
  'solicitation.open': 'COUNTY',
  'topic.submit': 'COUNTY',
  'topic.return': 'COUNTY',
  'meeting.plan': 'COUNTY',
  'meeting.lockAgenda': 'COUNTY',
  'meeting.convene': 'COUNTY',
  'meeting.record': 'COUNTY',
  'meeting.complete': 'COUNTY',
  'meeting.cancel': 'COUNTY',
};

const convening: Grants = {
  ...jointReading('COUNTY'),
  'topic.approve': 'COUNTY',
  'topic.return': 'COUNTY',
};

/** 岗位权限表: post → permission → reach. Nothing else decides by the name of a post. */
export const POST_GRANTS: Readonly<Record<PostKind, Grants>> = {
  COMMUNITY_CLERK: {
    ...caseReading('AREA'),
    ...intake,
    ...reviewing('AREA'),
    'export.create': 'AREA',
    'export.read': 'OWN',
    'review.community': 'AREA',
    'application.passCommunityReview': 'AREA',
  },
  SUBDISTRICT_CLERK: {
    ...caseReading('AREA'),
    ...reviewing('AREA'),
    'export.create': 'AREA',
    'export.read': 'OWN',
    'review.subdistrict': 'AREA',
    'survey.create': 'AREA',
    'application.passSubdistrictReview': 'AREA',
  },
  COUNTY_REVIEWER: {
    ...caseReading('COUNTY'),
    ...reviewing('COUNTY'),
    'export.create': 'COUNTY',
    'export.read': 'OWN',
    'review.county': 'COUNTY',
    'application.recommend': 'COUNTY',
    'verification.waive': 'COUNTY',
    'verification.dispute': 'COUNTY',
    'verification.accept': 'COUNTY',
    'evidence.read': 'COUNTY',
    'suspicion.conclude': 'COUNTY',
  },
  COUNTY_APPROVER: {
    ...caseReading('COUNTY'),
    ...reviewing('COUNTY'),
    'export.approve': 'COUNTY',
    'export.reject': 'COUNTY',
    'export.read': 'COUNTY',
    'review.approval': 'COUNTY',
    'application.approve': 'COUNTY',
    'application.uphold': 'COUNTY',
    'application.reopen': 'COUNTY',
    'policyParameter.read': 'COUNTY',
    'policyParameter.create': 'COUNTY',
  },
  DATA_CONTACT: {
    ...taskWork,
    'verification.read': 'AGENCY',
    'verification.signFor': 'AGENCY',
    'verification.answer': 'AGENCY',
    'verification.reveal': 'AGENCY',
    'evidence.create': 'AGENCY',
    'evidence.read': 'AGENCY',
  },
  LIAISON: {
    'verification.read': 'AGENCY',
    'statistics.read': 'AGENCY',
    ...jointReading('AGENCY'),
    'topic.submit': 'AGENCY',
    'topic.giveOpinion': 'AGENCY',
    'meeting.reply': 'AGENCY',
    ...taskWork,
    'task.claimCompletion': 'AGENCY',
    'task.requestExtension': 'AGENCY',
    'risk.read': 'AGENCY',
    'supervisionNotice.read': 'AGENCY',
    'supervisionNotice.receive': 'AGENCY',
    'supervisionNotice.reply': 'AGENCY',
    'clueTransfer.read': 'AGENCY',
    'clueTransfer.receive': 'AGENCY',
    'clueTransfer.answer': 'AGENCY',
    'problem.read': 'AGENCY',
    'problem.start': 'AGENCY',
    'problem.rectify': 'AGENCY',
  },
  OFFICE_CLERK: {
    ...jointOffice,
    ...taskOffice,
    'task.create': 'COUNTY',
    'task.assign': 'COUNTY',
    'task.deploy': 'COUNTY',
    'task.submitTopic': 'COUNTY',
    'taskSweep.read': 'COUNTY',
    'export.create': 'COUNTY',
    'export.read': 'OWN',
    'application.read': 'COUNTY',
    'verification.read': 'COUNTY',
    'publicNotice.read': 'COUNTY',
    'statistics.read': 'COUNTY',
    'policyParameter.read': 'COUNTY',
    'policyParameter.create': 'COUNTY',
    'calendar.edit': 'COUNTY',
    'agency.edit': 'COUNTY',
    'feedback.read': 'COUNTY',
    'clueTransfer.read': 'OWN',
    'clueTransfer.create': 'COUNTY',
    'problem.read': 'COUNTY',
    'problem.create': 'COUNTY',
    'problem.lookBack': 'COUNTY',
    'problem.close': 'COUNTY',
    'problem.reopen': 'COUNTY',
    'chainRule.create': 'COUNTY',
  },
  OFFICE_DIRECTOR: {
    ...jointOffice,
    // What goes out in the office's name, its director signs.
    'meeting.issueMinutes': 'COUNTY',
    'meeting.correctMinutes': 'COUNTY',
    'resolution.revoke': 'COUNTY',
    ...taskOffice,
    'task.create': 'COUNTY',
    'task.assign': 'COUNTY',
    'task.deploy': 'COUNTY',
    'task.submitTopic': 'COUNTY',
    'taskSweep.read': 'COUNTY',
    'problem.read': 'COUNTY',
    'export.approve': 'COUNTY',
    'export.reject': 'COUNTY',
    'export.read': 'COUNTY',
    'application.read': 'COUNTY',
    'verification.read': 'COUNTY',
    'statistics.read': 'COUNTY',
    'policyParameter.read': 'COUNTY',
  },
  /** Acts for the county, above every unit: what the office's own unit does is closed here. */
  CONVENER: { 'statistics.read': 'COUNTY', ...convening, ...taskOffice, 'task.oversee': 'COUNTY' },
  DEPUTY_CONVENER: { 'statistics.read': 'COUNTY', ...convening, 'task.read': 'COUNTY' },
  SUPERVISOR: {
    ...jointReading('COUNTY'),
    ...caseReading('COUNTY'),
    'supervision.read': 'COUNTY',
    'task.read': 'COUNTY',
    'taskSweep.read': 'COUNTY',
    'statistics.read': 'COUNTY',
    'policyParameter.read': 'COUNTY',
    // Whoever the models watch does not set their thresholds.
    'supervisionParameter.create': 'COUNTY',
    'audit.read': 'COUNTY',
    'audit.readCase': 'COUNTY',
    'audit.export': 'COUNTY',
    'alert.read': 'COUNTY',
    'alert.conclude': 'COUNTY',
    'alert.run': 'COUNTY',
    'risk.read': 'COUNTY',
    'risk.create': 'COUNTY',
    'risk.edit': 'COUNTY',
    'supervisionNotice.read': 'COUNTY',
    'supervisionNotice.create': 'COUNTY',
    'supervisionNotice.edit': 'COUNTY',
    'supervisionNotice.serve': 'COUNTY',
    'supervisionNotice.createTask': 'COUNTY',
    'supervisionNotice.accept': 'COUNTY',
    'supervisionNotice.return': 'COUNTY',
    'clueTransfer.read': 'COUNTY',
    'clueTransfer.create': 'COUNTY',
    'clueTransfer.receive': 'AGENCY',
    'clueTransfer.answer': 'AGENCY',
    'problem.read': 'COUNTY',
    'problem.create': 'COUNTY',
    'problem.lookBack': 'COUNTY',
    'problem.close': 'COUNTY',
    'problem.reopen': 'COUNTY',
  },
  RELEASE_REVIEWER: {
    'publicNotice.read': 'COUNTY',
    'publicNotice.release': 'COUNTY',
    'publicNotice.return': 'COUNTY',
  },
  SYSTEM_ADMIN: {
    'account.read': 'COUNTY',
    'account.create': 'COUNTY',
    'account.edit': 'COUNTY',
    'mandate.read': 'COUNTY',
    'mandate.assign': 'COUNTY',
    'mandate.withdraw': 'COUNTY',
    'mandate.complete': 'COUNTY',
    'signInReset.read': 'COUNTY',
    'agency.edit': 'COUNTY',
    'jobQueue.read': 'COUNTY',
    'taskSweep.read': 'COUNTY',
  },
  SECURITY_ADMIN: {
    'account.read': 'COUNTY',
    'mandate.read': 'COUNTY',
    'mandate.approve': 'COUNTY',
    'mandate.reject': 'COUNTY',
    'secondFactor.reset': 'COUNTY',
    'signInReset.read': 'COUNTY',
    'signInReset.approve': 'COUNTY',
    'signInReset.reject': 'COUNTY',
    'signIn.read': 'COUNTY',
    'keyRotation.read': 'COUNTY',
    'keyRotation.start': 'COUNTY',
  },
  /** Every event, but of cases only who did what to which. */
  AUDIT_ADMIN: {
    'audit.read': 'COUNTY',
    'audit.readAll': 'COUNTY',
    'audit.export': 'COUNTY',
    'mandate.read': 'COUNTY',
    'signInReset.read': 'COUNTY',
    'signInReset.approve': 'COUNTY',
    'signInReset.reject': 'COUNTY',
    /** Only in place of a security administrator, where no other is left. */
    'signInReset.standIn': 'COUNTY',
  },
};

/** Every permission there is: operations may require only these. */
export const PERMISSIONS: ReadonlySet<Permission> = new Set(
  [EVERYBODY, ...Object.values(POST_GRANTS)].flatMap((grants) => Object.keys(grants) as Permission[]),
);

/** Whether a post acts for the county, above every unit, from wherever it is held (召集人, 副召集人). */
export const actsForCounty = (post: PostKind): boolean => 'topic.approve' in POST_GRANTS[post];

/** What the row-level policies of the sealed tables ask for: the reach of these goes into the signed claims. */
export const SEALED_READS: readonly Permission[] = [
  'application.read',
  'attachment.read',
  'household.readConfidential',
  'verification.answer',
  'verification.read',
];

/** The posts that hold a permission; none for what only the system may do. */
export function postsHolding(permission: string): PostKind[] {
  return (Object.keys(POST_GRANTS) as PostKind[]).filter((post) => permission in POST_GRANTS[post]);
}
