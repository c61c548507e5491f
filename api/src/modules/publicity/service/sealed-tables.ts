import type { SealedTable } from '../../../platform/crypto/sealed-table.js';

export const PUBLICITY_SEALED: readonly SealedTable[] = [
  { table: 'objections', sealed: 'HOUSEHOLD_KEY', idColumn: 'id', batch: 200 },
];
