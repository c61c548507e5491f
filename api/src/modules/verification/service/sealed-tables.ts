import type { SealedTable } from '../../../platform/crypto/sealed-table.js';

export const VERIFICATION_SEALED: readonly SealedTable[] = [
  { table: 'agency_records', sealed: 'HOUSEHOLD_KEY', idColumn: 'id', batch: 200 },
];
