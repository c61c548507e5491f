import type { SealedTable } from '../../../platform/crypto/sealed-table.js';

export const IDENTITY_SEALED: readonly SealedTable[] = [
  { table: 'second_factors', sealed: 'OWN_KEY', idColumn: 'id', batch: 200 },
];
