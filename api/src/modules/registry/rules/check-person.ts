import { parseCitizenId, warnOnSexMismatch } from '../../../shared/citizen-id.js';
import { parsePersonName } from '../../../shared/person-name.js';
import { parsePhoneNumber } from '../../../shared/phone-number.js';
import { ageOn, type PlainDate } from '../../../shared/plain-date.js';
import type { IdType, PersonInput, Sex } from './person-input.js';

/** A person whose entries are well formed. `idNumber` is normalised; `sex` and `bornOn` come from the id number where it says them. */
export interface CheckedPerson {
  readonly name: string;
  readonly idType: IdType;
  readonly idNumber: string;
  readonly sex: Sex;
  readonly bornOn: PlainDate;
  readonly isAdult: boolean;
  readonly phone: string | null;
  readonly bankAccount: string | null;
}

export interface PersonProblem {
  readonly field: string;
  readonly message: string;
}

const SEX_CODE: Readonly<Record<Sex, string>> = { UNKNOWN: '0', MALE: '1', FEMALE: '2', UNSPECIFIED: '9' };
/** What a resident's number says itself, whatever was left open in the form. */
const SEX_OF_CODE: Readonly<Record<string, Sex>> = { '1': 'MALE', '2': 'FEMALE' };
const MARITAL_CODES = ['10', '20', '21', '22', '23', '30', '40', '90'];
/** 民法典 第十七条: an adult is 18. */
const ADULT_AGE = 18;

/** 成年 (民法典 第十七条): from the eighteenth birthday on. */
export function isGrownUp(bornOn: PlainDate, today: PlainDate): boolean {
  return ageOn(bornOn, today) >= ADULT_AGE;
}

/** What is known of the id number that a correction leaves as it is. */
export interface KeptIdentity {
  readonly idType: IdType;
  readonly sex: Sex;
  readonly bornOn: PlainDate;
}

/** Checks what a clerk entered about one person. All problems at once, each beside its field. */
export function checkPerson(
  input: PersonInput,
  today: PlainDate,
): { person: CheckedPerson | null; problems: PersonProblem[] } {
  return check(input, today, (note) => checkIdentity(input, today, note));
}

/** The same for a correction without a number: the one on record stays, and with it what it says. `idNumber` is empty then. */
export function checkDetails(
  input: Omit<PersonInput, 'idNumber'>,
  kept: KeptIdentity,
  today: PlainDate,
): { person: CheckedPerson | null; problems: PersonProblem[] } {
  return check(input, today, (note) => checkKept(input, kept, today, note));
}

function check(
  input: Omit<PersonInput, 'idNumber'>,
  today: PlainDate,
  identify: (note: Note) => Identity | null,
): { person: CheckedPerson | null; problems: PersonProblem[] } {
  const problems: PersonProblem[] = [];
  const note = (field: string, message: string) => problems.push({ field, message });
  const name = parsePersonName(input.name);
  if (!name.ok) note('name', name.error.message);
  const id = identify(note);
  const phone = input.phone ? parsePhoneNumber(input.phone) : null;
  if (phone && !phone.ok) note('phone', phone.error.message);
  const bankAccount = input.bankAccount?.replace(/[\s-]/gu, '') ?? null;
  if (bankAccount && !/^\d{10,25}$/u.test(bankAccount))
    note('bankAccount', '银行账号应为10至25位数字，请对照银行卡填写。');
  if (!MARITAL_CODES.includes(input.maritalCode)) note('maritalCode', '请选择婚姻状况。');
  for (const [field, text, limit] of [
    ['employer', input.employer, 100],
    ['currentAddress', input.currentAddress, 200],
    ['idReason', input.idReason, 200],
  ] as const) {
    if (text && [...text].length > limit) note(field, `这一项最多填写${limit}个字，请精简后再保存。`);
  }
  if (problems.length > 0 || !name.ok || !id) return { person: null, problems };
  return {
    person: {
      name: name.value,
      idType: input.idType,
      idNumber: id.number,
      sex: id.sex,
      bornOn: id.bornOn,
      isAdult: isGrownUp(id.bornOn, today),
      phone: phone?.ok ? phone.value.phoneNumber : null,
      bankAccount: bankAccount || null,
    },
    problems,
  };
}

type Note = (field: string, message: string) => void;

interface Identity {
  readonly number: string;
  readonly sex: Sex;
  readonly bornOn: PlainDate;
}

function checkIdentity(input: PersonInput, today: PlainDate, note: Note): Identity | null {
  if (input.idType !== 'RESIDENT_ID') return checkOtherDocument(input, today, note);
  const id = parseCitizenId(input.idNumber, today);
  if (!id.ok) {
    note('idNumber', id.error.message);
    return null;
  }
  const mismatch = warnOnSexMismatch(id.value, SEX_CODE[input.sex]);
  if (mismatch) note('sex', mismatch.message);
  const bornOn = id.value.bornOn ?? input.bornOn;
  if (!bornOn) note('bornOn', '这种证件号码不含出生日期，请填写出生日期。');
  const sex = SEX_OF_CODE[id.value.sexCode ?? ''] ?? input.sex;
  return bornOn ? { number: id.value.citizenId, sex, bornOn } : null;
}

function checkKept(
  input: Omit<PersonInput, 'idNumber'>,
  kept: KeptIdentity,
  today: PlainDate,
  note: Note,
): Identity | null {
  if (input.idType !== kept.idType) {
    note('idNumber', '改了证件类型，请一并填写这种证件的号码。');
    return null;
  }
  if (input.idType !== 'RESIDENT_ID') {
    checkOtherDetails(input, today, note);
    return input.bornOn ? { number: '', sex: input.sex, bornOn: input.bornOn } : null;
  }
  if (input.sex !== kept.sex) note('sex', '性别与登记的证件号码不一致；号码录错的，请一并改正号码。');
  return { number: '', sex: kept.sex, bornOn: kept.bornOn };
}

/** One person has one number: entered as that of another document it would make somebody else of them, whom no recusal and no live case knows. */
function checkOtherDocument(input: PersonInput, today: PlainDate, note: Note): Identity | null {
  const number = input.idNumber.normalize('NFKC').trim().toUpperCase();
  if (parseCitizenId(number.replaceAll('-', ''), today).ok) {
    note('idType', '这是居民身份证号码，请把证件类型改为居民身份证。');
    return null;
  }
  if (!/^[\p{L}\d-]{4,40}$/u.test(number))
    note('idNumber', '证件号码应为4至40位字母或数字，请对照证件填写。');
  if (/^(.)\1+$/u.test(number))
    note('idNumber', '证件号码不能是同一个字符的重复；确实没有证件号码请先联系户籍部门。');
  checkOtherDetails(input, today, note);
  return input.bornOn ? { number: `${input.idType}:${number}`, sex: input.sex, bornOn: input.bornOn } : null;
}

/** What a document other than the resident's id does not say by its number. */
function checkOtherDetails(
  input: Pick<PersonInput, 'idReason' | 'bornOn'>,
  today: PlainDate,
  note: Note,
): void {
  if (!input.idReason?.trim()) note('idReason', '没有使用居民身份证，请填写原因。');
  if (!input.bornOn) note('bornOn', '请填写出生日期。');
  else if (input.bornOn > today) note('bornOn', '出生日期晚于今天，请核对。');
}
