import {
  ApplicationResolver,
  ExportResolver,
  IntakeResolver,
  OutcomeResolver,
  ProgressResolver,
  ReviewResolver,
} from './modules/application/index.js';
import { AuditProofResolver, AuditTrailResolver } from './modules/audit/index.js';
import { ChainRuleResolver, ClueTransferResolver, ProblemResolver } from './modules/clue/index.js';
import {
  ComparisonResolver,
  PolicyParameterResolver,
  SuspicionResolver,
} from './modules/eligibility/index.js';
import {
  AccountOverviewResolver,
  AdministrationResolver,
  IdentityResolver,
  MandateRequestResolver,
  OwnResolver,
  SecondFactorResolver,
  SignInResetResolver,
} from './modules/identity/index.js';
import { MeetingRecordResolver, MeetingResolver, TopicResolver } from './modules/meeting/index.js';
import { ContactCardResolver, NotificationResolver } from './modules/messaging/index.js';
import {
  AgencyContactResolver,
  CalendarResolver,
  OrganizationResolver,
} from './modules/organization/index.js';
import {
  ObjectionResolver,
  PublicNoticeResolver,
  PublishedNoticeResolver,
} from './modules/publicity/index.js';
import { KeyRotationResolver, VaultResolver } from './modules/registry/index.js';
import {
  TaskDocumentResolver,
  TaskOfficeResolver,
  TaskResolver,
  TaskWorkResolver,
} from './modules/task/index.js';
import {
  AlertResolver,
  IntegrityRiskResolver,
  OverviewResolver,
  SupervisionHomeResolver,
  SupervisionNoticeResolver,
} from './modules/supervision/index.js';
import {
  AnswerFreshnessResolver,
  VerificationCommandResolver,
  VerificationResolver,
} from './modules/verification/index.js';
import type { Resolvers } from './platform/graphql/schema.js';

/** Every resolver of the product. */
export const resolvers: Resolvers = [
  OrganizationResolver,
  AgencyContactResolver,
  CalendarResolver,
  IdentityResolver,
  AdministrationResolver,
  MandateRequestResolver,
  AccountOverviewResolver,
  OwnResolver,
  SecondFactorResolver,
  SignInResetResolver,
  NotificationResolver,
  ContactCardResolver,
  VaultResolver,
  KeyRotationResolver,
  AnswerFreshnessResolver,
  VerificationResolver,
  VerificationCommandResolver,
  PublicNoticeResolver,
  PublishedNoticeResolver,
  ObjectionResolver,
  ComparisonResolver,
  SuspicionResolver,
  PolicyParameterResolver,
  ApplicationResolver,
  ProgressResolver,
  ExportResolver,
  IntakeResolver,
  ReviewResolver,
  OutcomeResolver,
  TopicResolver,
  MeetingResolver,
  MeetingRecordResolver,
  TaskResolver,
  TaskWorkResolver,
  TaskOfficeResolver,
  TaskDocumentResolver,
  ClueTransferResolver,
  ProblemResolver,
  ChainRuleResolver,
  OverviewResolver,
  AlertResolver,
  IntegrityRiskResolver,
  SupervisionNoticeResolver,
  SupervisionHomeResolver,
  AuditTrailResolver,
  AuditProofResolver,
];
