export { CaseAccess } from './case-access.entity.js';
export { ConfidentialFact } from './confidential-fact.entity.js';
export { Consent } from './consent.entity.js';
export { HouseholdMember } from './household-member.entity.js';
export { Household } from './household.entity.js';
export { LiveParticipation } from './live-participation.entity.js';
export { Person } from './person.entity.js';
export { VaultEntry } from './vault-entry.entity.js';
