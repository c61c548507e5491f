import type { PlainDate } from '../../../shared/plain-date.js';

/** 申报内容 of one person, by kind. Money in fen, area in square metres, displacement in millilitres. */
export interface DeclaredIncome {
  readonly kind: 'WAGE' | 'BUSINESS' | 'PROPERTY' | 'TRANSFER' | 'PENSION';
  readonly monthlyFen: number;
  readonly payer: string;
}
export interface DeclaredHome {
  readonly address: string;
  readonly useType: 'RESIDENTIAL' | 'COMMERCIAL' | 'OFFICE' | 'PARKING';
  readonly floorAreaSquareMetres: number;
  readonly tenure: 'OWNED' | 'RENTED' | 'BORROWED' | 'PRESALE';
}
export interface DeclaredTransfer {
  readonly manner: 'SALE' | 'GIFT' | 'DIVORCE_SPLIT' | 'EXPROPRIATION';
  readonly address: string;
  readonly transferredOn: PlainDate;
}
export interface DeclaredVehicle {
  readonly plateNumber: string;
  readonly model: string;
  readonly displacementMillilitres: number | null;
  readonly isTurbocharged: boolean;
  readonly purchasePriceFen: number | null;
  readonly isDisabledAdapted: boolean;
}
/** As stored: the plate is a secret, so the fact keeps the vault entry and the masked text only. */
export interface StoredVehicle extends Omit<DeclaredVehicle, 'plateNumber'> {
  readonly vaultEntryId: string;
  readonly maskedPlate: string;
  /** Blind index, base64url: equal exactly when the plates are equal. */
  readonly plateIndex: string;
}
export interface DeclaredBusiness {
  readonly uscc: string;
  readonly name: string;
  readonly role: 'LEGAL_REPRESENTATIVE' | 'PRINCIPAL' | 'OPERATOR' | 'SHAREHOLDER' | 'EXECUTIVE';
  readonly subscribedFen: number;
}
export interface DeclaredAsset {
  readonly kind: 'DEPOSIT' | 'SECURITIES' | 'INSURANCE' | 'OTHER';
  readonly amountFen: number;
}

/** What one person declares, as entered. */
export interface Declarations {
  readonly incomes: readonly DeclaredIncome[];
  readonly homes: readonly DeclaredHome[];
  readonly transfers: readonly DeclaredTransfer[];
  readonly vehicles: readonly DeclaredVehicle[];
  readonly businesses: readonly DeclaredBusiness[];
  readonly assets: readonly DeclaredAsset[];
}

/** The same as read back from the household's facts. */
export interface StoredDeclarations extends Omit<Declarations, 'vehicles'> {
  readonly vehicles: readonly StoredVehicle[];
}

export const NOTHING_DECLARED: StoredDeclarations = {
  incomes: [],
  homes: [],
  transfers: [],
  vehicles: [],
  businesses: [],
  assets: [],
};
