// The doors of the modules also lead to GraphQL types, whose decorators need this first.
import 'reflect-metadata';
import { ApplicationStep } from './modules/application/application-step.entity.js';
import { Application } from './modules/application/application.entity.js';
import { Correction } from './modules/application/correction.entity.js';
import { DeletionRecord } from './modules/application/deletion-record.entity.js';
import { HouseholdSurvey } from './modules/application/household-survey.entity.js';
import { WorklistExport, WorklistExportFile } from './modules/application/worklist-export.entity.js';
import { WorklistCounter } from './modules/application/worklist-counter.entity.js';
import { AuditEvent } from './modules/audit/audit-event.entity.js';
import {
  AuditCheckpoint,
  AuditCheckpointMail,
  AuditCosignature,
  AuditInbox,
  AuditLogEntry,
  AuditTreeNode,
} from './modules/audit/audit-log.entity.js';
import { PolicyParameter } from './modules/eligibility/policy-parameter.entity.js';
import { Suspicion } from './modules/eligibility/suspicion.entity.js';
import { Account } from './modules/identity/account.entity.js';
import { DeclaredRelative } from './modules/identity/declared-relative.entity.js';
import { FormerOwnNumber } from './modules/identity/former-own-number.entity.js';
import { ExternalIdentity } from './modules/identity/external-identity.entity.js';
import { FeedbackNote } from './modules/identity/feedback-note.entity.js';
import { KnownDevice } from './modules/identity/known-device.entity.js';
import { MandateRequest } from './modules/identity/mandate-request.entity.js';
import { Mandate } from './modules/identity/mandate.entity.js';
import { Preference } from './modules/identity/preference.entity.js';
import { RecoveryCode } from './modules/identity/recovery-code.entity.js';
import { SecondFactor } from './modules/identity/second-factor.entity.js';
import { Session } from './modules/identity/session.entity.js';
import { AttachmentKindChange } from './modules/messaging/attachment-kind-change.entity.js';
import { Attachment } from './modules/messaging/attachment.entity.js';
import { ContactCard } from './modules/messaging/contact-card.entity.js';
import { FileContent } from './modules/messaging/file-content.entity.js';
import { NotificationDelivery } from './modules/messaging/notification-delivery.entity.js';
import { OfficeFile } from './modules/messaging/office-file.entity.js';
import { Notification } from './modules/messaging/notification.entity.js';
import { RemovedAttachment } from './modules/messaging/removed-attachment.entity.js';
import { AgendaItem } from './modules/meeting/agenda-item.entity.js';
import { Invitation } from './modules/meeting/invitation.entity.js';
import { MeetingDocument } from './modules/meeting/meeting-document.entity.js';
import { Meeting } from './modules/meeting/meeting.entity.js';
import { Resolution } from './modules/meeting/resolution.entity.js';
import { Solicitation } from './modules/meeting/solicitation.entity.js';
import { TopicOpinion } from './modules/meeting/topic-opinion.entity.js';
import { Topic } from './modules/meeting/topic.entity.js';
import {
  Agency,
  CalendarDay,
  Community,
  MechanismItem,
  VerificationScope,
} from './modules/organization/index.js';
import { Objection } from './modules/publicity/objection.entity.js';
import { PublicNotice } from './modules/publicity/public-notice.entity.js';
import { CaseParticipant } from './modules/registry/case-participant.entity.js';
import {
  CaseAccess,
  ConfidentialFact,
  Consent,
  Household,
  HouseholdMember,
  KeyRotation,
  LiveParticipation,
  Person,
  VaultEntry,
} from './modules/registry/index.js';
import { TaskDocument } from './modules/task/task-document.entity.js';
import { TaskExtension } from './modules/task/task-extension.entity.js';
import { TaskPart } from './modules/task/task-part.entity.js';
import { TaskReminder, TaskSweepRun } from './modules/task/task-reminder.entity.js';
import { TaskStep } from './modules/task/task-step.entity.js';
import { Task } from './modules/task/task.entity.js';
import { UnitDigest } from './modules/task/unit-digest.entity.js';
import { Alert } from './modules/supervision/alert.entity.js';
import { IntegrityRisk } from './modules/supervision/integrity-risk.entity.js';
import { SupervisionDocument } from './modules/supervision/supervision-document.entity.js';
import { NoticeReply, SupervisionNotice } from './modules/supervision/supervision-notice.entity.js';
import { SupervisionRun } from './modules/supervision/supervision-run.entity.js';
import { ClueInformant, ClueTransfer } from './modules/clue/clue-transfer.entity.js';
import { ChainRule, Problem } from './modules/clue/problem.entity.js';
import { AnswerEvidence } from './modules/verification/answer-evidence.entity.js';
import { AgencyRecord } from './modules/verification/agency-record.entity.js';
import { VerificationRequest } from './modules/verification/verification-request.entity.js';
import { VerificationRound } from './modules/verification/verification-round.entity.js';
import { IdempotencyKey } from './platform/db/idempotency-key.entity.js';
import { NumberSeries } from './platform/db/number-series.entity.js';

/** Every table of the product, for the ORM and for the check that migrations and entities agree. */
export const entities = [
  Agency,
  CalendarDay,
  Community,
  MechanismItem,
  VerificationScope,
  Account,
  DeclaredRelative,
  ExternalIdentity,
  FeedbackNote,
  FormerOwnNumber,
  KnownDevice,
  Mandate,
  MandateRequest,
  Preference,
  RecoveryCode,
  SecondFactor,
  Session,
  Attachment,
  AttachmentKindChange,
  RemovedAttachment,
  FileContent,
  Notification,
  NotificationDelivery,
  ContactCard,
  OfficeFile,
  CaseAccess,
  CaseParticipant,
  ConfidentialFact,
  Consent,
  Household,
  HouseholdMember,
  KeyRotation,
  LiveParticipation,
  Person,
  VaultEntry,
  AgencyRecord,
  AnswerEvidence,
  VerificationRequest,
  VerificationRound,
  PolicyParameter,
  Suspicion,
  PublicNotice,
  Objection,
  Application,
  ApplicationStep,
  Correction,
  DeletionRecord,
  HouseholdSurvey,
  WorklistCounter,
  WorklistExport,
  WorklistExportFile,
  Topic,
  TopicOpinion,
  Solicitation,
  Meeting,
  AgendaItem,
  Invitation,
  Resolution,
  MeetingDocument,
  Task,
  TaskDocument,
  TaskExtension,
  TaskPart,
  TaskReminder,
  TaskStep,
  TaskSweepRun,
  UnitDigest,
  ClueTransfer,
  ClueInformant,
  Problem,
  ChainRule,
  Alert,
  SupervisionRun,
  IntegrityRisk,
  SupervisionNotice,
  SupervisionDocument,
  NoticeReply,
  AuditEvent,
  AuditInbox,
  AuditLogEntry,
  AuditTreeNode,
  AuditCheckpoint,
  AuditCheckpointMail,
  AuditCosignature,
  IdempotencyKey,
  NumberSeries,
];
