import { householdPlace, pinyinOf, sealForRow, vaultPlace } from '../../modules/registry/index.js';
import type { KeyRing } from '../../platform/crypto/key-ring.js';
import type { Ids } from '../../platform/ids.js';
import { maskBankAccount, maskCitizenId, maskName, maskPhone, maskPlate } from '../../shared/masking.js';
import { plainDate } from '../../shared/plain-date.js';
import type { InventedPeople } from '../invented-people.js';
import { copiedId, movedDate, movedInstant, type CopyOf } from './copied-id.js';
import type { TemplateCase, TemplateSecret } from './template.js';

/** Values for the columns that SQL cannot copy, by table: first the template row's id, then the given columns in their order. */
export type GivenRows = Readonly<Record<string, readonly (readonly unknown[])[]>>;

export interface Copying {
  readonly keys: KeyRing;
  readonly ids: Ids;
  readonly people: InventedPeople;
  /** Gives out the next application and receipt number of a year. */
  readonly nextNumber: (series: string) => string;
}

const MASKS: Readonly<Record<TemplateSecret['kind'], (value: string) => string>> = {
  ID_NUMBER: maskCitizenId,
  PHONE: maskPhone,
  BANK_ACCOUNT: maskBankAccount,
  PLATE: maskPlate,
};

interface RenewedSecret {
  readonly id: string;
  readonly value: string;
  readonly blindIndex: Buffer;
  readonly masked: string;
}

/** Another family with the same story: new names and numbers, really encrypted; every other value moved in time. */
export function copyCase(template: TemplateCase, copyOf: CopyOf, copying: Copying): GivenRows {
  const { keys, ids, people } = copying;
  const names = renameFamily(template, people);
  const secrets = renewSecrets(template, copyOf, copying);
  const renew = renewal(template, copyOf, names, secrets);
  const householdId = copiedId(template.householdId, copyOf);
  const { dataKey, wrapped } = keys.newDataKey(householdPlace(householdId));
  const sealed = (table: string) =>
    template.sealed
      .filter((row) => row.table === table)
      .map(({ id, text }) => {
        const newId = copiedId(id, copyOf);
        const value: unknown = JSON.parse(renew(text));
        const { suite, ciphertext } = sealForRow(dataKey, table, newId, value);
        return [id, suite, ciphertext];
      });
  const applicant = names.get(template.applicantId);
  return {
    persons: template.persons.map(({ id }) => [
      id,
      names.get(id)?.new ?? '',
      pinyinOf(names.get(id)?.new ?? ''),
    ]),
    households: [[template.householdId, wrapped.wrappedKey, wrapped.keyVersion]],
    applications: [[template.id, ...numbersOf(template, copyOf, copying)]],
    vault_entries: template.secrets.map(({ id }) => vaultRow(id, secrets, copyOf, keys)),
    confidential_facts: sealed('confidential_facts'),
    agency_records: sealed('agency_records'),
    objections: sealed('objections'),
    public_notices: template.notices.map((notice) => {
      const codes = [`GS-${ids.code(8)}`, ids.code(12)] as const;
      const rewrite = (text: string) =>
        movedWrittenDates(
          text
            .replaceAll(notice.publicNumber, codes[0])
            .replaceAll(notice.authenticityCode, codes[1])
            .replaceAll(
              `申请人：${maskName(applicant?.old ?? '')}`,
              `申请人：${maskName(applicant?.new ?? '')}`,
            ),
          copyOf.days,
        );
      return [notice.id, ...codes, rewrite(notice.title), rewrite(notice.body)];
    }),
    audit_events: template.events.map(({ id, canonical }) => [id, Buffer.from(renew(canonical))]),
  };
}

/** New names, none of them an old one of the family; who shared a surname shares one again. */
function renameFamily(
  { persons }: TemplateCase,
  people: InventedPeople,
): Map<string, { old: string; new: string }> {
  const taken = new Set(persons.map(({ name }) => name));
  const surnames = new Map(persons.map(({ name }) => [name.charAt(0), people.surname()]));
  return new Map(
    persons.map(({ id, name, sex }) => {
      const renamed = people.name(sex, surnames.get(name.charAt(0)) ?? '', taken);
      taken.add(renamed);
      return [id, { old: name, new: renamed }];
    }),
  );
}

function renewSecrets(
  template: TemplateCase,
  { days }: CopyOf,
  { keys, people }: Copying,
): Map<string, RenewedSecret> {
  const sexes = new Map(template.persons.map(({ id, sex }) => [id, sex]));
  return new Map(
    template.secrets.map((secret) => {
      const value = renewedValue(secret, sexes.get(secret.personId) ?? 'MALE', days, people);
      return [
        secret.id,
        {
          id: secret.id,
          value,
          blindIndex: keys.blindIndex(secret.kind, value),
          masked: MASKS[secret.kind](value),
        },
      ];
    }),
  );
}

function renewedValue(
  { kind, value }: TemplateSecret,
  sex: 'MALE' | 'FEMALE',
  days: number,
  people: InventedPeople,
): string {
  switch (kind) {
    case 'ID_NUMBER': {
      const bornOn = `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`;
      return people.citizenId(plainDate(movedDate(bornOn, days)), sex);
    }
    case 'PHONE':
      return people.phone();
    case 'BANK_ACCOUNT':
      return people.bankAccount();
    case 'PLATE':
      return people.plate();
  }
}

function vaultRow(
  id: string,
  secrets: ReadonlyMap<string, RenewedSecret>,
  copyOf: CopyOf,
  keys: KeyRing,
): readonly unknown[] {
  const renewed = secrets.get(id);
  if (!renewed) throw new Error('every secret is renewed');
  const { suite, ciphertext, keyVersion, wrappedKey } = keys.seal(
    renewed.value,
    vaultPlace(copiedId(id, copyOf)),
  );
  return [id, suite, keyVersion, wrappedKey, ciphertext, renewed.blindIndex, renewed.masked];
}

const QUERY_CODE_LENGTH = 8;

function numbersOf(
  template: TemplateCase,
  { days }: CopyOf,
  { keys, ids, nextNumber }: Copying,
): [string, string | null, Buffer | null] {
  const year = (templateYear: number) => (days === 0 ? templateYear : yearMoved(templateYear, days));
  const applicationNumber = nextNumber(`A${year(template.createdYear)}`);
  if (template.receiptYear === null) return [applicationNumber, null, null];
  const receiptNumber = nextNumber(`S${year(template.receiptYear)}`);
  return [
    applicationNumber,
    receiptNumber,
    keys.blindIndex('QUERY_CODE', `${receiptNumber}|${ids.code(QUERY_CODE_LENGTH)}`),
  ];
}

/** Good enough for a number: the middle of the year, moved. */
const yearMoved = (year: number, days: number): number =>
  Number(movedDate(`${year}-07-01`, days).slice(0, 4));

const TOKENS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|"\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?"/gu;

/** Rewrites JSON text of the template: ids of the case, dates, names, masks and indexes. Staff and sessions stay who they are. */
function renewal(
  template: TemplateCase,
  copyOf: CopyOf,
  names: ReadonlyMap<string, { old: string; new: string }>,
  secrets: ReadonlyMap<string, RenewedSecret>,
): (text: string) => string {
  const own = new Set([template.id, template.householdId, ...template.persons.map(({ id }) => id)]);
  for (const list of [template.secrets, template.sealed, template.notices, template.events])
    for (const { id } of list) own.add(id);
  const texts = new Map<string, string>();
  for (const name of names.values()) texts.set(`"${name.old}"`, `"${name.new}"`);
  for (const secret of template.secrets) {
    const renewed = secrets.get(secret.id);
    if (!renewed) continue;
    texts.set(secret.blindIndex.toString('base64url'), renewed.blindIndex.toString('base64url'));
    texts.set(`"${secret.masked}"`, `"${renewed.masked}"`);
  }
  // Every event of a case names the same few ids and hours.
  const tokens = new Map<string, string>();
  const renewToken = (token: string): string => {
    const renewed = tokens.get(token) ?? renewedToken(token, copyOf);
    tokens.set(token, renewed);
    return renewed;
  };
  return (text) => {
    let renewed = text.replaceAll(TOKENS, (token) =>
      token.startsWith('"') || isOfCase(token, text, own) ? renewToken(token) : token,
    );
    for (const [old, fresh] of texts) if (renewed.includes(old)) renewed = renewed.replaceAll(old, fresh);
    return renewed;
  };
}

function renewedToken(token: string, copyOf: CopyOf): string {
  if (!token.startsWith('"')) return copiedId(token, copyOf);
  const value = token.slice(1, -1);
  return `"${value.length > 10 ? movedInstant(value, copyOf.days) : movedDate(value, copyOf.days)}"`;
}

/** Ids of rows that have no secret part (steps, members, requests) stand only in events: an actor's stands after `"account":`. */
function isOfCase(id: string, text: string, own: ReadonlySet<string>): boolean {
  if (own.has(id)) return true;
  return !text.includes(`"account":"${id}"`);
}

const WRITTEN_DATE = /(\d{4})年(\d{1,2})月(\d{1,2})日/gu;

function movedWrittenDates(text: string, days: number): string {
  return text.replaceAll(WRITTEN_DATE, (_, year: string, month: string, day: string) => {
    const moved = movedDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, days);
    return `${Number(moved.slice(0, 4))}年${Number(moved.slice(5, 7))}月${Number(moved.slice(8))}日`;
  });
}
