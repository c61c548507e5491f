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
        'consentSignedOn hasDeclared id idType isAdult isApplicant joinedAt leftAt maskedBankAccount maskedIdNumber maskedPhone relationCode',
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
    'changes items',
  ),
  CorrectionChange: onCase('application(id: $id) { corrections { changes { % } } }', [
    [caseReaders, 'fields formerMemberId from kind memberId to'],
  ]),
  CorrectionItem: onCase('application(id: $id) { corrections { items { % } } }', [
    [caseReaders, 'request subject'],
  ]),
  Attachment: onCase('application(id: $id) { attachments { % } }', [
    [handlers, 'byteSize contentType fileName id kind mayBeChanged uploadedAt uploadedByName'],
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
    [handlers, 'answered asOf declared field isDifferent label recordTypes source state unit'],
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
    'agency availableActions',
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
