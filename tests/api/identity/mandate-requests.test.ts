import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { County } from '../../support/factories/county.js';
import { signedInAs, type TestClient } from '../../support/client.js';
import { APPROVE, ASSIGN, REJECT, refOf, WITHDRAW, type Requested } from './mandate-operations.js';

let county: County;
let system: TestClient;
let security: TestClient;
let person: TestClient;

beforeAll(async () => {
  county = await County.start();
  system = await signedInAs(county.app, { post: 'SYSTEM_ADMIN', agencyId: 'HOUSING' });
  security = await signedInAs(county.app, { post: 'SECURITY_ADMIN', agencyId: 'HOUSING' });
  person = await signedInAs(county.app, { post: 'DATA_CONTACT', agencyId: 'COURT' });
});
afterAll(() => county.close());

const request = (post = 'OFFICE_CLERK', more: object = {}): Promise<Requested> => {
  county.app.clock.advance(1000);
  return system.done<Requested>(ASSIGN, { accountId: person.accountId, post, agencyId: 'HOUSING', ...more });
};

const eventsOf = (id: string): Promise<{ type: string }[]> =>
  county.rows('select type from audit_events where object_id = $1 order by recorded_at', [id]);

const permissionsOf = async (client: TestClient): Promise<string[]> =>
  (await client.run<{ viewer: { permissions: string[] } }>('{ viewer { permissions } }')).viewer.permissions;

describe('a post is given by two administrators', () => {
  it('gives nothing when it is asked for, and works from the next request on when it is approved', async () => {
    const asked = await request();
    expect(asked.mandateRequest.state).toBe('REQUESTED');
    expect(await permissionsOf(person)).not.toContain('calendar.edit');
    const approved = await security.done<Requested>(APPROVE, refOf(asked));
    expect(approved.mandateRequest.state).toBe('APPROVED');
    expect(await permissionsOf(person)).toContain('calendar.edit');
    expect(await eventsOf(asked.mandateRequest.id)).toEqual([
      { type: 'MandateRequested' },
      { type: 'MandateApproved' },
    ]);
  });

  it('is asked for once at a time, and may be asked for again when it was taken back', async () => {
    const asked = await request('DEPUTY_CONVENER');
    const again = { accountId: person.accountId, post: 'DEPUTY_CONVENER', agencyId: 'HOUSING' };
    expect(await system.refused(ASSIGN, again)).toMatchObject({ code: 'REQUEST_PENDING' });
    const withdrawn = await system.done<Requested>(WITHDRAW, refOf(asked));
    expect(withdrawn.mandateRequest.state).toBe('WITHDRAWN');
    const second = await request('DEPUTY_CONVENER');
    const reason = '应由住建局主要负责同志担任';
    const rejected = await security.done<Requested>(REJECT, { ...refOf(second), reason });
    expect(rejected.mandateRequest).toMatchObject({ state: 'REJECTED', reason });
    expect(await permissionsOf(person)).toContain('calendar.edit');
    expect(await security.refused(APPROVE, refOf(rejected))).toMatchObject({ code: 'NOT_ALLOWED_IN_STATE' });
  });

  it('needs a reason to be rejected, and the version that was seen', async () => {
    const asked = await request('OFFICE_DIRECTOR');
    expect(await security.refused(REJECT, { ...refOf(asked), reason: ' ' })).toMatchObject({
      code: 'REASON_REQUIRED',
    });
    expect(await security.refused(APPROVE, { ...refOf(asked), expectedVersion: 99 })).toMatchObject({
      __typename: 'StaleVersion',
    });
    await system.done(WITHDRAW, refOf(asked));
  });

  it('checks the appointment anew when it is approved: the post may have been filled meanwhile', async () => {
    const other = await signedInAs(county.app, { post: 'DATA_CONTACT', agencyId: 'JUSTICE' });
    const liaison = { post: 'LIAISON', agencyId: 'JUSTICE' };
    const first = await system.done<Requested>(ASSIGN, { ...liaison, accountId: person.accountId });
    const second = await system.done<Requested>(ASSIGN, { ...liaison, accountId: other.accountId });
    await security.done(APPROVE, refOf(first));
    expect(await security.refused(APPROVE, refOf(second))).toMatchObject({ code: 'POST_TAKEN' });
    expect(await eventsOf(second.mandateRequest.id)).toEqual([{ type: 'MandateRequested' }]);
  });

  it('is not approved by whoever gets it', async () => {
    const { id, version } = (
      await system.done<Requested>(ASSIGN, {
        accountId: security.accountId,
        post: 'SECURITY_ADMIN',
        agencyId: 'JUSTICE',
      })
    ).mandateRequest;
    expect(await security.refused(APPROVE, { id, expectedVersion: version })).toMatchObject({
      code: 'OWN_ACCOUNT',
    });
  });

  it('is not approved by the system administrator, and not asked for by the security administrator', async () => {
    const asked = await request('CONVENER');
    const input = { idempotencyKey: 'grant-alone-1', ...refOf(asked) };
    expect(await system.errorCode(APPROVE, { input })).toBe('NO_ACCESS');
    const wish = { accountId: person.accountId, post: 'SUPERVISOR', agencyId: 'DISCIPLINE' };
    expect(await security.errorCode(ASSIGN, { input: { idempotencyKey: 'grant-alone-2', ...wish } })).toBe(
      'NO_ACCESS',
    );
    const attempts = `select 1 from audit_events where type = 'attempt' and actor_id = $1`;
    for (const { accountId } of [system, security])
      expect(await county.rows(attempts, [accountId])).toHaveLength(1);
    await system.done(WITHDRAW, refOf(asked));
  });

  it('cannot be approved by one person in the database either', async () => {
    const asked = await request('CONVENER');
    const approve = (by: string) =>
      county.rows(`update mandate_requests set state = 'APPROVED', decided_by = ${by} where id = $1`, [
        asked.mandateRequest.id,
      ]);
    for (const by of ['requested_by', 'account_id', 'null'])
      await expect(approve(by)).rejects.toThrow('nobody_approves_what_they_asked_for');
  });

  it('is approved once when several press the button at the same moment', async () => {
    const asked = await request('LIAISON', { agencyId: 'COURT' });
    const answers = await Promise.allSettled(
      Array.from({ length: 20 }, () => security.done(APPROVE, refOf(asked))),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const mandates = await county.rows(
      `select 1 from mandates where account_id = $1 and post = 'LIAISON' and agency_id = 'COURT'`,
      [person.accountId],
    );
    expect(mandates).toHaveLength(1);
  });

  it('is seen by the three administrators, each with their own buttons', async () => {
    const asked = await request('SUPERVISOR', { agencyId: 'DISCIPLINE' });
    const auditor = await signedInAs(county.app, { post: 'AUDIT_ADMIN', agencyId: 'HOUSING' });
    const query = `{ mandateRequests(filter: { states: [REQUESTED] }, first: 1) { items { id availableActions { action isAllowed } } } }`;
    const buttons = async (client: TestClient) =>
      (await client.run<{ mandateRequests: { items: object[] } }>(query)).mandateRequests.items;
    const { id } = asked.mandateRequest;
    const allowed = (...actions: string[]) => actions.map((action) => ({ action, isAllowed: true }));
    expect(await buttons(system)).toEqual([{ id, availableActions: allowed('withdraw') }]);
    expect(await buttons(security)).toEqual([{ id, availableActions: allowed('approve', 'reject') }]);
    expect(await buttons(auditor)).toEqual([{ id, availableActions: [] }]);
  });
});
