import { describe, expect, it } from '@jest/globals';
import { REFUSAL, signedInAs } from '../../support/client.js';
import { anApplication, CORRECTIONS, mutationText, type ACase } from '../../support/factories/application.js';
import { COMMUNITY } from '../../support/factories/county.js';
import { bring, materialsOf } from '../../support/factories/material.js';
import { aPerson } from '../../support/factories/people.js';
import { downloadFile } from '../../support/upload.js';
import { describeMutation } from './mutation-suite.js';

const RELATIVE = `mutation($input: DeclareRelativeInput!) { declareRelative(input: $input) { ... on DeclareRelativePayload { __typename } ${REFUSAL} } }`;
const MINUTE = 60_000;

const county = describeMutation('removeMaterial', {
  seat: 'clerk',
  arrange: async (place) => {
    const made = await anApplication(place).entered();
    await bring(made, { fileName: '身份证.pdf' });
    await bring(made, { fileName: '传错的.pdf' });
    return made;
  },
  input: async (made) => ({ attachmentId: await idOf(made, '传错的.pdf') }),
  otherInput: async (made) => ({ attachmentId: await idOf(made, '身份证.pdf') }),
  to: 'DRAFT',
  events: ['MaterialRemoved'],
  outsider: 'otherClerk',
  wrongState: async (place) => {
    const made = await anApplication(place).submitted();
    await bring(made, { fileName: '传错的.pdf' });
    return made;
  },
  wrongStateCode: 'NOT_EDITABLE',
});

async function idOf(made: ACase, fileName: string): Promise<string> {
  const [row] = await made.county.rows<{ id: string }>(
    'select id from attachments where case_id = $1 and file_name = $2',
    [made.id, fileName],
  );
  return String(row?.id);
}

const idsOf = async (made: ACase) =>
  (await materialsOf(await county().as('clerk'), made)).map(({ id }) => id).sort();

const contentsOf = async (ids: readonly string[]) =>
  (await county().rows('select 1 from file_contents where attachment_id = any($1)', [ids])).length;

const remove = (made: ACase, attachmentId: string) => made.does('clerk', 'removeMaterial', { attachmentId });
const refused = (made: ACase, attachmentId: string) =>
  made.refused('clerk', 'removeMaterial', { attachmentId });

const consent = async (made: ACase, attachmentId: string | null) => {
  const personId = (await made.members()).at(-1)?.personId;
  const signed = { personId, signedByPersonId: personId, signedOn: '2026-07-01', attachmentId };
  return made.does('clerk', 'recordConsent', signed);
};

describe('a material uploaded by mistake', () => {
  it('is gone with its bytes at once, opens for nobody, and that it was there stays', async () => {
    const made = await anApplication(county()).entered();
    const kept = await bring(made);
    const wrong = await bring(made, { fileName: '陌生人.pdf' });
    expect(await contentsOf([kept, wrong])).toBe(2);
    await remove(made, wrong);
    // The hour is the database's own, whatever the clock of the process says.
    expect(
      await county().rows(
        `select 1 from removed_attachments where attachment_id = $1 and removed_at between now() - interval '10 minutes' and now()`,
        [wrong],
      ),
    ).toHaveLength(1);
    expect(await contentsOf([wrong])).toBe(0);
    expect(await contentsOf([kept])).toBe(1);
    expect(await idsOf(made)).toEqual([kept]);
    const clerk = await county().as('clerk');
    const supervisor = await county().as('supervisor');
    await supervisor.signIn();
    const statusFor = async (id: string, { sessionCookie } = clerk) =>
      (await downloadFile(county().app, id, sessionCookie)).statusCode;
    expect([await statusFor(wrong), await statusFor(wrong, supervisor)]).toEqual([404, 404]);
    expect([await statusFor(kept), await statusFor(kept, supervisor)]).toEqual([200, 200]);
    const [record] = await county().rows<object>(
      `select r.removed_by, r.agency_id, a.file_name from removed_attachments r join attachments a on a.id = r.attachment_id where a.id = $1`,
      [wrong],
    );
    expect(record).toEqual({
      removed_by: clerk.accountId,
      agency_id: `COMMUNITY_${COMMUNITY}`,
      file_name: '陌生人.pdf',
    });
  });

  it('is not removed twice, nor as a material of another case, nor under an id that is none', async () => {
    const made = await anApplication(county()).entered();
    const other = await anApplication(county()).entered();
    const [gone, foreign] = [await bring(made), await bring(other)];
    await remove(made, gone);
    for (const attachmentId of [gone, foreign, '0190a000-0000-7000-8000-000000000000', 'nonsense', ''])
      expect(await refused(made, attachmentId)).toMatchObject({
        code: 'MATERIAL_GONE',
        message: expect.stringContaining('请刷新页面'),
      });
    expect(await idsOf(other)).toEqual([foreign]);
    expect(await contentsOf([foreign])).toBe(1);
  });

  it('gives back what it replaced', async () => {
    const made = await anApplication(county()).entered();
    const first = await bring(made);
    const second = await bring(made, { supersedesId: first });
    expect(await idsOf(made)).toEqual([second]);
    await remove(made, second);
    expect(await idsOf(made)).toEqual([first]);
    const third = await bring(made, { supersedesId: first });
    expect(await idsOf(made)).toEqual([third]);
    await remove(made, third);
    await remove(made, first);
    expect(await idsOf(made)).toEqual([]);
    expect(await contentsOf([first, second, third])).toBe(0);
  });

  it('stays where somebody stands back from the case', async () => {
    const brother = aPerson();
    const made = await anApplication(county(), { members: [brother] }).entered();
    const attachmentId = await bring(made);
    const client = await signedInAs(county().app, {
      post: 'COMMUNITY_CLERK',
      agencyId: `COMMUNITY_${COMMUNITY}`,
      communityId: COMMUNITY,
    });
    await client.done(RELATIVE, { idNumber: brother.idNumber, relation: '兄弟' });
    for (const [name, more] of [
      ['removeMaterial', {}],
      ['changeMaterialKind', { kind: 'OTHER' }],
    ] as const)
      expect((await client.refused(mutationText(name), made.ref({ attachmentId, ...more }))).code).toBe(
        'RECUSED',
      );
    expect(await contentsOf([attachmentId])).toBe(1);
  });
});

it('is removed or replaced, not both at the same moment', async () => {
  const made = await anApplication(county()).entered();
  const first = await bring(made);
  const removed = made.does('clerk', 'removeMaterial', { attachmentId: first }).catch(() => null);
  const replaced = bring(made, { supersedesId: first }).catch(() => null);
  const outcomes = await Promise.all([removed, replaced]);
  expect(outcomes.filter((outcome) => outcome !== null)).toHaveLength(1);
  expect(await idsOf(made)).toEqual(outcomes[1] === null ? [] : [outcomes[1]]);
});

describe('in a correction', () => {
  /** Returned a minute after the first material came; a minute later desk and street add one each. */
  async function corrected() {
    const made = await anApplication(county()).draft();
    const before = await bring(made);
    county().app.clock.advance(MINUTE);
    await made.does('clerk', 'submitApplication');
    await made.does('clerk', 'returnApplication', CORRECTIONS);
    county().app.clock.advance(MINUTE);
    return {
      made,
      before,
      added: await bring(made),
      ofStreet: await bring(made, { seat: 'street', kind: 'OTHER' }),
    };
  }

  it('what reviewers have seen stays, and so does what they brought; what the desk added since goes', async () => {
    const { made, before, added, ofStreet } = await corrected();
    const shown = await materialsOf(await county().as('clerk'), made);
    expect(shown.filter(({ mayBeChanged }) => mayBeChanged).map(({ id }) => id)).toEqual([added]);
    for (const attachmentId of [before, ofStreet])
      for (const [name, more] of [
        ['removeMaterial', {}],
        ['changeMaterialKind', { kind: 'HOUSING' }],
      ] as const)
        expect(await made.refused('clerk', name, { attachmentId, ...more })).toMatchObject({
          code: 'MATERIAL_HANDED_IN',
          message: expect.stringContaining('请另外上传正确的一份'),
        });
    await remove(made, added);
    expect(await idsOf(made)).toEqual([before, ofStreet].sort());
  });

  it('nobody hides by a replacement what reviewers have seen, or what another unit brought', async () => {
    const { made, before, added, ofStreet } = await corrected();
    const HANDED_IN = 'not uploaded: MATERIAL_HANDED_IN';
    await expect(bring(made, { supersedesId: before })).rejects.toThrow(HANDED_IN);
    const OF_OTHERS = 'not uploaded: MATERIAL_OF_OTHERS';
    await expect(bring(made, { supersedesId: ofStreet })).rejects.toThrow(OF_OTHERS);
    await expect(bring(made, { seat: 'street', supersedesId: added })).rejects.toThrow(OF_OTHERS);
    expect(await idsOf(made)).toEqual([before, added, ofStreet].sort());
    const again = await bring(made, { supersedesId: added });
    const byStreet = await bring(made, { seat: 'street', kind: 'OTHER', supersedesId: ofStreet });
    expect(await idsOf(made)).toEqual([before, again, byStreet].sort());
    await made.does('clerk', 'resubmitApplication');
    await expect(bring(made, { supersedesId: again })).rejects.toThrow(HANDED_IN);
    expect(await idsOf(made)).toEqual([before, again, byStreet].sort());
  });

  it('and the database holds to it, whatever the statement', async () => {
    const { made, before, added } = await corrected();
    const scan = await bring(made, { kind: 'CONSENT' });
    await consent(made, scan);
    const clerk = (await county().as('clerk')).accountId;
    const outcome = async (attachmentId: string, claims: object) => {
      await county().rows('begin');
      try {
        // As the owner would test it: the claims are believed, the rule is asked.
        await county().rows(
          `create or replace function actor_claims() returns jsonb language sql stable as $f$ select current_setting('app.tested')::jsonb $f$`,
        );
        await county().rows(`select set_config('app.tested', $1, true)`, [JSON.stringify(claims)]);
        await county().rows('select remove_material($1)', [attachmentId]);
        return 'removed';
      } catch (error) {
        return String(error);
      } finally {
        await county().rows('rollback');
      }
    };
    const desk = { kind: 'PERSON', account: clerk, agencies: [`COMMUNITY_${COMMUNITY}`] };
    expect(await outcome(added, desk)).toBe('removed');
    for (const [attachmentId, claims] of [
      [before, desk],
      [scan, desk],
      [added, { ...desk, agencies: ['SUBDISTRICT'] }],
      [added, { kind: 'SYSTEM', agencies: [] }],
    ] as const)
      expect(await outcome(attachmentId, claims)).toContain('only the desk takes a material back');
    await made.does('clerk', 'resubmitApplication');
    expect(await outcome(added, desk)).toContain('only the desk takes a material back');
  });
});

describe('the server says', () => {
  it('that a draft’s materials may be changed, to the desk and to nobody else', async () => {
    const made = await anApplication(county()).draft();
    await bring(made);
    await bring(made, { seat: 'street', kind: 'OTHER' });
    const mayOf = async (seat: 'clerk' | 'street' | 'reviewer') =>
      (await materialsOf(await county().as(seat), made)).map(({ mayBeChanged }) => mayBeChanged);
    expect(await mayOf('clerk')).toEqual([true, true]);
    expect(await mayOf('street')).toEqual([false, false]);
    expect(await mayOf('reviewer')).toEqual([false, false]);
    await made.does('clerk', 'submitApplication');
    expect(await mayOf('clerk')).toEqual([false, false]);
  });
});

describe('the scan of a consent', () => {
  it('stays while the consent stands, and goes once it was recorded anew without it', async () => {
    const made = await anApplication(county()).entered();
    const scan = await bring(made, { kind: 'CONSENT' });
    await consent(made, scan);
    for (const [name, more] of [
      ['removeMaterial', {}],
      ['changeMaterialKind', { kind: 'OTHER' }],
    ] as const)
      expect(await made.refused('clerk', name, { attachmentId: scan, ...more })).toMatchObject({
        code: 'CONSENT_SCAN',
        message: expect.stringContaining('请先重新登记同意书'),
      });
    await expect(bring(made, { kind: 'CONSENT', supersedesId: scan })).rejects.toThrow('CONSENT_SCAN');
    expect(await contentsOf([scan])).toBe(1);
    await consent(made, null);
    await remove(made, scan);
    expect(await contentsOf([scan])).toBe(0);
  });

  it('goes when the person is no longer of the household', async () => {
    const made = await anApplication(county(), { members: [aPerson()] }).entered();
    const scan = await bring(made, { kind: 'CONSENT' });
    await consent(made, scan);
    expect((await refused(made, scan)).code).toBe('CONSENT_SCAN');
    await made.does('clerk', 'removeHouseholdMember', { memberId: (await made.members()).at(-1)?.id });
    await remove(made, scan);
  });
});
