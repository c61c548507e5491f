import type { SealedTable } from '../../../platform/crypto/sealed-table.js';

export const TASK_SEALED: readonly SealedTable[] = [
  { table: 'task_files', sealed: 'OWN_KEY', idColumn: 'id', batch: 4 },
];
