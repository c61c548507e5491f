import type { PlainDate } from '../../../shared/plain-date.js';

/** 证件类型. Anything but a resident's id needs a reason: forced numbers were the cause of placeholder ids elsewhere. */
export const ID_TYPES = [
  'RESIDENT_ID',
  'MILITARY_OFFICER',
  'SOLDIER',
  'BIRTH_CERTIFICATE',
  'HUKOU_CANCELLED',
  'PASSPORT',
  'OTHER',
] as const;
export type IdType = (typeof ID_TYPES)[number];

export type Sex = 'UNKNOWN' | 'MALE' | 'FEMALE' | 'UNSPECIFIED';

/** A person as a clerk enters them at the desk. */
export interface PersonInput {
  readonly name: string;
  readonly idType: IdType;
  readonly idNumber: string;
  /** Why there is no resident's id number. */
  readonly idReason?: string | null;
  readonly sex: Sex;
  /** Only where the id number does not say it. */
  readonly bornOn?: PlainDate | null;
  readonly phone?: string | null;
  readonly bankAccount?: string | null;
  /** GB/T 2261.2. */
  readonly maritalCode: string;
  readonly employer?: string | null;
  readonly currentAddress?: string | null;
  readonly hasUnverifiableIncome: boolean;
}

/** What the household key seals about a person. */
export interface PersonProfile {
  readonly bornOn: PlainDate;
  readonly maritalCode: string;
  readonly employer: string | null;
  readonly currentAddress: string | null;
  readonly idReason: string | null;
  readonly hasUnverifiableIncome: boolean;
}
