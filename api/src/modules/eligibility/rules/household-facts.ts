import type { PlainDate } from '../../../shared/plain-date.js';

/** Where a fact comes from, in Chinese (`县民政局 婚姻登记`, `申请人申报`), and the date it was true on. */
export interface Origin {
  readonly personId: string;
  readonly source: string;
  readonly asOf: PlainDate | null;
}

/** Something to live in, and what tells it from others: several members may own parts of the same one (共有). */
export interface Dwelling extends Origin {
  /** The share of this person. */
  readonly areaSquareMetres: number;
  readonly wholeSquareMetres: number;
  /** 不动产单元号, where the register gives it. */
  readonly unitCode: string | null;
  /** Number of the certificate or presale contract; of a declared home its address and area. Null: nothing to go by. */
  readonly documentKey: string | null;
}

/** A home or other building right, current or cancelled. */
export interface Home extends Dwelling {
  readonly useType: 'RESIDENTIAL' | 'COMMERCIAL' | 'OFFICE' | 'PARKING';
  readonly rightStatus: 'CURRENT' | 'CANCELLED';
}

/** A filed presale contract (网签备案). */
export interface Presale extends Dwelling {
  readonly status: 'FILED' | 'CANCELLED';
}

/** A home given away, sold, split on divorce or taken with compensation. */
export interface HomeTransfer extends Origin {
  readonly manner: 'SALE' | 'GIFT' | 'DIVORCE_SPLIT' | 'EXPROPRIATION';
  readonly transferredOn: PlainDate;
}

/** A vehicle. Police data has no price: `purchasePriceFen` is declared or invoiced, null when unknown. `transferredOn`: sold on. */
export interface Vehicle extends Origin {
  readonly vehicleKey: string;
  readonly purchasePriceFen: number | null;
  readonly displacementMillilitres: number | null;
  readonly isTurbocharged: boolean;
  readonly isDisabledAdapted: boolean;
  readonly status: 'NORMAL' | 'SCRAPPED' | 'DEREGISTERED';
  readonly transferredOn: PlainDate | null;
}

/** A role in a registered business. `coverage`: whether the search was nationwide. */
export interface BusinessRole extends Origin {
  readonly creditCode: string;
  readonly role: 'LEGAL_REPRESENTATIVE' | 'PRINCIPAL' | 'OPERATOR' | 'SHAREHOLDER' | 'EXECUTIVE';
  readonly subscribedFen: number;
  readonly status: 'ACTIVE' | 'REVOKED' | 'CANCELLED';
  readonly coverage: 'NATIONWIDE' | 'LOCAL';
}

/** Income of one kind; a wage may stand for a contribution base. */
export interface Income extends Origin {
  readonly kind: 'WAGE' | 'BUSINESS' | 'PROPERTY' | 'TRANSFER' | 'PENSION';
  readonly amountFen: number;
  readonly period: 'MONTH' | 'YEAR';
}

/** Pension enrolment, or an entry of the list of people paid by the treasury (财政供养). */
export interface PublicPost extends Origin {
  readonly kind: 'PUBLIC_PENSION_SCHEME' | 'TREASURY_PAYROLL';
  readonly isActive: boolean;
}

/** An event of the marriage register. Divorces by judgement are not in it. */
export interface MarriageEvent extends Origin {
  readonly event: 'MARRIED' | 'DIVORCED' | 'ANNULLED';
  readonly happenedOn: PlainDate;
  readonly spousePersonId: string;
}

/** Another application, lease or subsidy in which the person appears. */
export interface Engagement extends Origin {
  readonly kind: 'APPLICATION' | 'LEASE' | 'SUBSIDY';
  readonly reference: string;
  readonly isLive: boolean;
}

/** A phone, bank account or near-identical person found in other households. */
export interface SharedTrait extends Origin {
  readonly kind: 'PHONE' | 'BANK_ACCOUNT' | 'SIMILAR_PERSON';
  readonly otherHouseholdCount: number;
}

/** That an agency was asked and answered. Not asked is never the same as no record. */
export interface Answer extends Origin {
  readonly recordType: string;
  readonly result: 'NO_RECORD' | 'HAS_RECORD' | 'PERSON_MISMATCH' | 'SOURCE_ERROR' | 'NOT_COVERED';
}

/** Facts by kind. The same shape for what the household declared and for what agencies answered. */
export interface FactSet {
  readonly homes: readonly Home[];
  readonly presales: readonly Presale[];
  readonly transfers: readonly HomeTransfer[];
  readonly vehicles: readonly Vehicle[];
  readonly businesses: readonly BusinessRole[];
  readonly incomes: readonly Income[];
  readonly publicPosts: readonly PublicPost[];
  readonly marriages: readonly MarriageEvent[];
}

/** A person of the household. `declaredMarriageCode`: GB/T 2261.2. `hasUnverifiableIncome`: odd jobs and the like, no agency can confirm. */
export interface Member {
  readonly personId: string;
  readonly bornOn: PlainDate;
  readonly declaredMarriageCode: string;
  readonly hasUnverifiableIncome: boolean;
}

/** Everything the rules look at. Ownership shares, dates and ids only: no names, no id numbers. */
export interface HouseholdFacts {
  readonly submittedOn: PlainDate;
  /** The day of the check; 90 days of staleness count back from here. */
  readonly checkedOn: PlainDate;
  readonly stage: 'REVIEW' | 'ANNUAL_REVIEW';
  readonly members: readonly Member[];
  readonly declared: FactSet;
  readonly answered: FactSet;
  readonly answers: readonly Answer[];
  readonly engagements: readonly Engagement[];
  readonly sharedTraits: readonly SharedTrait[];
}

/** A fact set with nothing in it. */
export const NO_FACTS: FactSet = {
  homes: [],
  presales: [],
  transfers: [],
  vehicles: [],
  businesses: [],
  incomes: [],
  publicPosts: [],
  marriages: [],
};
