import { expect, it } from '@jest/globals';
import { anApplication, type ACase } from '../../support/factories/application.js';
import { bring, materialsOf } from '../../support/factories/material.js';
import { downloadFile } from '../../support/upload.js';
import { describeMutation } from './mutation-suite.js';

const county = describeMutation('changeMaterialKind', {
  seat: 'clerk',
  arrange: async (place) => {
    const made = await anApplication(place).entered();
    await bring(made);
    return made;
  },
  input: async (made) => ({ attachmentId: await onlyOf(made), kind: 'HOUSING' }),
  otherInput: () => ({ kind: 'OTHER' }),
  to: 'DRAFT',
  events: ['MaterialKindChanged'],
  outsider: 'otherClerk',
  wrongState: async (place) => {
    const made = await anApplication(place).submitted();
    await bring(made);
    return made;
  },
  wrongStateCode: 'NOT_EDITABLE',
});

async function onlyOf(made: ACase): Promise<string> {
  const [row] = await made.county.rows<{ id: string }>('select id from attachments where case_id = $1', [
    made.id,
  ]);
  return String(row?.id);
}

it('files the material under the kind it was given last; the file and its first kind stay', async () => {
  const made = await anApplication(county()).entered();
  const attachmentId = await bring(made, { kind: 'IDENTITY' });
  await made.does('clerk', 'changeMaterialKind', { attachmentId, kind: 'MARRIAGE' });
  await made.does('clerk', 'changeMaterialKind', { attachmentId, kind: 'CONSENT' });
  for (const seat of ['clerk', 'supervisor'] as const)
    expect(await materialsOf(await county().as(seat), made)).toMatchObject([
      { id: attachmentId, kind: 'CONSENT' },
    ]);
  const { sessionCookie } = await county().as('clerk');
  expect((await downloadFile(county().app, attachmentId, sessionCookie)).statusCode).toBe(200);
  const [kept] = await county().rows<object>('select kind from attachments where id = $1', [attachmentId]);
  expect(kept).toEqual({ kind: 'IDENTITY' });
  const events = await county().rows<{ details: object }>(
    `select convert_from(canonical, 'UTF8')::jsonb -> 'details' as details from audit_events
     where object_id = $1 and type = 'MaterialKindChanged' order by recorded_at`,
    [attachmentId],
  );
  expect(events.map(({ details }) => details)).toEqual([
    { from: 'IDENTITY', to: 'MARRIAGE' },
    { from: 'MARRIAGE', to: 'CONSENT' },
  ]);
});

it('refuses the kind it has, 佐证, and what is another case’s or gone', async () => {
  const made = await anApplication(county()).entered();
  const other = await anApplication(county()).entered();
  const attachmentId = await bring(made);
  const refused = async (id: string, kind: string) =>
    (await made.refused('clerk', 'changeMaterialKind', { attachmentId: id, kind })).code;
  expect(await refused(attachmentId, 'INCOME')).toBe('MATERIAL_KIND_SAME');
  expect(await refused(attachmentId, 'EVIDENCE')).toBe('MATERIAL_KIND_UNKNOWN');
  expect(await refused(await bring(other), 'OTHER')).toBe('MATERIAL_GONE');
  await made.does('clerk', 'removeMaterial', { attachmentId });
  expect(await refused(attachmentId, 'OTHER')).toBe('MATERIAL_GONE');
});
