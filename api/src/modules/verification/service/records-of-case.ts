import type { DataKey } from '../../../platform/crypto/data-key.js';
import type { Work } from '../../../platform/work.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { householdKeys, openFromRow } from '../../registry/index.js';
import type { SealedAnswer } from '../rules/agency-answer.js';
import { comparisonKeyOf } from '../rules/record-type.js';
import { getRecordType, type RecordOf, type RecordTypeName } from '../rules/record-types.js';
import type { AnswerResult, RequestState } from '../rules/request-states.js';

interface Provenance {
  readonly id: string;
  readonly requestId: string;
  readonly requestState: RequestState;
  readonly personId: string;
  readonly agencyId: string;
  readonly agencyName: string;
  /** `房产登记`: with the agency's name it is the source shown beside the value. */
  readonly label: string;
  readonly result: AnswerResult;
  readonly asOf: PlainDate;
}

/** An answered record with its provenance. `values` is null unless the result is HAS_RECORD. */
export type CaseRecord = {
  readonly [Name in RecordTypeName]: Provenance & {
    readonly recordType: Name;
    readonly values: RecordOf<Name> | null;
    /** Equal for two records about the same home, vehicle or certificate. */
    readonly comparisonKey: string | null;
  };
}[RecordTypeName];

interface Row extends Omit<Provenance, 'label'> {
  readonly householdId: string;
  readonly recordType: string;
  readonly suite: string;
  readonly ciphertext: Buffer;
}

/** What the agencies answered about a case, decrypted: the newest round of verification, of each request its newest answer. */
export async function recordsOfCase(work: Work, caseId: string): Promise<CaseRecord[]> {
  const rows = await work.db.objects<Row>({
    text: `select a.id, a.request_id as "requestId", r.state as "requestState", a.person_id as "personId", a.agency_id as "agencyId",
                  g.name as "agencyName", a.result, a.data_as_of as "asOf", a.household_id as "householdId",
                  a.record_type as "recordType", a.suite, a.ciphertext
           from verification_requests r
             join agency_records a on a.request_id = r.id
             join agencies g on g.id = a.agency_id
           where r.case_id = $1 and r.round = (select max(round) from verification_requests where case_id = $1)
             and a.answer_round = (select max(answer_round) from agency_records where request_id = r.id)
           order by g.ordinal, a.record_type, a.person_id, a.id`,
    values: [caseId],
  });
  const keys = await householdKeys(
    work.db,
    work.environment.keys,
    rows.map(({ householdId }) => householdId),
  );
  return rows.map((row) => caseRecordOf(row, keys));
}

function caseRecordOf(row: Row, keys: ReadonlyMap<string, DataKey>): CaseRecord {
  const { householdId, suite, ciphertext, ...provenance } = row;
  const key = keys.get(householdId);
  if (!key) throw new Error('the household of an answer has no key');
  const { values } = openFromRow(key, 'agency_records', row.id, { suite, ciphertext }) as SealedAnswer;
  const type = getRecordType(row.recordType);
  const comparisonKey = values && comparisonKeyOf(type, values);
  // Sealed by this module after validation against the same declaration: this is where the row gets its type back.
  return { ...provenance, label: type.label, values, comparisonKey } as CaseRecord;
}
