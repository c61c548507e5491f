import { citizenIdCheckCharacter } from '../../../shared/citizen-id.js';
import { toHalfWidth } from '../../../shared/half-width.js';
import {
  maskBankAccount,
  maskCitizenIdForPublic,
  maskEmail,
  maskName,
  maskPhone,
  maskPlate,
} from '../../../shared/masking.js';
import { parsePlainDate } from '../../../shared/plain-date.js';
import { parsePlateNumber, PLATE_PROVINCES } from '../../../shared/plate-number.js';

/** What was found; LEGACY is a 15-digit number. */
export type PersonalDataKind =
  | 'CITIZEN_ID'
  | 'CITIZEN_ID_LEGACY'
  | 'MOBILE_PHONE'
  | 'LANDLINE_PHONE'
  | 'BANK_CARD'
  | 'PLATE'
  | 'EMAIL'
  | 'PERSON_NAME';

/** One hit. `offset` and `length` are UTF-16 units of the original text, `line` counts from 1; `excerpt` is masked and safe to log. */
export interface PersonalDataFinding {
  readonly kind: PersonalDataKind;
  readonly excerpt: string;
  readonly offset: number;
  readonly length: number;
  readonly line: number;
}

interface Hit {
  readonly kind: PersonalDataKind;
  readonly value: string;
  readonly offset: number;
  readonly length: number;
}

interface Token {
  readonly text: string;
  readonly offset: number;
}

const SPLITTERS = '[\\s\\u00a0\\u200b-\\u200d\\ufeff—–‐‑−_-]';
const DIGIT_RUN = new RegExp(`\\d(?:${SPLITTERS}{0,3}\\d)*(?:${SPLITTERS}{0,3}[Xx](?![A-Za-z]))?`, 'gu');
const TOKEN = /[\dXx]+/gu;
const EMAIL = /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/gu;
const PLATE = new RegExp(
  `[${PLATE_PROVINCES}]\\s?[A-Za-z][\\s·•-]?[A-Za-z0-9]{4}[A-Za-z0-9挂学警港澳][A-Za-z0-9]?`,
  'gu',
);
const LONGEST_NUMBER = 19;

function isLuhnValid(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - index));
    const doubled = digit * 2;
    if (index % 2 === 0) sum += digit;
    else sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function hasBirthDate(year: string, rest: string): boolean {
  return parsePlainDate(`${year}-${rest.slice(0, 2)}-${rest.slice(2, 4)}`).ok;
}

function isCitizenId(text: string): boolean {
  if (!/^[1-9]\d{16}[\dX]$/u.test(text)) return false;
  // A number with a slip in one digit still names a person, so a believable birth date alone is enough.
  const century = text.slice(6, 8);
  const born = (century === '19' || century === '20') && hasBirthDate(text.slice(6, 10), text.slice(10, 14));
  return born || citizenIdCheckCharacter(text.slice(0, 17)) === text.charAt(17);
}

function isLegacyId(text: string): boolean {
  return /^[1-8]\d{14}$/u.test(text) && hasBirthDate(`19${text.slice(6, 8)}`, text.slice(8, 12));
}

/** Groups that a person would write; anything else is more likely neighbouring columns of a table. */
function isGrouped(tokens: readonly Token[], shortest: number): boolean {
  return (
    tokens.length === 1 ||
    tokens.every((token) => token.text.length >= shortest) ||
    tokens.every((token) => token.text.length === 1)
  );
}

function classify(text: string, tokens: readonly Token[]): PersonalDataKind | null {
  if (text.length === 18 && isCitizenId(text)) return 'CITIZEN_ID';
  if (/\D/u.test(text)) return null;
  if (text.length === 15 && isGrouped(tokens, 3) && isLegacyId(text)) return 'CITIZEN_ID_LEGACY';
  if (text.length >= 13 && /^[34569]/u.test(text) && isGrouped(tokens, 3) && isLuhnValid(text))
    return 'BANK_CARD';
  if (/^1[3-9]\d{9}$/u.test(text) && isGrouped(tokens, 2)) return 'MOBILE_PHONE';
  if (/^86(?:1[3-9]\d{9})$/u.test(text) && isGrouped(tokens, 2)) return 'MOBILE_PHONE';
  return isLandline(text, tokens) ? 'LANDLINE_PHONE' : null;
}

function isLandline(text: string, tokens: readonly Token[]): boolean {
  if (!/^0(?:10|2\d|[3-9]\d{2})[2-9]\d{6,7}$/u.test(text)) return false;
  const [area, ...rest] = tokens;
  return rest.length === 0 || (area !== undefined && area.text.length <= 4 && isGrouped(rest, 3));
}

/** The longest number that starts at token `start`, or null. */
function longestFrom(
  tokens: readonly Token[],
  start: number,
): { readonly hit: Hit; readonly next: number } | null {
  let text = '';
  let best: { readonly hit: Hit; readonly next: number } | null = null;
  const first = tokens[start];
  if (!first) return null;
  for (let end = start; end < tokens.length; end += 1) {
    const last = tokens[end];
    if (!last) break;
    text += last.text.toUpperCase();
    if (text.length > LONGEST_NUMBER) break;
    const kind = classify(text, tokens.slice(start, end + 1));
    if (kind) {
      const length = last.offset + last.text.length - first.offset;
      best = { hit: { kind, value: text, offset: first.offset, length }, next: end + 1 };
    }
  }
  return best;
}

/** Digits glued together, such as a row number in front of an id: every window is tried, and only a number with the right check character counts. */
function hitsInsideLongToken(token: Token): Hit[] {
  const hits: Hit[] = [];
  for (let index = 0; index + 18 <= token.text.length; index += 1) {
    const value = token.text.slice(index, index + 18).toUpperCase();
    if (isCitizenId(value) && citizenIdCheckCharacter(value.slice(0, 17)) === value.charAt(17)) {
      hits.push({ kind: 'CITIZEN_ID', value, offset: token.offset + index, length: 18 });
      index += 17;
    }
  }
  return hits;
}

function hitsInRun(run: string, offset: number): Hit[] {
  const tokens = [...run.matchAll(TOKEN)].map((match) => ({ text: match[0], offset: offset + match.index }));
  const hits: Hit[] = [];
  for (let start = 0; start < tokens.length;) {
    const found = longestFrom(tokens, start);
    const token = tokens[start];
    if (found) hits.push(found.hit);
    else if (token && token.text.length > 18) hits.push(...hitsInsideLongToken(token));
    start = found ? found.next : start + 1;
  }
  return hits;
}

function findNumbers(folded: string): Hit[] {
  return [...folded.matchAll(DIGIT_RUN)].flatMap((match) => hitsInRun(match[0], match.index));
}

function findEmails(folded: string): Hit[] {
  return [...folded.matchAll(EMAIL)].map((match) => ({
    kind: 'EMAIL',
    value: match[0],
    offset: match.index,
    length: match[0].length,
  }));
}

function findPlates(folded: string): Hit[] {
  const hits: Hit[] = [];
  for (const match of folded.matchAll(PLATE)) {
    // Eight characters may be seven and the beginning of something else.
    const parsed = [match[0], match[0].slice(0, -1)]
      .map((text) => ({ text, plate: parsePlateNumber(text) }))
      .find(({ plate }) => plate.ok);
    if (parsed?.plate.ok)
      hits.push({
        kind: 'PLATE',
        value: parsed.plate.value.plateNumber,
        offset: match.index,
        length: parsed.text.length,
      });
  }
  return hits;
}

/** One character alone is a word of any sentence. */
function findNames(folded: string, names: readonly string[]): Hit[] {
  return names
    .filter((name) => [...name].length > 1)
    .flatMap((name) => {
      const hits: Hit[] = [];
      for (let offset = folded.indexOf(name); offset >= 0; offset = folded.indexOf(name, offset + 1))
        hits.push({ kind: 'PERSON_NAME', value: name, offset, length: name.length });
      return hits;
    });
}

function maskHit(hit: Hit): string {
  switch (hit.kind) {
    case 'CITIZEN_ID':
    case 'CITIZEN_ID_LEGACY':
      return maskCitizenIdForPublic(hit.value);
    case 'MOBILE_PHONE':
      return maskPhone(hit.value.slice(-11));
    case 'LANDLINE_PHONE':
      return maskPhone(hit.value);
    case 'BANK_CARD':
      return maskBankAccount(hit.value);
    case 'PLATE':
      return maskPlate(hit.value);
    case 'EMAIL':
      return maskEmail(hit.value);
    case 'PERSON_NAME':
      return maskName(hit.value);
  }
}

function comparable(value: string): string {
  return toHalfWidth(value)
    .replace(/[\s—–-]/gu, '')
    .toUpperCase();
}

/**
 * Searches a text (a title, a table written out, an attachment's text, a document's metadata) for numbers that must not be published, full width and split digits too.
 * `allowed` are the office's own hotline and mailbox, which a notice has to show; `names` those of the household, which it
 * must not. Order: by offset.
 */
export function scanPersonalData(
  text: string,
  allowed: readonly string[] = [],
  names: readonly string[] = [],
): PersonalDataFinding[] {
  const folded = toHalfWidth(text);
  const permitted = new Set(allowed.map(comparable));
  const emails = findEmails(folded);
  const isInsideEmail = (hit: Hit): boolean =>
    emails.some((email) => hit.offset >= email.offset && hit.offset < email.offset + email.length);
  const hits = [
    ...emails,
    ...[...findNumbers(folded), ...findPlates(folded)].filter((hit) => !isInsideEmail(hit)),
    ...findNames(folded, names),
  ];
  return hits
    .filter((hit) => !permitted.has(comparable(hit.value)))
    .sort((left, right) => left.offset - right.offset)
    .map((hit) => ({
      kind: hit.kind,
      excerpt: maskHit(hit),
      offset: hit.offset,
      length: hit.length,
      line: folded.slice(0, hit.offset).split('\n').length,
    }));
}
