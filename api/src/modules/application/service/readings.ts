import type { SqlRunner } from '../../../platform/db/sql.js';
import { namePurpose, nameReading } from '../rules/reading-names.js';

/** One unit's looks at a file on one day. */
export interface Reading {
  readonly agencyName: string;
  readonly readOn: string;
  readonly what: string;
  readonly purpose: string | null;
  readonly times: number;
}

/** Which units looked at the file (谁看过我的申请), newest first; whoever asks has shown receipt and query code. */
export async function readingsOf(
  runner: SqlRunner,
  receiptNumber: string,
  codeHash: Buffer,
): Promise<Reading[]> {
  const rows = await runner.rows({
    text: 'select agency_name, read_on, kind, purpose, times from readings_of_case($1, $2)',
    values: [receiptNumber, codeHash],
  });
  return rows.map(([agencyName, readOn, kind, purpose, times]) => ({
    agencyName: String(agencyName),
    readOn: String(readOn),
    what: nameReading(String(kind)),
    purpose: purpose === null ? null : namePurpose(String(purpose)),
    times: Number(times),
  }));
}
