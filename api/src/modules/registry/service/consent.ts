import { materialsAmong } from '../../messaging/index.js';
import { refuse, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { plainDateInShanghai } from '../../../shared/working-days.js';
import { Consent } from '../consent.entity.js';
import { presentMembers } from './members.js';

export interface ConsentInput {
  readonly personId: string;
  /** The person, or the adult member who signs for a minor. */
  readonly signedByPersonId: string;
  readonly signedOn: PlainDate;
  readonly attachmentId?: string | null;
}

/**
 * Records a signed consent (办法 第八条); of one person the last one stands, with its scan. Refuses PERSON_NOT_A_MEMBER, SIGNER_NOT_ADULT, ADULT_SIGNS_SELF, SIGNED_IN_FUTURE,
 * SIGNED_AS_MINOR, ATTACHMENT_UNKNOWN.
 */
export async function recordConsent(
  work: Work,
  household: { id: string; caseId: string },
  input: ConsentInput,
): Promise<{ refused: false; consentId: string; memberId: string } | Refused> {
  const members = await presentMembers(work, household.id);
  const person = members.find((member) => member.personId === input.personId);
  const signer = members.find((member) => member.personId === input.signedByPersonId);
  if (!person || !signer)
    return refuse('PERSON_NOT_A_MEMBER', '签字人和被授权人都须是家庭成员，请重新选择。');
  if (!signer.isAdult)
    return refuse('SIGNER_NOT_ADULT', '未成年人由监护人代签，请选择一名成年家庭成员作为签字人。');
  if (person.isAdult && person.personId !== signer.personId)
    return refuse('ADULT_SIGNS_SELF', '成年人须本人签字，请把签字人改为本人。');
  if (person.cameOfAgeAt && input.signedOn < plainDateInShanghai(person.cameOfAgeAt))
    return refuse('SIGNED_AS_MINOR', '签字日期早于年满18周岁，请由本人在成年以后重新签署。');
  if (input.signedOn > work.today()) return refuse('SIGNED_IN_FUTURE', '签字日期晚于今天，请核对。');
  const scans = input.attachmentId ? await materialsAmong(work, household.caseId, [input.attachmentId]) : [];
  if (input.attachmentId && scans.length === 0)
    return refuse('ATTACHMENT_UNKNOWN', '没有找到同意书的扫描件，请重新上传后再保存。');
  await work.db.execute({
    name: 'end_consent',
    text: 'update consents set ended_at = $3 where household_id = $1 and person_id = $2 and ended_at is null',
    values: [household.id, input.personId, work.now()],
  });
  const consent = work.em.create(Consent, {
    id: work.newId(),
    householdId: household.id,
    caseId: household.caseId,
    personId: input.personId,
    signedByPersonId: input.signedByPersonId,
    signedOn: input.signedOn,
    attachmentId: input.attachmentId ?? null,
    recordedBy: work.actor.accountId ?? '',
    recordedAt: work.now(),
  });
  await work.em.flush();
  return { refused: false, consentId: consent.id, memberId: person.id };
}

/** Ends the consents that a person gave or signed for another: they name somebody who is no longer meant. */
export async function endConsents(work: Work, householdId: string, personId: string): Promise<void> {
  await work.db.execute({
    text: `update consents set ended_at = $3 where household_id = $1 and ended_at is null
             and (person_id = $2 or signed_by_person_id = $2)`,
    values: [householdId, personId, work.now().toISOString()],
  });
}

/** Members for whom a consent stands. */
export async function consentingMembers(work: Work, householdId: string): Promise<ReadonlySet<string>> {
  const rows = await work.db.rows({
    name: 'consenting_members',
    text: 'select person_id from consents where household_id = $1 and ended_at is null',
    values: [householdId],
  });
  return new Set(rows.map(([personId]) => String(personId)));
}

/** Whether a consent that stands refers to this scan: of a person who is still of the household, and not recorded anew since. */
export async function isConsentScan(work: Work, householdId: string, attachmentId: string): Promise<boolean> {
  const rows = await work.db.rows({
    text: `select 1 from consents c join household_members m on m.household_id = c.household_id and m.person_id = c.person_id
           where c.household_id = $1 and c.attachment_id = $2 and c.ended_at is null and m.left_at is null limit 1`,
    values: [householdId, attachmentId],
  });
  return rows.length > 0;
}
