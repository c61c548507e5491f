import type { SealedTable } from '../../../platform/crypto/sealed-table.js';

export const MESSAGING_SEALED: readonly SealedTable[] = [
  { table: 'file_contents', sealed: 'OWN_KEY', idColumn: 'attachment_id', batch: 4 },
  { table: 'office_files', sealed: 'OWN_KEY', idColumn: 'id', batch: 4 },
  { table: 'contact_cards', sealed: 'OWN_KEY', idColumn: 'account_id', batch: 200, changes: true },
];
