import type { SealedTable } from '../../../platform/crypto/sealed-table.js';

export const CLUE_SEALED: readonly SealedTable[] = [
  { table: 'clue_informants', sealed: 'OWN_KEY', idColumn: 'id', batch: 200 },
];
