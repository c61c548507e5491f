import type { IdType, MemberCorrectionInput, PersonInput, Sex } from '../../graphql/gql/graphql.js';
import type { Problem } from '../../parts/outcome.js';

export interface PersonValues {
  name: string;
  idType: IdType;
  idNumber: string;
  idReason: string;
  sex: Sex | null;
  bornOn: string | null;
  phone: string;
  bankAccount: string;
  maritalCode: string | null;
  employer: string;
  currentAddress: string;
  hasUnverifiableIncome: boolean;
  relationCode: string | null;
}

export const emptyPerson: PersonValues = {
  name: '',
  idType: 'RESIDENT_ID',
  idNumber: '',
  idReason: '',
  sex: null,
  bornOn: null,
  phone: '',
  bankAccount: '',
  maritalCode: null,
  employer: '',
  currentAddress: '',
  hasUnverifiableIncome: false,
  relationCode: null,
};

/** As they stand on the page. */
export const personFieldOrder: readonly (keyof PersonValues)[] = [
  'name',
  'relationCode',
  'idType',
  'idNumber',
  'idReason',
  'sex',
  'bornOn',
  'maritalCode',
  'phone',
  'bankAccount',
  'employer',
  'currentAddress',
];

/** Shape only: what is missing. Whether a number is right the server says. */
export function listMissing(person: PersonValues, prefix: string): Problem[] {
  const missing: Problem[] = [];
  const need = (field: string, isThere: boolean, message: string) =>
    !isThere && missing.push({ field: `${prefix}${field}`, message });
  need('name', person.name.trim() !== '', '请填写姓名');
  need('idNumber', person.idNumber.trim() !== '', '请填写证件号码');
  need(
    'idReason',
    person.idType === 'RESIDENT_ID' || person.idReason.trim() !== '',
    '请说明为什么没有使用居民身份证',
  );
  need('sex', person.sex !== null, '请选择性别');
  need('bornOn', person.idType === 'RESIDENT_ID' || person.bornOn !== null, '请填写出生日期');
  need('maritalCode', person.maritalCode !== null, '请选择婚姻状况');
  need('relationCode', person.relationCode !== null, '请选择与申请人的关系');
  return missing;
}

/** Without a number the one on record stays. */
export const toCorrection = (person: PersonValues): MemberCorrectionInput => ({
  ...toPersonInput(person),
  idNumber: orNull(person.idNumber),
});

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

export function toPersonInput(person: PersonValues): PersonInput {
  return {
    name: person.name.trim(),
    idType: person.idType,
    idNumber: person.idNumber.trim(),
    idReason: person.idType === 'RESIDENT_ID' ? null : orNull(person.idReason),
    sex: person.sex ?? 'UNKNOWN',
    bornOn: person.bornOn,
    phone: orNull(person.phone),
    bankAccount: orNull(person.bankAccount),
    maritalCode: person.maritalCode ?? '',
    employer: orNull(person.employer),
    currentAddress: orNull(person.currentAddress),
    hasUnverifiableIncome: person.hasUnverifiableIncome,
    relationCode: person.relationCode ?? '',
  };
}
