import type { RecordType, RecordValues } from './record-type.js';
import { birthRecord } from './record-types/birth-record.js';
import { businessRegistration } from './record-types/business-registration.js';
import { deathRecord } from './record-types/death-record.js';
import { disabilityCert } from './record-types/disability-cert.js';
import { financialAsset } from './record-types/financial-asset.js';
import { healthCategory } from './record-types/health-category.js';
import { hukouRecord } from './record-types/hukou-record.js';
import { incomeSource } from './record-types/income-source.js';
import { marriageRecord } from './record-types/marriage-record.js';
import { modelWorker } from './record-types/model-worker.js';
import { pensionBenefit } from './record-types/pension-benefit.js';
import { pensionInsurance } from './record-types/pension-insurance.js';
import { presaleFiling } from './record-types/presale-filing.js';
import { propertyRecord } from './record-types/property-record.js';
import { residencePermit } from './record-types/residence-permit.js';
import { socialAssistance } from './record-types/social-assistance.js';
import { vehicle } from './record-types/vehicle.js';
import { veteranStatus } from './record-types/veteran-status.js';

/** The record types about persons, in the order of the matrix. The others live with their subject's module. */
export const RECORD_TYPES = [
  hukouRecord,
  residencePermit,
  vehicle,
  socialAssistance,
  marriageRecord,
  pensionInsurance,
  pensionBenefit,
  businessRegistration,
  propertyRecord,
  presaleFiling,
  deathRecord,
  birthRecord,
  healthCategory,
  disabilityCert,
  modelWorker,
  veteranStatus,
  incomeSource,
  financialAsset,
] as const;

type DeclaredType = (typeof RECORD_TYPES)[number];
export type RecordTypeName = DeclaredType['type'];

/** The values of a record by its type: `RecordOf<'Vehicle'>`. */
export type RecordOf<Name extends RecordTypeName> = RecordValues<
  Extract<DeclaredType, { type: Name }>['fields']
>;

/** Those that minors are asked about too. */
export const RECORD_TYPES_OF_MINORS: readonly RecordTypeName[] = RECORD_TYPES.filter(
  ({ minors }) => minors,
).map(({ type }) => type);

const BY_NAME: ReadonlyMap<string, RecordType> = new Map<string, RecordType>(
  RECORD_TYPES.map((type) => [type.type, type]),
);

/** Null for record types that are not about persons (电量, 租金 …). */
export const findRecordType = (name: string): RecordType | null => BY_NAME.get(name) ?? null;

/** Throws for an unknown name: rows were only written for known ones. */
export function getRecordType(name: string): RecordType {
  const found = findRecordType(name);
  if (!found) throw new Error(`unknown record type ${name}`);
  return found;
}
