import type { StoredRecord } from './record-type.js';

/** What one row of `agency_records` seals. `values` is null where nothing was found: 无记录 is provenance too. */
export interface SealedAnswer {
  readonly values: StoredRecord | null;
  /** The agency's explanation; sealed because it may name people. */
  readonly note: string;
}
