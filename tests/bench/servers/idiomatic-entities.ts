import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** The same tables as entities with relations, as a MikroORM project would declare them. */

export const PersonEntity = defineEntity({
  name: 'PersonRow',
  tableName: 'persons',
  properties: {
    id: p.uuid().primary(),
    name: p.string(),
    sex: p.string(),
    secrets: () => p.oneToMany(SecretEntity).mappedBy('person'),
  },
});

export const SecretEntity = defineEntity({
  name: 'SecretRow',
  tableName: 'vault_entries',
  properties: {
    id: p.uuid().primary(),
    kind: p.string(),
    masked: p.string(),
    storedAt: p.datetime(),
    person: () => p.manyToOne(PersonEntity).ref(),
  },
});

export const CommunityEntity = defineEntity({
  name: 'CommunityRow',
  tableName: 'communities',
  properties: { id: p.string().primary(), name: p.string() },
});

export const AgencyEntity = defineEntity({
  name: 'AgencyRow',
  tableName: 'agencies',
  properties: { id: p.string().primary(), shortName: p.string() },
});

export const HouseholdEntity = defineEntity({
  name: 'HouseholdRow',
  tableName: 'households',
  properties: {
    id: p.uuid().primary(),
    members: () => p.oneToMany(MemberEntity).mappedBy('household').orderBy({ joinedAt: 'asc', id: 'asc' }),
    consents: () => p.oneToMany(ConsentEntity).mappedBy('household'),
    facts: () => p.oneToMany(FactEntity).mappedBy('household'),
  },
});

export const MemberEntity = defineEntity({
  name: 'MemberRow',
  tableName: 'household_members',
  properties: {
    id: p.uuid().primary(),
    isApplicant: p.boolean(),
    relationCode: p.string(),
    isAdult: p.boolean(),
    joinedAt: p.datetime(),
    leftAt: p.datetime().nullable(),
    household: () => p.manyToOne(HouseholdEntity).ref(),
    person: () => p.manyToOne(PersonEntity).ref(),
  },
});

export const ConsentEntity = defineEntity({
  name: 'ConsentRow',
  tableName: 'consents',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    signedOn: p.date(),
    endedAt: p.datetime().nullable(),
    household: () => p.manyToOne(HouseholdEntity).ref(),
  },
});

export const FactEntity = defineEntity({
  name: 'FactRow',
  tableName: 'confidential_facts',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid().nullable(),
    kind: p.string(),
    household: () => p.manyToOne(HouseholdEntity).ref(),
  },
});

export const StepEntity = defineEntity({
  name: 'StepRow',
  tableName: 'application_steps',
  properties: {
    id: p.uuid().primary(),
    action: p.string(),
    fromState: p.string(),
    toState: p.string(),
    actorName: p.string(),
    opinion: p.string().nullable(),
    reasonCode: p.string().nullable(),
    at: p.datetime(),
    tookDays: p.integer(),
    wasOverdue: p.boolean(),
    agency: () => p.manyToOne(AgencyEntity).ref().nullable(),
    application: () => p.manyToOne(ApplicationEntity).ref().joinColumn('case_id'),
  },
});

export const ApplicationEntity = defineEntity({
  name: 'ApplicationRow',
  tableName: 'applications',
  properties: {
    id: p.uuid().primary(),
    applicationNumber: p.string(),
    receiptNumber: p.string().nullable(),
    guaranteeType: p.string(),
    householdSize: p.integer(),
    state: p.string(),
    stateSince: p.datetime(),
    resumeState: p.string().nullable(),
    dueOn: p.date().nullable(),
    queueOn: p.date(),
    warnOn: p.date().nullable(),
    correctionRound: p.integer(),
    rejectionCode: p.string().nullable(),
    createdAt: p.datetime(),
    submittedAt: p.datetime().nullable(),
    registeredAt: p.datetime().nullable(),
    version: p.integer(),
    community: () => p.manyToOne(CommunityEntity).ref(),
    applicant: () => p.manyToOne(PersonEntity).ref(),
    household: () => p.manyToOne(HouseholdEntity).ref(),
    steps: () => p.oneToMany(StepEntity).mappedBy('application').orderBy({ at: 'desc', id: 'desc' }),
  },
});

export const RequestEntity = defineEntity({
  name: 'RequestRow',
  tableName: 'verification_requests',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    state: p.string(),
    dueOn: p.date(),
    signedForAt: p.datetime().nullable(),
    signedForBy: p.uuid().nullable(),
    version: p.integer().version(),
    agency: () => p.manyToOne(AgencyEntity).ref(),
    person: () => p.manyToOne(PersonEntity).ref(),
  },
});

export const AuditEntity = defineEntity({
  name: 'AuditRow',
  tableName: 'audit_events',
  properties: {
    id: p.uuid().primary(),
    type: p.string(),
    occurredAt: p.datetime(),
    actorId: p.uuid(),
    agencyId: p.string(),
    objectType: p.string(),
    objectId: p.string(),
    caseId: p.uuid(),
    canonical: p.blob(),
  },
});

export type ApplicationRow = InferEntity<typeof ApplicationEntity>;
export type MemberRow = InferEntity<typeof MemberEntity>;
export type StepRow = InferEntity<typeof StepEntity>;
export type RequestRow = InferEntity<typeof RequestEntity>;
export type PersonRow = InferEntity<typeof PersonEntity>;

export const idiomaticEntities = [
  PersonEntity,
  SecretEntity,
  CommunityEntity,
  AgencyEntity,
  HouseholdEntity,
  MemberEntity,
  ConsentEntity,
  FactEntity,
  StepEntity,
  ApplicationEntity,
  RequestEntity,
  AuditEntity,
];
