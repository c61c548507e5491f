import type { Work } from '../../../platform/work.js';
import type { Application } from '../application.entity.js';

const QUERY_CODE_LENGTH = 8;

/** A new query code (查询码) for the receipt of a case. The code is handed out once and kept as an HMAC: the one before it stops working. */
export function issueQueryCode(work: Work, application: Application): string {
  const { receiptNumber } = application;
  if (!receiptNumber) throw new Error('a query code belongs to a receipt');
  const queryCode = work.ids.code(QUERY_CODE_LENGTH);
  application.queryCodeHash = work.environment.keys.blindIndex('QUERY_CODE', `${receiptNumber}|${queryCode}`);
  return queryCode;
}
