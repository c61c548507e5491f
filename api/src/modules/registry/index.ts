export { CaseAccess } from './case-access.entity.js';
export { ConfidentialFact } from './confidential-fact.entity.js';
export { Consent } from './consent.entity.js';
export { HouseholdMember } from './household-member.entity.js';
export { Household } from './household.entity.js';
export { LiveParticipation } from './live-participation.entity.js';
export { Person } from './person.entity.js';
export { VaultEntry } from './vault-entry.entity.js';
export { grantCaseAccess } from './service/case-access.js';
export { caseVisibleTo } from './service/case-visibility.js';
export {
  householdKey,
  householdKeys,
  householdPlace,
  openFromRow,
  sealForRow,
} from './service/household-key.js';
export { checkDeclarations } from './rules/check-declarations.js';
export { checkPerson } from './rules/check-person.js';
export type { Declarations, StoredDeclarations } from './rules/declarations.js';
export { NOTHING_DECLARED } from './rules/declarations.js';
export { type PersonInput, type PersonProfile } from './rules/person-input.js';
export { type ReviewLevel } from './rules/review-level.js';
export { comeOfAge } from './service/come-of-age.js';
export {
  consentingMembers,
  endConsents,
  isConsentScan,
  recordConsent,
  type ConsentInput,
} from './service/consent.js';
export { correctMember, type MemberCorrection } from './service/correct-member.js';
export { declarationsByPerson, openFactsOf, recordDeclarations } from './service/declarations.js';
export { openFacts, recordFact } from './service/facts.js';
export {
  claimLiveParticipation,
  isLiveCase,
  releaseLiveParticipation,
} from './service/live-participation.js';
export {
  addMember,
  createHousehold,
  householdNames,
  presentMembers,
  type MemberInput,
} from './service/members.js';
export { DeclarationsInput } from './graphql/declarations.type.js';
export {
  HouseholdMember as HouseholdMemberType,
  MemberCorrectionInput,
  Person as PersonType,
  PersonInput as PersonInputType,
} from './graphql/household.type.js';
export { VaultResolver } from './graphql/vault.resolver.js';
export { householdMemberRead, personRead } from './service/read-models.js';
export { recordTelling } from './service/lookup-limit.js';
export { numbersTakenOver, pinyinOf } from './service/register-person.js';
export { vaultPlace } from './service/vault.js';
export { KeyRotation } from './key-rotation.entity.js';
export { KeyRotationResolver } from './graphql/key-rotation.resolver.js';
export { REGISTRY_SEALED } from './service/sealed-tables.js';
export { levelJoined, recusalsAmong, refuseRecused } from './service/recusal.js';
export { openForPurpose } from './service/reveal-secret.js';
export { rotateKeys } from './service/rotate-keys.js';
