import type { PostKind } from '../../api/src/modules/identity/index.js';

/** How far somebody gets: everywhere, only with what is theirs (community, agency, person), nowhere. */
export type Reach = 'ALL' | 'OWN';
export type Expected = Partial<Record<PostKind, Reach>>;

export interface Operation {
  /** Posts that get there; the others do not. */
  readonly who: Expected;
  /** Nobody has to sign in. */
  readonly open?: true;
  /**
   * GATE: there is no object, only the operation. OBJECT: asked for one of ours and one of somebody else's. LIST: asked
   * once, looking for both.
   */
  readonly kind: 'GATE' | 'OBJECT' | 'LIST';
}

const EVERY_POST: readonly PostKind[] = [
  'CONVENER',
  'DEPUTY_CONVENER',
  'OFFICE_DIRECTOR',
  'OFFICE_CLERK',
  'LIAISON',
  'DATA_CONTACT',
  'COMMUNITY_CLERK',
  'SUBDISTRICT_CLERK',
  'COUNTY_REVIEWER',
  'COUNTY_APPROVER',
  'SUPERVISOR',
  'RELEASE_REVIEWER',
  'SYSTEM_ADMIN',
  'SECURITY_ADMIN',
  'AUDIT_ADMIN',
];
const all = (...posts: PostKind[]): Expected => Object.fromEntries(posts.map((post) => [post, 'ALL']));
const own = (...posts: PostKind[]): Expected => Object.fromEntries(posts.map((post) => [post, 'OWN']));

const everybody = all(...EVERY_POST);
const everybodyOwn = own(...EVERY_POST);
/** Both communities lie in the one subdistrict. */
const readers: Expected = {
  ...own('COMMUNITY_CLERK'),
  ...all('SUBDISTRICT_CLERK', 'COUNTY_REVIEWER', 'COUNTY_APPROVER', 'SUPERVISOR'),
};
const reviewers: Expected = {
  ...own('COMMUNITY_CLERK'),
  ...all('SUBDISTRICT_CLERK', 'COUNTY_REVIEWER', 'COUNTY_APPROVER'),
};
const desk = own('COMMUNITY_CLERK');
const applicationReaders: Expected = { ...readers, ...all('OFFICE_CLERK', 'OFFICE_DIRECTOR') };
const verificationReaders: Expected = { ...applicationReaders, ...own('DATA_CONTACT', 'LIAISON') };
/** Agencies see their own rows of every case they were asked about. */
const matrixReaders: Expected = { ...applicationReaders, ...all('DATA_CONTACT', 'LIAISON') };
const noticeReaders: Expected = { ...readers, ...all('OFFICE_CLERK', 'RELEASE_REVIEWER') };
const parameterReaders = all('COUNTY_APPROVER', 'OFFICE_CLERK', 'OFFICE_DIRECTOR', 'SUPERVISOR');
const taskReaders: Expected = {
  ...all('CONVENER', 'DEPUTY_CONVENER', 'OFFICE_DIRECTOR', 'OFFICE_CLERK', 'SUPERVISOR'),
  ...own('LIAISON', 'DATA_CONTACT'),
};
/** The units that work on a task: PROPERTY_CENTER on ours, PUBLIC_SECURITY on theirs. */
const taskUnits = own('LIAISON', 'DATA_CONTACT');
const taskLeads = own('LIAISON');
const taskDeciders = all('CONVENER', 'OFFICE_DIRECTOR', 'OFFICE_CLERK');
const taskOffice = all('OFFICE_DIRECTOR', 'OFFICE_CLERK');
const auditors = all('AUDIT_ADMIN', 'SUPERVISOR');
const office = all('OFFICE_CLERK', 'OFFICE_DIRECTOR');
const director = all('OFFICE_DIRECTOR');
const conveners = all('CONVENER', 'DEPUTY_CONVENER');
/** The liaison sits at the property centre: the meeting it is invited to, the internal topic it is asked about. */
const jointReaders: Expected = { ...office, ...conveners, ...all('SUPERVISOR'), ...own('LIAISON') };
/** The same posts for operations that have no object. */
const anywhere = (expected: Expected): Expected => all(...(Object.keys(expected) as PostKind[]));

const gate = (who: Expected): Operation => ({ who, kind: 'GATE' });
const object = (who: Expected): Operation => ({ who, kind: 'OBJECT' });
const list = (who: Expected): Operation => ({ who, kind: 'LIST' });
const open: Operation = { who: everybody, open: true, kind: 'GATE' };

/** 谁可以做什么: every operation of the schema, written by hand from the posts of the mechanism. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  // For the public.
  viewer: open,
  publishedNotices: open,
  publishedNotice: open,
  verifyNotice: open,
  applicationProgress: open,
  signIn: open,
  submitObjection: open,

  // Everybody's own things and the mechanism.
  calendar: gate(everybody),
  agencies: gate(everybody),
  agency: gate(everybody),
  communities: gate(everybody),
  mechanismItems: gate(everybody),
  directory: gate(everybody),
  relatives: gate(everybody),
  preferences: gate(everybody),
  mySessions: gate(everybody),
  notifications: list(everybodyOwn),
  unreadNotificationCount: gate(everybody),
  markNotificationRead: object(everybodyOwn),
  changePassword: gate(everybody),
  elevate: gate(everybody),
  startSecondFactor: gate(everybody),
  confirmSecondFactor: gate(everybody),
  renewRecoveryCodes: gate(everybody),
  removeSecondFactor: gate(everybody),
  declareRelative: gate(everybody),
  declareOwnIdNumber: gate(everybody),
  savePreference: gate(everybody),
  myContactCard: gate(everybody),
  saveContactCard: gate(everybody),
  sendFeedback: gate(everybody),
  endSession: object(everybodyOwn),
  signOut: gate(everybody),

  // Cases.
  applications: list(applicationReaders),
  application: object(applicationReaders),
  applicationsByIdNumber: object(readers),
  worklistCounts: list(applicationReaders),
  applicationStateDiagram: gate(anywhere(applicationReaders)),
  suspicions: object(readers),
  suspicionCounts: gate(anywhere(readers)),
  comparison: object(readers),
  concludeSuspicion: object(all('COUNTY_REVIEWER')),
  revealSecret: object(reviewers),
  intakeProblems: gate(anywhere(desk)),
  createApplication: object(desk),
  addHouseholdMember: object(desk),
  correctHouseholdMember: object(desk),
  changeGuaranteeType: object(desk),
  removeHouseholdMember: object(desk),
  declareFacts: object(desk),
  recordConsent: object(desk),
  removeMaterial: object(desk),
  changeMaterialKind: object(desk),
  submitApplication: object(desk),
  resubmitApplication: object(desk),
  acceptApplication: object(desk),
  reissueQueryCode: object(desk),
  declineApplication: object(desk),
  startApplicationReview: object(desk),
  passCommunityReview: object(desk),
  serveRejection: object(desk),
  requestReconsideration: object(desk),
  withdrawApplication: object(desk),
  cancelRegistration: object(desk),
  // Whose turn it is depends on the state too: tests/api/application.
  returnApplication: object(reviewers),
  rejectApplication: object(reviewers),
  recordSurvey: object(all('SUBDISTRICT_CLERK')),
  passSubdistrictReview: object(all('SUBDISTRICT_CLERK')),
  recommendApplication: object(all('COUNTY_REVIEWER')),
  approveApplication: object(all('COUNTY_APPROVER')),
  upholdRejection: object(all('COUNTY_APPROVER')),
  reopenApplication: object(all('COUNTY_APPROVER')),

  // 联席会议. Ours concerns the property centre, theirs public security only.
  topics: list(jointReaders),
  topic: object(jointReaders),
  solicitations: gate(anywhere(jointReaders)),
  meetings: list(jointReaders),
  resolutions: list(jointReaders),
  meeting: object(jointReaders),
  openSolicitation: gate(office),
  submitTopic: object({ ...office, ...own('LIAISON') }),
  resubmitTopic: object({ ...office, ...own('LIAISON') }),
  giveOpinion: object(own('LIAISON')),
  approveTopic: object(conveners),
  returnTopic: object({ ...office, ...conveners }),
  planMeeting: gate(office),
  changeMeeting: object(office),
  setAgenda: object(office),
  lockAgenda: object(office),
  conveneMeeting: object(office),
  completeMeeting: object(office),
  cancelMeeting: object(office),
  signInAttendee: object(office),
  signInExpected: object(office),
  recordAgendaItem: object(office),
  saveResolution: object(office),
  removeResolution: object(office),
  replyInvitation: object(own('LIAISON')),
  issueMinutes: object(director),
  correctMinutes: object(director),
  revokeResolution: object(director),

  // 联审联查. Ours is asked of the property centre in our community, the other of public security elsewhere.
  recordTypeForms: gate(anywhere(verificationReaders)),
  verificationRequests: list(verificationReaders),
  verificationRequest: object(verificationReaders),
  verificationCounts: gate(anywhere(verificationReaders)),
  answerFreshness: gate(anywhere(verificationReaders)),
  answerDueDays: gate(anywhere(verificationReaders)),
  verificationCountsByAgency: gate(anywhere(verificationReaders)),
  verificationMatrix: object(matrixReaders),
  signForVerificationRequest: object(own('DATA_CONTACT')),
  signForVerificationRequests: object(own('DATA_CONTACT')),
  answerVerificationRequest: object(own('DATA_CONTACT')),
  answerVerificationRequests: object(own('DATA_CONTACT')),
  answerVerificationRequestsAlike: object(own('DATA_CONTACT')),
  revealRequestNumber: object(own('DATA_CONTACT')),
  disputeVerificationRequest: object(all('COUNTY_REVIEWER')),
  acceptVerificationRequest: object(all('COUNTY_REVIEWER')),
  waiveVerificationRequest: object(all('COUNTY_REVIEWER')),

  // 公示.
  publicNotices: list(noticeReaders),
  releaseReviewCount: gate(all('RELEASE_REVIEWER')),
  publicNotice: object(noticeReaders),
  createObjection: object(reviewers),
  concludeObjection: object(reviewers),
  resubmitNotice: object(reviewers),
  releaseNotice: object(all('RELEASE_REVIEWER')),
  returnNotice: object(all('RELEASE_REVIEWER')),

  // What is counted for whoever may know the numbers.
  progressOverview: gate(
    all('CONVENER', 'DEPUTY_CONVENER', 'OFFICE_DIRECTOR', 'OFFICE_CLERK', 'LIAISON', 'SUPERVISOR'),
  ),
  accountOverview: gate(all('SYSTEM_ADMIN', 'SECURITY_ADMIN')),
  signInFailures: gate(all('SECURITY_ADMIN')),
  // 导出: who asks, who decides; whose export somebody sees: tests/api/application/worklist-exports.test.ts.
  worklistExports: gate(
    all(
      'COMMUNITY_CLERK',
      'SUBDISTRICT_CLERK',
      'COUNTY_REVIEWER',
      'OFFICE_CLERK',
      'COUNTY_APPROVER',
      'OFFICE_DIRECTOR',
    ),
  ),
  requestExport: gate(all('COMMUNITY_CLERK', 'SUBDISTRICT_CLERK', 'COUNTY_REVIEWER', 'OFFICE_CLERK')),
  approveExport: gate(all('COUNTY_APPROVER', 'OFFICE_DIRECTOR')),
  rejectExport: gate(all('COUNTY_APPROVER', 'OFFICE_DIRECTOR')),
  masterKey: gate(all('SECURITY_ADMIN')),
  keyRotations: gate(all('SECURITY_ADMIN')),
  startKeyRotation: gate(all('SECURITY_ADMIN')),
  // 监督: models, alerts, the register; a unit's liaison sees the unit's own risks: tests/api/supervision.
  // 线索 and 问题: whose clue and whose problem somebody sees: tests/api/clue.
  clueTransfers: gate(all('SUPERVISOR', 'OFFICE_CLERK', 'LIAISON')),
  transferClue: gate(all('SUPERVISOR', 'OFFICE_CLERK')),
  // Ours went to 纪委监委, the other to 公安局.
  receiveClue: object(own('SUPERVISOR')),
  answerClue: object(own('SUPERVISOR')),
  revealInformant: object({}),
  problems: list({ ...all('SUPERVISOR', 'OFFICE_CLERK', 'OFFICE_DIRECTOR'), ...own('LIAISON') }),
  problem: object({ ...all('SUPERVISOR', 'OFFICE_CLERK', 'OFFICE_DIRECTOR'), ...own('LIAISON') }),
  createProblem: gate(all('SUPERVISOR', 'OFFICE_CLERK')),
  startRectification: object(own('LIAISON')),
  rectifyProblem: object(own('LIAISON')),
  lookBackAtProblem: object(all('SUPERVISOR', 'OFFICE_CLERK')),
  closeProblem: object(all('SUPERVISOR', 'OFFICE_CLERK')),
  reopenProblem: object(all('SUPERVISOR', 'OFFICE_CLERK')),
  chainRules: gate(all('SUPERVISOR', 'OFFICE_CLERK', 'OFFICE_DIRECTOR', 'LIAISON')),
  createChainRule: gate(all('OFFICE_CLERK')),
  reviseChainRule: object(all('OFFICE_CLERK')),
  supervisionHome: gate(all('SUPERVISOR')),
  supervisionModels: gate(all('SUPERVISOR')),
  alerts: gate(all('SUPERVISOR')),
  openAlertCount: gate(all('SUPERVISOR')),
  alert: gate(all('SUPERVISOR')),
  supervisionRuns: gate(all('SUPERVISOR')),
  runSupervisionModels: gate(all('SUPERVISOR')),
  concludeAlert: gate(all('SUPERVISOR')),
  integrityRisks: gate(all('SUPERVISOR', 'LIAISON')),
  createIntegrityRisk: gate(all('SUPERVISOR')),
  editIntegrityRisk: gate(all('SUPERVISOR')),
  retireIntegrityRisk: gate(all('SUPERVISOR')),
  // Ours was served on the liaison's agency, the other on another.
  supervisionNotices: list({ ...all('SUPERVISOR'), ...own('LIAISON') }),
  supervisionNotice: object({ ...all('SUPERVISOR'), ...own('LIAISON') }),
  createSupervisionNotice: gate(all('SUPERVISOR')),
  editSupervisionNotice: object(all('SUPERVISOR')),
  serveSupervisionNotice: object(all('SUPERVISOR')),
  createSupervisionTask: object(all('SUPERVISOR')),
  acceptSupervisionReply: object(all('SUPERVISOR')),
  returnSupervisionReply: object(all('SUPERVISOR')),
  receiveSupervisionNotice: object(own('LIAISON')),
  replyToSupervisionNotice: object(own('LIAISON')),
  jobQueues: gate(all('SYSTEM_ADMIN')),
  auditOverview: gate(all('AUDIT_ADMIN')),

  // The county's settings and accounts.
  editCalendarDay: gate(all('OFFICE_CLERK')),
  setAgencyContact: gate(all('OFFICE_CLERK', 'SYSTEM_ADMIN')),
  policyParameters: gate(parameterReaders),
  setupChecklist: gate(parameterReaders),
  setPolicyParameter: gate(all('COUNTY_APPROVER', 'OFFICE_CLERK')),
  // Whoever the models watch does not set their thresholds.
  setSupervisionParameter: gate(all('SUPERVISOR')),
  accounts: gate(all('SYSTEM_ADMIN', 'SECURITY_ADMIN')),
  account: gate(all('SYSTEM_ADMIN', 'SECURITY_ADMIN')),
  createAccount: gate(all('SYSTEM_ADMIN')),
  resetPassword: gate(all('SYSTEM_ADMIN')),
  disableAccount: gate(all('SYSTEM_ADMIN')),
  resetSecondFactor: gate(all('SECURITY_ADMIN')),
  linkExternalIdentity: gate(all('SYSTEM_ADMIN')),
  // One hands out, another confirms; the third looks on, and stands in where the second is missing.
  signInResets: gate(all('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN')),
  approveSignInReset: gate(all('SECURITY_ADMIN', 'AUDIT_ADMIN')),
  rejectSignInReset: gate(all('SECURITY_ADMIN', 'AUDIT_ADMIN')),
  // 三员: one asks, one decides, the third looks on.
  mandateRequests: gate(all('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN')),
  postPlaces: gate(all('SYSTEM_ADMIN')),
  assignMandate: gate(all('SYSTEM_ADMIN')),
  withdrawMandate: gate(all('SYSTEM_ADMIN')),
  approveMandate: gate(all('SECURITY_ADMIN')),
  rejectMandate: gate(all('SECURITY_ADMIN')),
  completeMandate: gate(all('SYSTEM_ADMIN')),

  // 审计追溯: the log itself; which events of it somebody sees: tests/api/audit.
  auditEntries: gate(auditors),
  auditEntry: gate(auditors),
  auditLogStatus: gate(auditors),
  auditProof: gate(auditors),
  auditConsistency: gate(auditors),
  auditLogCheck: gate(auditors),
  caseAtMoment: object(all('SUPERVISOR')),

  // 督查督办.
  tasks: list(taskReaders),
  task: object(taskReaders),
  taskCounts: gate(anywhere(taskReaders)),
  taskStatistics: gate(anywhere(taskReaders)),
  taskSweep: gate(all('OFFICE_DIRECTOR', 'OFFICE_CLERK', 'SUPERVISOR', 'SYSTEM_ADMIN')),
  createTask: gate(taskOffice),
  deployMechanism: gate(taskOffice),
  submitTaskTopics: gate(taskOffice),
  assignTask: object(taskOffice),
  receiveTask: object(taskUnits),
  startTask: object(taskUnits),
  reportTask: object(taskUnits),
  claimTaskCompletion: object(taskLeads),
  requestTaskExtension: object(taskLeads),
  returnTask: object(taskDeciders),
  verifyTask: object(taskDeciders),
  completeTask: object(taskDeciders),
  closeTask: object(taskDeciders),
  reopenTask: object(taskDeciders),
  suspendTask: object(taskDeciders),
  resumeTask: object(taskDeciders),
  approveTaskExtension: object(taskDeciders),
  rejectTaskExtension: object(taskDeciders),
  urgeTasks: gate(taskDeciders),
  taskBulletins: gate(anywhere(taskReaders)),
  issueTaskNotice: object(taskDeciders),
  issueTaskBulletin: gate(taskDeciders),
};

export const POSTS = EVERY_POST;
