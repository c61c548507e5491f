import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, instant, version } from '../../platform/db/base.entity.js';
import { Household } from './household.entity.js';
import { Person } from './person.entity.js';

/** 家庭成员 from one instant until another: members change, and an old decision must still see the old household. */
export const HouseholdMember = defineEntity({
  name: 'HouseholdMember',
  tableName: 'household_members',
  properties: {
    id: id(),
    householdId: p
      .manyToOne(Household)
      .mapToPk()
      .fieldName('household_id')
      .index('household_members_by_household'),
    personId: p.manyToOne(Person).mapToPk().fieldName('person_id').index('household_members_by_person'),
    caseId: p.uuid(),
    isApplicant: p.boolean(),
    /** GB/T 4761 two-digit code of the relation to the applicant. */
    relationCode: p.string().length(2),
    isAdult: p.boolean(),
    /** When somebody entered as a minor was found to have come of age; null for everybody else. */
    cameOfAgeAt: instant().nullable(),
    joinedAt: instant(),
    leftAt: instant().nullable(),
    version: version(),
  },
  indexes: [
    {
      name: 'one_present_membership_per_person',
      expression:
        'create unique index "one_present_membership_per_person" on "household_members" ("household_id", "person_id") where ("left_at" is null)',
    },
  ],
});

export type HouseholdMember = InferEntity<typeof HouseholdMember>;
