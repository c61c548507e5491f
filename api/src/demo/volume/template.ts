import type pg from 'pg';
import type { DataKey } from '../../platform/crypto/data-key.js';
import type { KeyRing } from '../../platform/crypto/key-ring.js';
import { householdPlace, openFromRow, vaultPlace } from '../../modules/registry/index.js';

/** States of stories that are over: only they are copied, the open work stays a live county's; so does a rejection still to be served. */
const OVER = ['WAITLISTED', 'REJECTED', 'UPHELD', 'LAPSED', 'WITHDRAWN', 'CANCELLED', 'NOT_ACCEPTED'];

export interface TemplatePerson {
  readonly id: string;
  readonly name: string;
  readonly sex: 'MALE' | 'FEMALE';
}

export interface TemplateSecret {
  readonly id: string;
  readonly personId: string;
  readonly kind: 'ID_NUMBER' | 'PHONE' | 'BANK_ACCOUNT' | 'PLATE';
  readonly value: string;
  readonly blindIndex: Buffer;
  readonly masked: string;
}

/** A row sealed under the household's key, opened. */
export interface TemplateSealed {
  readonly table: 'confidential_facts' | 'agency_records' | 'objections';
  readonly id: string;
  readonly text: string;
}

export interface TemplateNotice {
  readonly id: string;
  readonly publicNumber: string;
  readonly authenticityCode: string;
  readonly title: string;
  readonly body: string;
}

/** One finished story with everything of it that is not plain columns. */
export interface TemplateCase {
  readonly id: string;
  readonly householdId: string;
  readonly applicantId: string;
  readonly createdYear: number;
  readonly receiptYear: number | null;
  readonly persons: readonly TemplatePerson[];
  readonly secrets: readonly TemplateSecret[];
  readonly sealed: readonly TemplateSealed[];
  readonly notices: readonly TemplateNotice[];
  readonly events: readonly { readonly id: string; readonly canonical: string }[];
}

type Row = Record<string, unknown>;

/** Reads and opens all finished stories, once. */
export async function readTemplates(owner: pg.Client, keys: KeyRing): Promise<TemplateCase[]> {
  const cases = await rows(
    owner,
    `select a.id, a.household_id, a.applicant_id, h.wrapped_key, h.key_version, a.created_at, a.receipt_number
     from applications a join households h on h.id = a.household_id where a.state = any($1) and a.due_on is null order by a.id`,
    [OVER],
  );
  const ids = cases.map((row) => String(row['id']));
  const byCase = async (text: string) => groupByCase(await rows(owner, text, [ids]));
  const persons = await byCase(
    `select m.case_id, p.id, p.name, p.sex from household_members m join persons p on p.id = m.person_id where m.case_id = any($1) order by p.id`,
  );
  const secrets = await byCase(
    `select case_id, id, person_id, kind, ciphertext, suite, key_version, wrapped_key, blind_index, masked from vault_entries where case_id = any($1) order by id`,
  );
  const facts = await byCase(
    `select case_id, 'confidential_facts' as "table", id, suite, ciphertext from confidential_facts where case_id = any($1) order by id`,
  );
  const records = await byCase(
    `select case_id, 'agency_records' as "table", id, suite, ciphertext from agency_records where case_id = any($1) order by id`,
  );
  const objections = await byCase(
    `select case_id, 'objections' as "table", id, suite, ciphertext from objections where case_id = any($1) order by id`,
  );
  const notices = await byCase(
    `select case_id, id, public_number, authenticity_code, title, body from public_notices where case_id = any($1) order by id`,
  );
  const events = await byCase(
    `select case_id, id, convert_from(canonical, 'UTF8') as canonical from audit_events where case_id = any($1) order by id`,
  );
  return cases.map((row) => {
    const id = String(row['id']);
    const householdId = String(row['household_id']);
    const key = keys.unwrap(wrappedOf(row), householdPlace(householdId));
    const sealed = [...(facts.get(id) ?? []), ...(records.get(id) ?? []), ...(objections.get(id) ?? [])];
    return {
      id,
      householdId,
      applicantId: String(row['applicant_id']),
      createdYear: (row['created_at'] as Date).getUTCFullYear(),
      receiptYear: row['receipt_number'] === null ? null : Number(String(row['receipt_number']).slice(1, 5)),
      persons: (persons.get(id) ?? []).map(
        ({ id: personId, name, sex }) => ({ id: personId, name, sex }) as TemplatePerson,
      ),
      secrets: (secrets.get(id) ?? []).map((entry) => secretOf(entry, keys)),
      sealed: sealed.map((entry) => sealedOf(entry, key)),
      notices: (notices.get(id) ?? []).map(noticeOf),
      events: (events.get(id) ?? []).map((event) => ({
        id: String(event['id']),
        canonical: String(event['canonical']),
      })),
    };
  });
}

const wrappedOf = (row: Row) => ({
  wrappedKey: row['wrapped_key'] as Buffer,
  keyVersion: Number(row['key_version']),
});

function secretOf(row: Row, keys: KeyRing): TemplateSecret {
  const sealed = {
    suite: String(row['suite']),
    ciphertext: row['ciphertext'] as Buffer,
    ...wrappedOf(row),
  };
  return {
    id: String(row['id']),
    personId: String(row['person_id']),
    kind: row['kind'] as TemplateSecret['kind'],
    value: keys.open(sealed, vaultPlace(String(row['id']))).toString('utf8'),
    blindIndex: row['blind_index'] as Buffer,
    masked: String(row['masked']),
  };
}

function sealedOf(row: Row, key: DataKey): TemplateSealed {
  const table = row['table'] as TemplateSealed['table'];
  const id = String(row['id']);
  const value = openFromRow(key, table, id, {
    suite: String(row['suite']),
    ciphertext: row['ciphertext'] as Buffer,
  });
  return { table, id, text: JSON.stringify(value) };
}

const noticeOf = (row: Row): TemplateNotice => ({
  id: String(row['id']),
  publicNumber: String(row['public_number']),
  authenticityCode: String(row['authenticity_code']),
  title: String(row['title']),
  body: String(row['body']),
});

async function rows(owner: pg.Client, text: string, values: unknown[]): Promise<Row[]> {
  return (await owner.query<Row>(text, values)).rows;
}

function groupByCase(list: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of list) {
    const id = String(row['case_id']);
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}
