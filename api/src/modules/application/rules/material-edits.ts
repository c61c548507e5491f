import type { ApplicationState } from './application-vocabulary.js';

export interface EditedCase {
  readonly state: ApplicationState;
  readonly stateSince: Date;
  /** The unit of the desk that takes the case in. */
  readonly deskAgencyId: string;
}

export interface Brought {
  readonly agencyId: string;
  readonly uploadedAt: Date;
}

/**
 * Whether the desk may still take a material (材料) back or give it another kind. Nobody has reviewed a draft. What was there when
 * the case was returned has been seen by reviewers and stays: of a correction only what the desk itself added since.
 */
export function isOpenToDesk({ state, stateSince, deskAgencyId }: EditedCase, file: Brought): boolean {
  if (state === 'DRAFT') return true;
  return state === 'CORRECTION_REQUIRED' && file.uploadedAt > stateSince && file.agencyId === deskAgencyId;
}
