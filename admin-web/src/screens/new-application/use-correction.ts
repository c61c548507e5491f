import { graphql } from '../../graphql/gql/index.js';
import type { PersonOnRecord_HouseholdMemberFragment } from '../../graphql/gql/graphql.js';
import { readActOutcome } from '../../parts/act-outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { emptyPerson, type PersonValues } from './person-values.js';

export const personOnRecordFragment = graphql(`
  fragment PersonOnRecord_HouseholdMember on HouseholdMember {
    id
    relationCode
    idType
    maskedIdNumber
    maskedPhone
    maskedBankAccount
    person {
      id
      name
      sex
    }
    profile {
      bornOn
      maritalCode
      employer
      currentAddress
      idReason
      hasUnverifiableIncome
    }
  }
`);

const correctDocument = graphql(`
  mutation CorrectHouseholdMember($input: CorrectHouseholdMemberInput!) {
    correctHouseholdMember(input: $input) {
      ...ActOutcome_ApplicationResult
    }
  }
`);

/** The entry as it would be typed; id number, phone and account are on record and come back masked only. */
export function startCorrection({
  relationCode,
  idType,
  person,
  profile,
}: PersonOnRecord_HouseholdMemberFragment): PersonValues {
  return {
    ...emptyPerson,
    relationCode,
    name: person.name,
    sex: person.sex,
    idType: idType ?? 'RESIDENT_ID',
    bornOn: profile?.bornOn ?? null,
    maritalCode: profile?.maritalCode ?? null,
    employer: profile?.employer ?? '',
    currentAddress: profile?.currentAddress ?? '',
    idReason: profile?.idReason ?? '',
    hasUnverifiableIncome: profile?.hasUnverifiableIncome ?? false,
  };
}

export const useCorrection = () =>
  useCommand(correctDocument, (data) => readActOutcome(data.correctHouseholdMember));
