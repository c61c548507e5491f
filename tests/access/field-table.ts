import type { Expected } from './operation-table.js';
import type { PostKind } from '../../api/src/modules/identity/index.js';

const all = (...posts: PostKind[]): Expected => Object.fromEntries(posts.map((post) => [post, 'ALL']));
const own = (...posts: PostKind[]): Expected => Object.fromEntries(posts.map((post) => [post, 'OWN']));

/** Whoever handles a case: the community its own, the others those of the whole county. */
const handlers: Expected = {
  ...own('COMMUNITY_CLERK'),
  ...all('SUBDISTRICT_CLERK', 'COUNTY_REVIEWER', 'COUNTY_APPROVER', 'SUPERVISOR'),
};
/** The office sees that a case is there, whose it is and where it stands; never what is confidential in it. */
const caseReaders: Expected = { ...handlers, ...all('OFFICE_CLERK', 'OFFICE_DIRECTOR') };
/** The units that were asked about a case see what they were asked. */
const requestReaders: Expected = { ...caseReaders, ...all('DATA_CONTACT', 'LIAISON') };
/** In the first case only the property centre has answered: its own answer is shown to its own contact. */
const answerReaders: Expected = { ...handlers, ...own('DATA_CONTACT') };
/** Whoever weighs the answer, and the contact of the unit that gave it. */
const evidenceReaders: Expected = { ...all('COUNTY_REVIEWER'), ...own('DATA_CONTACT') };
const noticeReaders: Expected = { ...handlers, ...all('OFFICE_CLERK', 'RELEASE_REVIEWER') };
/** Whoever may conclude an objection reads who said what. */
const concluders: Expected = {
  ...own('COMMUNITY_CLERK'),
  ...all('SUBDISTRICT_CLERK', 'COUNTY_REVIEWER', 'COUNTY_APPROVER'),
};

/** How to get to the things of a type from a case, its notice or a request; `%` stands for the fields asked for. */
interface CaseType {
  readonly route: string;
  /** The case under joint verification, with one agency's answers; or one with an objection to its notice. */
  readonly of: 'VERIFIED' | 'OBJECTED';
  /** Fields without fields below them, with who is shown a value; then those that lead to other types. */
  readonly shown: readonly (readonly [Expected, string])[];
  readonly leadingOn?: string;
}

const onCase = (route: string, shown: CaseType['shown'], leadingOn = ''): CaseType => ({
  route,
  of: 'VERIFIED',
  shown,
  leadingOn,
});
const onNotice = (route: string, shown: CaseType['shown'], leadingOn = ''): CaseType => ({
  route,
  of: 'OBJECTED',
  shown,
  leadingOn,
});
const declared = (name: string, fields: string): CaseType =>
  onCase(`application(id: $id) { members { declared { ${name} { % } } } }`, [[handlers, fields]]);

/** 谁看得到哪个字段: every field of what belongs to a household, written by hand from the posts of the mechanism. */
export const CASE_TYPES: Readonly<Record<string, CaseType>> = {
  Application: onCase(
    'application(id: $id) { % }',
    [
      [
        caseReaders,
        'applicationNumber correctionRound createdAt dayUnit daysLeft dueOn guaranteeType householdSize id lamp maskedIdNumber receiptNumber registeredAt rejectionCode rejectionServedOn resumeState state stateSince submittedAt version',
      ],
    ],
    'applicant attachments availableActions community corrections members notices steps surveys',
  ),
  ApplicationStep: onCase('application(id: $id) { steps { % } }', [
    [
      caseReaders,
      'action actionLabel actorName agencyName at fromState id opinion reasonCode toState tookDays wasOverdue',
    ],
  ]),
  Person: onCase('application(id: $id) { applicant { % } }', [[caseReaders, 'id name sex']]),
  HouseholdMember: onCase(
    'application(id: $id) { members { % } }',
    [
      [
        caseReaders,
        'consentSignedOn hasDeclared id idType isAdult isApplicant joinedAt leftAt maskedIdNumber maskedPhone relationCode',
      ],
    ],
    'declared person profile',
  ),
  PersonProfile: onCase('application(id: $id) { members { profile { % } } }', [
    [handlers, 'bornOn currentAddress employer hasUnverifiableIncome idReason maritalCode'],
  ]),
  Declarations: onCase(
    'application(id: $id) { members { declared { __typename } } }',
    [],
    'assets businesses homes incomes transfers vehicles',
  ),
  DeclaredAsset: declared('assets', 'amountFen kind'),
  DeclaredBusiness: declared('businesses', 'name role subscribedFen uscc'),
  DeclaredHome: declared('homes', 'address floorAreaSquareMetres tenure useType'),
  DeclaredIncome: declared('incomes', 'kind monthlyFen payer'),
  DeclaredTransfer: declared('transfers', 'address manner transferredOn'),
  DeclaredVehicle: declared(
    'vehicles',
    'displacementMillilitres isDisabledAdapted isTurbocharged maskedPlate model purchasePriceFen vaultEntryId',
  ),
  HouseholdSurvey: onCase(
    'application(id: $id) { surveys { % } }',
    [[caseReaders, 'conclusion firstSurveyor id photoIds recordedAt secondSurveyor visitedOn']],
    'seen',
  ),
  SurveyObservation: onCase('application(id: $id) { surveys { seen { % } } }', [
    [handlers, 'livingSituation neighbourOpinion residents'],
  ]),
  Correction: onCase(
    'application(id: $id) { corrections { % } }',
    [[caseReaders, 'answeredAt dayUnit daysLeft dueOn fromState id issuedAt round']],
    'items',
  ),
  CorrectionItem: onCase('application(id: $id) { corrections { items { % } } }', [
    [caseReaders, 'request subject'],
  ]),
  Attachment: onCase('application(id: $id) { attachments { % } }', [
    [handlers, 'byteSize contentType fileName id kind uploadedAt uploadedByName'],
  ]),
  VerificationRequest: onCase(
    'verificationMatrix(caseId: $id) { % }',
    [
      [
        requestReaders,
        'answeredAt caseId dataAsOf dayUnit daysLeft dueOn id lamp legalBasis maskedIdNumber reason recordType recordTypeLabel relationCode result round scope sentAt signedForAt state version',
      ],
    ],
    'agency availableActions evidence person records supersededRecords',
  ),
  AnswerEvidence: onCase(
    'verificationMatrix(caseId: $id) { evidence { % } }',
    [[evidenceReaders, 'answerRound id']],
    'file',
  ),
  Suspicion: onCase(
    'suspicions(caseId: $id) { % }',
    [
      [
        handlers,
        'concludedAt conclusion id raisedAt ruleCode ruleTitle ruleVersion severity state summary version',
      ],
    ],
    'evidence person',
  ),
  SuspicionEvidence: onCase('suspicions(caseId: $id) { evidence { % } }', [
    [handlers, 'answered asOf declared field source'],
  ]),
  PersonComparison: onCase('comparison(caseId: $id) { % }', [[handlers, 'personId personName']], 'fields'),
  ComparedField: onCase('comparison(caseId: $id) { fields { % } }', [
    [handlers, 'answered asOf declared field isDifferent label source state unit'],
  ]),
  DescribedField: onCase('verificationMatrix(caseId: $id) { records { described { % } } }', [
    [Object.fromEntries(Object.keys(answerReaders).map((post) => [post, 'OWN'])), 'label text'],
  ]),
  PublicNotice: onNotice(
    'publicNotice(id: $id) { % }',
    [
      [
        noticeReaders,
        'authenticityCode body caseId dayUnit days daysLeft endsOn id level objectionAddress objectionMailbox objectionPhone offlineAt openObjections publicNumber publishedAt releasedByName returnReason state submittedAt submittedByName title version',
      ],
    ],
    'availableActions community objections scanFindings',
  ),
  NoticeFinding: onNotice('publicNotice(id: $id) { scanFindings { % } }', [
    [noticeReaders, 'excerpt kind length line offset part severity'],
  ]),
  Objection: onNotice(
    'publicNotice(id: $id) { objections { % } }',
    [
      [
        { ...handlers, ...all('OFFICE_CLERK') },
        'concludedAt concludedByName conclusion dayUnit daysLeft dueOn id isAnonymous receivedAt state version',
      ],
      [concluders, 'contact content'],
    ],
    'availableActions',
  ),
};

/** What every answer of an agency has, and what each record type adds. */
export const EVERY_RECORD =
  'agency answerRound answeredAt channel dataAsOf described id note recordType recordTypeLabel result';
export const RECORD_READERS = answerReaders;
export const RECORD_TYPES: Readonly<Record<string, string>> = {
  BirthRecord: 'birthCertNumber bornOn fatherCitizenIdMasked motherCitizenIdMasked',
  BusinessRegistration:
    'address coverage creditCode entityType establishedOn name registrationStatus role sharePercent subscribedFen',
  DeathRecord: 'deathCertNumber diedOn',
  DisabilityCert: 'category disabilityCertNumberMasked grade status validUntil',
  FinancialAsset: 'amountFen institution kind valuedOn',
  HealthCategory: 'healthCategory validUntil',
  HukouRecord:
    'address citizenIdMasked ethnicCode hukouNumber hukouStatus hukouType isHead movedInOn name regionCode relationCode sexCode',
  IncomeSource: 'amountFen endsOn kind payer period startsOn',
  MarriageRecord: 'certNumber event office registeredOn spouseCitizenIdMasked',
  ModelWorker: 'awardYear awardedBy certNumber level',
  PensionBenefit: 'monthlyFen payStatus startsOn stopReason',
  PensionInsurance:
    'contributionBaseFen employerCreditCode employerName lastPaidMonth paidMonths scheme status',
  PresaleFiling: 'address amountFen buyerCitizenIdMasked contractNumber filedOn floorAreaSquareMetres status',
  PropertyRecord:
    'acquiredBy address certNumber coOwnership floorAreaSquareMetres ownerCitizenIdMasked registeredOn rightStatus sharePercent transferManner transferredOn unitCode useType',
  ResidencePermit: 'address endorsedOn expiresOn issuedOn permitNumber status',
  SocialAssistance: 'assistanceType certNumber coveredPersons endsOn monthlyFen startsOn status',
  Vehicle:
    'displacementMillilitres firstRegisteredOn inspectionUntil isDisabledAdapted isTurbocharged model plateNumberMasked plateTypeCode transferredOn useNature vehicleStatus vehicleTypeCode vin',
  VeteranStatus: 'certNumber hasRegularPension veteranType',
};

/** Whoever gets the operation sees every field of what it shows: these have none that is only for some. */
export const WITH_OPERATION: Readonly<Record<string, string>> = {
  AnswerDueDay: 'agencyId dueOn waiting',
  AnswerFreshness:
    'agencyId answeredLately daysLate lastAnsweredAt oldestDueOn overdue recordType recordTypeLabel waiting',
  Account:
    'awaits createdAt displayName externalSubject id loginName mandates mustChangePassword permissions secondFactor state version',
  AccountOverview: 'endingSoon joined left neverSignedIn withoutPost',
  AccountPage: 'items nextCursor totalCount',
  ActionRefused: 'code message',
  Agency:
    'clause contactAddress contactPhone dataBasis duties id isGovernmentDepartment isMember kind name ordinal parent shortName verificationScopes',
  AgencyProgress: 'agencyId oldestDueOn red waiting yellow',
  AgencyVerificationCount: 'agencyId red total yellow',
  ApplicationPage: 'items nextCursor totalCount',
  ApplicationProgress:
    'dueOn explanation readings receiptNumber responsibleAgency responsiblePhone stateLabel step',
  ApplicationStateDiagram: 'edges states',
  AuditDetail: 'name value',
  AuditEntry: 'clockWentBack event id index',
  AuditEntryPage: 'items nextCursor totalCount',
  AuditEvent:
    'actorName agencyName bySystem caseId caseNumber details id objectId objectType occurredAt recordedAt requestId type',
  AuditEventCount: 'happenedOn kind total',
  AuditLogCheck: 'brokenAt checkedTo problem size',
  AuditLogStatus: 'anchoredSize checkpoint key size waiting witnesses',
  AuditOverview: 'denied events sensitiveReads',
  AuditProof: 'checkpoint entry index path',
  AuditWitness: 'name size',
  CalendarDay: 'day kind note source',
  CaseAtMoment:
    'answeredRequests at attachments events householdSize openRequests openSuspicions stateLabel stateSince surveys views',
  CaseProgress: 'communityId lamp state total',
  Community: 'agency id name ordinal subdistrict',
  DeclaredRelative: 'declaredAt id relation',
  DeniedAttemptCount: 'id lastAt name permission total',
  FileReading: 'agencyName purpose readOn times what',
  InputProblem: 'field message',
  InputRefused: 'code message problems',
  JobQueueCount: 'failed id lastDoneAt running waiting waitingSince',
  KeyRotation: 'done finishedAt id startedAt startedBy state suite targetVersion total',
  KeyRotationPage: 'items nextCursor totalCount',
  Mandate: 'agency community holder id post validFrom validUntil version',
  MandateRequest:
    'agency availableActions community decidedAt decidedBy handOver holder id post reason requestedAt requestedBy state version',
  MandateRequestChoice: 'action isAllowed label reason',
  MandateRequestPage: 'items nextCursor totalCount',
  MasterKeyStatus: 'rowsBehind suite version',
  MechanismItem: 'agency clause id items kind ordinal title',
  NoticeAuthenticity: 'communityName endsOn explanation isGenuine isOnLine level publicNumber publishedAt',
  Notification: 'body id link readAt sentAt settledAt title',
  NotificationPage: 'items nextCursor totalCount',
  ParameterChoice: 'label value',
  PolicyParameter:
    'approvedBy article docNo docTitle enteredAt id isSample key title validFrom validUntil value',
  PostChange: 'accountId agencyId at id name post',
  PostHolder: 'displayName id',
  PostPlace: 'agencyIds post',
  Preference: 'key savedAt value',
  ProgressOverview: 'agencies cases paces',
  PublicNoticePage: 'items nextCursor totalCount',
  PublishedNotice:
    'body communityId communityName endsOn level objectionAddress objectionMailbox objectionPhone publicNumber publishedAt title',
  PublishedNoticePage: 'items nextCursor totalCount',
  RecordFieldForm:
    'columnTitle decimals help isRequired kind label largest maxLength name options shownName smallest unit',
  RecordFieldOption: 'label value',
  RecordTypeForm: 'allowsSeveral answerField asksAboutMinors fields label legalBasis recordType',
  SensitiveReadCount: 'exports files id lastAt name revealedCases reveals searches',
  SetupChecklistItem:
    'basisArticle basisDocument choices group key mustBeSetLocally nationalValue state strictness title unit',
  SignInFailureCount: 'accountId addresses failures id lastAt name waits',
  SignedInSession: 'expiresAt id isCurrent lastSeenAt startedAt userAgent',
  StaleVersion: 'code currentVersion message',
  StateEdge: 'action from label posts to',
  StateNode: 'label state',
  StepPace: 'finished longestDays medianDays overdue state',
  SuspicionCount: 'ruleCode ruleTitle total',
  VerificationAnswerVerdict: 'isAnswered refusal requestId',
  VerificationCount: 'red state total yellow',
  VerificationRequestPage: 'items nextCursor totalCount',
  VerificationScope: 'clause enabled id recordType scope',
  WorklistCount: 'communityId isMyTurn lamp state total',
  WorklistExport:
    'agency availableActions decidedAt decidedBy decisionReason downloads expiresAt id isMine number purpose reason requestedAt requestedBy rowCount state version',
  WorklistExportChoice: 'action isAllowed label reason',
  WorklistExportPage: 'items nextCursor totalCount',

  // Acts on offer: to whom, tell the transition tables; they hold nothing of a case.
  AvailableAction: 'action isAllowed label reason',
  VerificationActionChoice: 'action isAllowed label reason',
  NoticeAction: 'action allowed label reason',

  // What mutations answer with: the things themselves are shown by the types above.
  AcceptVerificationRequestPayload: 'request',
  AnswerVerificationRequestPayload: 'request',
  AnswerVerificationRequestsPayload: 'verdicts',
  ApplicationPayload: 'application',
  ApproveMandatePayload: 'mandateRequest',
  AssignMandatePayload: 'mandateRequest',
  ChangePasswordPayload: 'accountId',
  CompleteMandatePayload: 'mandate',
  ConcludeObjectionPayload: 'objection',
  ConcludeSuspicionPayload: 'suspicion',
  ConfirmSecondFactorPayload: 'accountId recoveryCodes',
  CreateAccountPayload: 'account initialPassword',
  CreateObjectionPayload: 'notice objection',
  DeclareOwnIdNumberPayload: 'accountId',
  DeclareRelativePayload: 'relative',
  DisableAccountPayload: 'account',
  DisputeVerificationRequestPayload: 'request',
  EditCalendarDayPayload: 'calendarDay',
  ElevatePayload: 'elevated',
  EndSessionPayload: 'sessionId',
  LinkExternalIdentityPayload: 'account',
  MarkNotificationReadPayload: 'notification',
  ReceiptPayload: 'application queryCode',
  RejectMandatePayload: 'mandateRequest',
  ReleaseNoticePayload: 'notice',
  RemoveSecondFactorPayload: 'accountId',
  RenewRecoveryCodesPayload: 'accountId recoveryCodes',
  ResetPasswordPayload: 'account initialPassword',
  ResetSecondFactorPayload: 'account',
  ResubmitNoticePayload: 'notice',
  ReturnNoticePayload: 'notice',
  RevealSecretPayload: 'value',
  SavePreferencePayload: 'key',
  SendFeedbackPayload: 'feedbackId',
  SetAgencyContactPayload: 'agency',
  SetPolicyParameterPayload: 'parameter warning',
  SignForVerificationRequestPayload: 'request',
  SignForVerificationRequestsPayload: 'signedIds',
  SignInPayload: 'signedIn',
  SignOutPayload: 'signedOut',
  StartKeyRotationPayload: 'keyRotation',
  StartSecondFactorPayload: 'accountId address secret',
  SubmitObjectionPayload: 'dueOn',
  WaiveVerificationRequestPayload: 'request',
  WithdrawMandatePayload: 'mandateRequest',
  WorklistExportPayload: 'worklistExport',

  // 督查督办: who sees a task at all is the table of operations' question; of what they see nothing is hidden.
  AgencyTaskFigures:
    'agencyId agencyName done doneOnTime doneRate doneWithDueDate meanDelayDays onTimeRate open overdue rank returns suspended total',
  ApproveTaskExtensionPayload: 'task',
  AssignTaskPayload: 'task',
  ClaimTaskCompletionPayload: 'task',
  CloseTaskPayload: 'task',
  CompleteTaskPayload: 'task',
  CreateTaskPayload: 'task',
  DeployMechanismPayload: 'created present',
  IssueTaskBulletinPayload: 'document',
  IssueTaskNoticePayload: 'document',
  ReceiveTaskPayload: 'task',
  RejectTaskExtensionPayload: 'task',
  ReopenTaskPayload: 'task',
  ReportTaskPayload: 'task',
  RequestTaskExtensionPayload: 'task',
  ResumeTaskPayload: 'task',
  ReturnTaskPayload: 'task',
  StartTaskPayload: 'task',
  SuspendTaskPayload: 'task',
  Task: 'acceptance assignedAt availableActions claimedOn closedAt closedByName completedAt contact content daysLeft documents doneOn dueOn extensions feedbackCycle feedbackDueOn files id instructedBy lamp lastReport lastReportAt leadAgency lookBack lookBackOn mechanismItem number originId originKind originLabel parts percent receivedAt registeredAt reminders returnCount state steps title urgency verifiedByName version',
  TaskChoice: 'action allowed label reason',
  TaskCount: 'agencyId lamp state total',
  TaskDocument: 'id issuedAt issuedByName kind number sha256 title',
  TaskExtension:
    'decidedAt decidedByName decisionReason dueOnBefore id reason requestedAt requestedByName requestedUntil state version',
  TaskFigures:
    'done doneOnTime doneRate doneWithDueDate meanDelayDays onTimeRate open overdue returns suspended total',
  TaskFile: 'agency byteSize contentType fileName id uploadedAt uploadedByName',
  TaskMonth: 'completed month registered returned',
  TaskPage: 'items nextCursor totalCount',
  TaskPart: 'agency id receivedAt reportedAt returnCount role state',
  TaskReminder: 'firedAt firedByName id kind recipients',
  TaskStatistics: 'agencies county from months rankedAgencies to',
  TaskStep: 'action actorName agency at fromState id percent text toState',
  TaskSweepRun: 'checked failed finishedAt fired id startedAt',
  TaskSweepStatus: 'isStopped lastFinishedAt runs unfinished',
  UrgeTasksPayload: 'skipped urged',
  VerifyTaskPayload: 'task',
  // 监督, 线索 and 问题: fields that the same operation does not show to all: tests/api/supervision, tests/api/clue.
  Alert:
    'agency applicationNumber availableActions caseId concludedAt concludedBy conclusion facts id light modelCode modelName modelVersion occurredOn person raisedAt state thresholds version',
  AlertChoice: 'action isAllowed label reason',
  AlertFactLine: 'label value',
  AlertPage: 'items nextCursor totalCount',
  AlertThreshold: 'key value',
  ChainRule: 'adoptedOn docNo id link owner revision summary supersededAt title version',
  ChainRulePayload: 'rule',
  ClueChoice: 'action label',
  ClueTransfer:
    'accused availableActions evidenceRefs feedbackAt feedbackCategory id isMine number receivedAt receivedBy registeredBy state summary target transferredAt version',
  ClueTransferPage: 'items nextCursor totalCount',
  ClueTransferPayload: 'clue',
  ConcludeAlertPayload: 'alert',
  IntegrityRisk:
    'agency category consequence grade id isReviewDue leader likelihood manifestation measures modelCodes number openAlerts owner post reviewOn riskPoint score state version year',
  IntegrityRiskPayload: 'risk',
  ModelThreshold: 'isSet key title value',
  NoticeReply: 'content id judgedAt repliedAt repliedBy round verdict verdictReason wasOverdue',
  OverdueUnit: 'cases id name notices oldestDueOn requests',
  Problem:
    'availableActions closedAt closedBy daysLeft description dueOn id lead link lookBackFrom lookBackHolds lookBackNote lookedBackAt lookedBackBy measures number rectifiedAt rectifiedBy registeredAt registeredBy reopened requirement source state title version',
  ProblemChoice: 'action isAllowed label reason',
  ProblemPage: 'items nextCursor totalCount',
  ProblemPayload: 'problem',
  RedItem: 'agencyName applicationState caseId daysLate dueOn id kind label noticeState',
  RevealInformantPayload: 'informant',
  RiskWithHits: 'agencyName grade id modelCodes number openAlerts riskPoint',
  RunSupervisionModelsPayload: 'run',
  SupervisionChanges: 'alerts overdue parameters rejections replies',
  SupervisionHome: 'changes overdueUnits redItems risks',
  SupervisionModelCard:
    'code concluded confirmed confirmedPercent domain light meaning name open parameters riskPoint rule version',
  SupervisionNotice:
    'agency alertId availableActions closedAt contact content daysLeft draftedAt draftedBy dueOn id kind number receivedAt receivedBy replies rounds servedAt servedBy state title version',
  SupervisionNoticeChoice: 'action isAllowed label reason',
  SupervisionNoticePage: 'items nextCursor totalCount',
  SupervisionNoticePayload: 'notice',
  SupervisionRun: 'cause failedModels finishedAt id modelsDone modelsTotal newAlerts requestedBy startedAt',
};
