import { COMMUNITY, type County } from '../../support/factories/county.js';
import { NAMES, type Asker, type World } from './world.js';

export interface Finding {
  readonly kind: 'CRASH' | 'STACK' | 'PERSONAL_DATA' | 'FOREIGN_ROW' | 'FOREIGN_NAME' | 'NO_TRACE';
  readonly asker: Asker;
  readonly operation: string;
  readonly detail: string;
}

/** One row that belongs to a case: whose it is. */
interface Owned {
  readonly id: string;
  readonly table: string;
  readonly agencyId: string | null;
  readonly communities: readonly string[];
  /** The property centre was asked about the case. */
  readonly isAsked: boolean;
}

const nobody = (): boolean => false;
const everybody = (): boolean => true;
const inCommunity = ({ communities }: Owned): boolean => communities.includes(COMMUNITY);
const asAgency = ({ table, agencyId, isAsked }: Owned): boolean =>
  ['verification_requests', 'agency_records', 'answer_evidence', 'attachments'].includes(table)
    ? agencyId === 'PROPERTY_CENTER'
    : isAsked && ['applications', 'persons', 'households', 'household_members'].includes(table);
const notices = ({ table }: Owned): boolean =>
  ['public_notices', 'applications', 'objections'].includes(table);

/** Whose rows each post may meet, written by hand from the posts of the mechanism. Ids in the log name nobody. */
const SEES: Readonly<Record<Asker, (row: Owned) => boolean>> = {
  PUBLIC: ({ table }) => table === 'public_notices',
  CONVENER: nobody,
  DEPUTY_CONVENER: nobody,
  OFFICE_DIRECTOR: everybody,
  OFFICE_CLERK: everybody,
  LIAISON: asAgency,
  DATA_CONTACT: asAgency,
  COMMUNITY_CLERK: inCommunity,
  SUBDISTRICT_CLERK: everybody,
  COUNTY_REVIEWER: everybody,
  COUNTY_APPROVER: everybody,
  SUPERVISOR: everybody,
  RELEASE_REVIEWER: notices,
  SYSTEM_ADMIN: nobody,
  SECURITY_ADMIN: nobody,
  AUDIT_ADMIN: everybody,
};

const ALL_NAMES = Object.values(NAMES);
const DRAFTS = [NAMES.ourDraft, NAMES.theirDraft];

/** Names that must not reach a post; notices name applicants in public, so only cases without one are the public's test. */
const FORBIDDEN_NAMES: Readonly<Record<Asker, readonly string[]>> = {
  PUBLIC: DRAFTS,
  CONVENER: ALL_NAMES,
  DEPUTY_CONVENER: ALL_NAMES,
  OFFICE_DIRECTOR: [],
  OFFICE_CLERK: [],
  LIAISON: DRAFTS,
  DATA_CONTACT: DRAFTS,
  COMMUNITY_CLERK: [NAMES.theirs, NAMES.theirDraft],
  SUBDISTRICT_CLERK: [],
  COUNTY_REVIEWER: [],
  COUNTY_APPROVER: [],
  SUPERVISOR: [],
  RELEASE_REVIEWER: DRAFTS,
  SYSTEM_ADMIN: ALL_NAMES,
  SECURITY_ADMIN: ALL_NAMES,
  AUDIT_ADMIN: ALL_NAMES,
};

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/gu;
const STACK =
  /\\n\s+at |node_modules|\.(ts|js):\d+|(SELECT|select) .{1,200} (FROM|from) |relation \\"|invalid input syntax/u;
const ID_NUMBER = /(?<!\d)610499\d{11}[\dX]/u;

/** Looks at every answer at once, and at the end whose the rows were that it showed. */
export class Judge {
  readonly findings: Finding[] = [];
  /** Answers that told somebody with an account a household's name. */
  named = 0;
  /** Asker → id → the operation that showed it. */
  private readonly shown = new Map<Asker, Map<string, string>>();

  constructor(private readonly world: World) {}

  look(asker: Asker, operation: string, sent: string, status: number, body: string): void {
    const found = (kind: Finding['kind'], detail: string): void =>
      void this.findings.push({ kind, asker, operation, detail });
    if (status >= 500 || body.includes('"INTERNAL"'))
      found('CRASH', `${status} ${body.slice(0, 300)} ${sent.slice(0, 1_700)}`);
    if (STACK.test(body)) found('STACK', body.slice(0, 500));
    // Revealing is what those operations are for; who may is the access table's question.
    if (operation !== 'revealSecret' && operation !== 'revealRequestNumber') {
      const told = ID_NUMBER.exec(body)?.[0] ?? this.world.secrets.find((secret) => body.includes(secret));
      if (told && !sent.includes(told)) found('PERSONAL_DATA', `${told} in ${body.slice(0, 300)}`);
    }
    for (const name of FORBIDDEN_NAMES[asker])
      if (body.includes(name) && !sent.includes(name))
        found('FOREIGN_NAME', `${name} in ${body.slice(0, 300)}`);
    const seen = this.shown.get(asker) ?? new Map<string, string>();
    this.shown.set(asker, seen);
    for (const [id] of body.matchAll(UUID)) if (!seen.has(id) && !sent.includes(id)) seen.set(id, operation);
  }

  /** Whoever with an account was told a household's name has left an event in the same transaction. */
  lookAtTrail(asker: Asker, operation: string, sent: string, body: string, events: number): void {
    if (asker === 'PUBLIC') return;
    const name = ALL_NAMES.find((one) => body.includes(one) && !sent.includes(one));
    if (!name) return;
    this.named += 1;
    if (events === 0) this.findings.push({ kind: 'NO_TRACE', asker, operation, detail: body.slice(0, 300) });
  }

  /** Whose the shown rows were, as the database stands now. */
  async settle(): Promise<readonly Finding[]> {
    const owned = await ownedRows(this.world.county);
    for (const [asker, seen] of this.shown)
      for (const [id, operation] of seen) {
        const row = owned.get(id);
        if (row && !SEES[asker](row))
          this.findings.push({ kind: 'FOREIGN_ROW', asker, operation, detail: `${row.table} ${id}` });
      }
    return this.findings;
  }
}

async function ownedRows(county: County): Promise<Map<string, Owned>> {
  const tables = await county.rows<{ name: string; agency: boolean }>(
    `select c.table_name as name, exists (select 1 from information_schema.columns a where a.table_name = c.table_name and a.table_schema = 'public' and a.column_name = 'agency_id') as agency
     from information_schema.columns c join information_schema.columns i on i.table_name = c.table_name and i.table_schema = 'public' and i.column_name = 'id'
     where c.table_schema = 'public' and c.column_name = 'case_id' and c.table_name not like 'audit%'`,
  );
  const parts = tables.map(
    ({ name, agency }) =>
      `select id::text, '${name}' as "table", case_id, ${agency ? 'agency_id' : 'null'} as agency_id from "${name}"`,
  );
  parts.push(
    `select id::text, 'applications', id, null from applications`,
    `select person_id::text, 'persons', case_id, null from household_members`,
    `select household_id::text, 'households', id, null from applications`,
  );
  const rows = await county.rows<Owned>(
    `select o.id, min(o."table") as "table", min(o.agency_id) as "agencyId", array_agg(distinct a.community_id) as communities,
       bool_or(exists (select 1 from verification_requests r where r.case_id = a.id and r.agency_id = 'PROPERTY_CENTER')) as "isAsked"
     from (${parts.join(' union all ')}) o join applications a on a.id = o.case_id group by o.id`,
  );
  return new Map(rows.map((row) => [row.id, row]));
}
