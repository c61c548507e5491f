import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deleteExpiredRecords } from '../../../api/src/modules/application/index.js';
import { openAuditLog } from '../../../api/src/modules/audit/service/audit-log.js';
import { checkLog } from '../../../api/src/modules/audit/service/check-log.js';
import { Suspicion } from '../../../api/src/modules/eligibility/suspicion.entity.js';
import { recordFact } from '../../../api/src/modules/registry/index.js';
import { anApplication, REASON, type ACase } from '../../support/factories/application.js';
import { County } from '../../support/factories/county.js';
import { templateRoles, testAudit } from '../../support/template.js';
import { downloadFile, uploadFile } from '../../support/upload.js';
import { OwnersLog, sequence } from '../audit/log.js';
import { ANSWER, QUEUE, SIGN_MANY, type Row } from '../verification/verification-operations.js';

const DAY_MS = 24 * 3_600_000;
const YEAR_MS = 365 * DAY_MS;
const MATRIX = `query($caseId: ID!) { verificationMatrix(caseId: $caseId) { id state evidence { file { id } } } }`;
const SUSPICIONS = `query($caseId: ID!) { suspicions(caseId: $caseId) { summary evidence { __typename } } }`;

let county: County;
let rejected: ACase;
let live: ACase;
let fileOf: Map<string, string>;
const sweep = () => deleteExpiredRecords((cause, may) => county.app.workAsSystem(cause, may));
const count = async (text: string, values: unknown[] = []): Promise<number> =>
  (await county.rows<{ n: number }>(`select count(*)::int as n from ${text}`, values))[0]?.n ?? 0;
/** What the agencies said about a case, by the names of the deletion records. */
const payloadsOf = async ({ id }: ACase) => ({
  AGENCY_RECORDS: await count('agency_records where case_id = $1', [id]),
  ANSWER_FILES: await count(`attachments where case_id = $1 and kind = 'EVIDENCE'`, [id]),
  SUSPICION_EVIDENCE: await count(`confidential_facts where case_id = $1 and kind = 'EVIDENCE'`, [id]),
});
/** What stays of a case: its own materials and facts, who answered when, the decision. */
const restOf = ({ id }: ACase) =>
  county.rows(
    `select a.state, (select count(*) from attachments f where f.case_id = a.id and f.kind <> 'EVIDENCE') as files,
       (select count(*) from file_contents f where f.case_id = a.id) - (select count(*) from attachments f where f.case_id = a.id and f.kind = 'EVIDENCE') as contents,
       (select count(*) from confidential_facts c where c.case_id = a.id and c.kind <> 'EVIDENCE') as facts,
       (select count(*) from vault_entries) as vault, (select count(*) from suspicions s where s.case_id = a.id) as suspicions,
       (select json_agg(json_build_array(r.id, r.state, r.answered_at) order by r.id) from verification_requests r where r.case_id = a.id) as requests
     from applications a where a.id = $1`,
    [id],
  );

beforeAll(async () => {
  county = await County.start();
  fileOf = new Map();
  rejected = await answered();
  live = await answered();
  await rejected.verificationWaived();
  await rejected.does('reviewer', 'rejectApplication', REASON);
});
afterAll(() => county.close());

/** A case with an answer, a file behind it, a file of its own, and something that a rule noted. */
async function answered(): Promise<ACase> {
  const made = await anApplication(county).underJointVerification();
  const contact = await county.as('contact');
  await contact.done(SIGN_MANY, {});
  const file = { cookie: contact.sessionCookie, fields: { caseId: made.id, kind: 'EVIDENCE' } };
  const { id: fileId } = await uploadFile(county.app, file);
  fileOf.set(made.id, fileId);
  const { verificationRequests } = await contact.run<{ verificationRequests: { items: Row[] } }>(QUEUE, {
    filter: { caseId: made.id, states: ['SIGNED_FOR'] },
  });
  for (const [index, { id, version }] of verificationRequests.items.entries())
    await contact.done(ANSWER, {
      id,
      expectedVersion: version,
      result: 'NO_RECORD',
      dataAsOf: '2026-07-01',
      evidenceIds: index === 0 ? [fileId] : [],
    });
  const [household] = await county.rows<{ id: string }>(
    'select household_id as id from applications where id = $1',
    [made.id],
  );
  const work = county.app.workAsSystem('test', []);
  await work.atomically(async () => {
    const place = { caseId: made.id, householdId: String(household?.id), personId: null };
    const noted = [{ label: '住房', declared: '1', answered: '2' }];
    const evidenceFactId = await recordFact(
      work,
      { ...place, agencyId: 'HOUSING_MANAGEMENT' },
      'EVIDENCE',
      noted,
    );
    work.em.create(Suspicion, {
      id: work.newId(),
      ...place,
      ruleCode: 'R01',
      ruleVersion: 1,
      severity: 'CHECK',
      summary: '名下有两处住房',
      evidenceFactId,
      state: 'RAISED',
      raisedAt: work.now(),
    });
    return { refused: false };
  });
  return made;
}

describe('what the agencies said about a case that came to nothing', () => {
  it('is kept until the years of the parameter are over', async () => {
    for (const number of Object.values(await payloadsOf(rejected))) expect(number).toBeGreaterThan(0);
    county.app.clock.advance(3 * YEAR_MS - DAY_MS);
    expect(await sweep()).toBe(0);
    for (const number of Object.values(await payloadsOf(rejected))) expect(number).toBeGreaterThan(0);
  });

  it('is then deleted with a record of each kind and an event; nothing else is touched, and the log stays whole', async () => {
    const before = await payloadsOf(rejected);
    const [others, rest, othersRest] = [await payloadsOf(live), await restOf(rejected), await restOf(live)];
    county.app.clock.advance(3 * DAY_MS);
    expect(await sweep()).toBe(1);
    expect(await payloadsOf(rejected)).toEqual({ AGENCY_RECORDS: 0, ANSWER_FILES: 0, SUSPICION_EVIDENCE: 0 });
    expect([await payloadsOf(live), await restOf(rejected), await restOf(live)]).toEqual([
      others,
      rest,
      othersRest,
    ]);
    const rule = 'verification-payloads-3-years';
    expect(
      await county.rows(
        'select subject, row_count, rule from deletion_records where case_id = $1 order by subject',
        [rejected.id],
      ),
    ).toEqual(
      Object.entries(before)
        .sort()
        .map(([subject, row_count]) => ({ subject, row_count, rule })),
    );
    expect((await county.audit(rejected.id)).filter(({ type }) => type === 'RecordsDeleted')).toHaveLength(3);
    await sequence(county.app);
    const log = await OwnersLog.open(county.app);
    try {
      const checked = await checkLog(log.runner, openAuditLog(testAudit), 0);
      expect(checked).toEqual({ checkedTo: checked.size, size: checked.size, brokenAt: null, problem: null });
    } finally {
      await log.close();
    }
  });

  it('leaves a case that can still be looked at', async () => {
    const reviewer = await county.as('reviewer');
    await reviewer.signIn();
    const { verificationMatrix } = await reviewer.run<{ verificationMatrix: { evidence: object[] }[] }>(
      MATRIX,
      { caseId: rejected.id },
    );
    expect(verificationMatrix.flatMap(({ evidence }) => evidence)).toEqual([]);
    expect(await reviewer.run(SUSPICIONS, { caseId: rejected.id })).toEqual({
      suspicions: [{ summary: '名下有两处住房', evidence: [] }],
    });
    const open = async ({ id }: ACase) =>
      (await downloadFile(county.app, fileOf.get(id) ?? '', reviewer.sessionCookie)).statusCode;
    expect([await open(rejected), await open(live)]).toEqual([404, 200]);
  });

  it('is deleted once', async () => {
    const records = await count('deletion_records');
    expect(await sweep()).toBe(0);
    expect(await count('deletion_records')).toBe(records);
  });

  it('is deleted by the system alone, and never of a case that goes on', async () => {
    const functions = ['delete_agency_records', 'delete_answer_files', 'delete_suspicion_evidence'];
    const login = await county.app.environment.pool.connect();
    try {
      for (const name of functions) {
        await login.query('begin');
        await login.query(`set local role "${templateRoles.running}"`);
        await expect(login.query(`select ${name}($1, now())`, [live.id])).rejects.toThrow('only the system');
        await login.query('rollback');
      }
    } finally {
      login.release();
    }
    const work = county.app.workAsSystem('test', []);
    for (const name of functions) {
      const { deleted } = await work.atomically(async () => {
        const [row] = await work.db.rows({ text: `select ${name}($1, 'infinity')`, values: [live.id] });
        return { refused: false, deleted: Number(row?.[0]) };
      });
      expect(deleted).toBe(0);
    }
  });
});

describe('a sign-in that is over', () => {
  it('is kept for six months and then deleted with a record; one that goes on stays', async () => {
    const clerk = await county.as('clerk');
    await clerk.signIn();
    await sweep();
    const old = await count('sessions');
    const devices = await count('known_devices');
    const records = await count(`deletion_records where subject = 'SIGN_INS'`);
    // Sessions last eight hours at most: all of today's are over by tomorrow.
    county.app.clock.advance(180 * DAY_MS);
    await sweep();
    expect([await count('sessions'), await count('known_devices')]).toEqual([old, devices]);
    county.app.clock.advance(6 * DAY_MS);
    await clerk.signIn();
    await sweep();
    expect(await count('sessions')).toBe(1);
    expect(await count('known_devices')).toBeLessThanOrEqual(1);
    expect(await count(`deletion_records where subject = 'SIGN_INS'`)).toBe(records + 1);
    expect(await clerk.run('{ mySessions { id } }')).toMatchObject({ mySessions: [{}] });
  });
});
