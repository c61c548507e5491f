import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newKey } from '../../support/client.js';
import { COMMUNITY, County, OTHER_COMMUNITY } from '../../support/factories/county.js';
import { anApplication, mutationText, type Shown } from '../../support/factories/application.js';
import { aPerson } from '../../support/factories/people.js';

const CREATE = mutationText('createApplication');
let county: County;
beforeAll(async () => {
  county = await County.start();
});
afterAll(() => county.close());

const body = (more: object = {}) => ({
  communityId: COMMUNITY,
  guaranteeType: 'LOW_INCOME',
  applicant: aPerson({ relationCode: '01' }),
  ...more,
});

describe('createApplication', () => {
  it('opens a draft with the applicant as its first member, a number, and one event', async () => {
    const clerk = await county.as('clerk');
    const { application } = await clerk.done<{ application: Shown }>(CREATE, body());
    expect(application).toMatchObject({ state: 'DRAFT', version: 1, dueOn: null, householdSize: 1 });
    expect((await county.audit(application.id)).map(({ type }) => type)).toEqual(['ApplicationCreated']);
    const [row] = await county.rows<{ number: string }>(
      'select application_number as number from applications where id = $1',
      [application.id],
    );
    expect(row?.number).toMatch(/^A2026\d{6}$/u);
  });

  it('is denied for a community out of reach like for one that does not exist', async () => {
    const clerk = await county.as('clerk');
    const before = await county.footprint();
    const codes = [];
    for (const communityId of [OTHER_COMMUNITY, '999999999999', 'x'.repeat(500)]) {
      codes.push(
        await clerk.errorCode(CREATE, { input: { idempotencyKey: newKey(), ...body({ communityId }) } }),
      );
    }
    expect(codes).toEqual(['NO_ACCESS', 'NO_ACCESS', 'NO_ACCESS']);
    expect(await county.footprint()).toEqual({ ...before, audit_events: (before['audit_events'] ?? 0) + 3 });
  });

  it('is denied to posts that take nothing in', async () => {
    for (const seat of ['street', 'reviewer', 'approver', 'supervisor', 'contact'] as const) {
      const client = await county.as(seat);
      expect(await client.errorCode(CREATE, { input: { idempotencyKey: newKey(), ...body() } })).toBe(
        'NO_ACCESS',
      );
    }
  });

  it('names every field that is wrong, under the applicant', async () => {
    const clerk = await county.as('clerk');
    const applicant = aPerson({
      relationCode: '01',
      name: '',
      idNumber: '610499198503120018',
      maritalCode: 'x',
    });
    const before = await county.footprint();
    const refusal = await clerk.refused(CREATE, body({ applicant }));
    expect(refusal).toMatchObject({ __typename: 'InputRefused', code: 'INPUT_INVALID' });
    expect(refusal.problems?.map(({ field }) => field)).toEqual([
      'applicant.name',
      'applicant.idNumber',
      'applicant.maritalCode',
    ]);
    expect(await county.footprint()).toEqual(before);
  });

  it('refuses a known number under another name, without saying which name', async () => {
    const known = aPerson({ relationCode: '01', name: '欧阳小华' });
    await anApplication(county, { applicant: known }).accepted();
    const clerk = await county.as('clerk');
    const refusal = await clerk.refused(CREATE, body({ applicant: { ...known, name: '欧阳晓华' } }));
    expect(refusal).toMatchObject({ code: 'NAME_DIFFERS' });
    expect(refusal.message).not.toContain('欧阳小华');
  });

  it('refuses an applicant who is in a live application', async () => {
    const applicant = aPerson({ relationCode: '01' });
    await anApplication(county, { applicant }).submitted();
    const otherClerk = await county.as('otherClerk');
    const before = await county.footprint();
    const refusal = await otherClerk.refused(CREATE, body({ applicant, communityId: OTHER_COMMUNITY }));
    expect(refusal).toMatchObject({ code: 'PERSON_IN_OTHER_APPLICATION' });
    // What the answer told of a number stays known.
    expect(await county.footprint()).toEqual({ ...before, audit_events: (before['audit_events'] ?? 0) + 1 });
  });

  it('registers one person when two desks enter the same new number at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const applicant = aPerson({ relationCode: '01' });
      const made = await Promise.all([
        anApplication(county, { applicant }).entered(),
        anApplication(county, { applicant, seat: 'otherClerk', communityId: OTHER_COMMUNITY }).entered(),
      ]);
      const persons = await county.rows('select distinct applicant_id from applications where id = any($1)', [
        made.map(({ id }) => id),
      ]);
      expect(persons).toHaveLength(1);
    }
  });

  it('answers the same request again alike, refuses another body, and creates once', async () => {
    const clerk = await county.as('clerk');
    const input = { idempotencyKey: newKey(), ...body() };
    const first = await clerk.done<{ application: Shown }>(CREATE, input);
    const once = await county.footprint();
    expect(await clerk.done(CREATE, input)).toEqual(first);
    expect(await clerk.refused(CREATE, { ...input, guaranteeType: 'MIGRANT_WORKER' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    expect(await county.footprint()).toEqual(once);
  });

  it('leaves nothing when it breaks at the last step', async () => {
    const clerk = await county.as('clerk');
    const before = await county.footprint();
    const code = await county.whileRecordingFails(() =>
      clerk.errorCode(CREATE, { input: { idempotencyKey: newKey(), ...body() } }),
    );
    expect(code).toBe('INTERNAL');
    expect(await county.footprint()).toEqual(before);
  });
});
