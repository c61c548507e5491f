import { scanPersonalData, type PersonalDataFinding, type PersonalDataKind } from './personal-data-scan.js';

/** Which text of the notice a finding stands in. */
export type NoticePart = 'TITLE' | 'BODY';
export const NOTICE_PARTS = ['TITLE', 'BODY'] as const;

/** BLOCKING findings forbid the release; a WARNING is for the reviewer to judge. */
export type ScanSeverity = 'BLOCKING' | 'WARNING';
export const SCAN_SEVERITIES = ['BLOCKING', 'WARNING'] as const;

// A landline or a mailbox may be another office's; the rest always belongs to a person.
const SEVERITY: Readonly<Record<PersonalDataKind, ScanSeverity>> = {
  CITIZEN_ID: 'BLOCKING',
  CITIZEN_ID_LEGACY: 'BLOCKING',
  MOBILE_PHONE: 'BLOCKING',
  BANK_CARD: 'BLOCKING',
  PLATE: 'BLOCKING',
  PERSON_NAME: 'BLOCKING',
  LANDLINE_PHONE: 'WARNING',
  EMAIL: 'WARNING',
};

/** A finding of the machine scan with its place: stored with the notice, shown to the release reviewer. */
export interface NoticeFinding extends PersonalDataFinding {
  readonly part: NoticePart;
  readonly severity: ScanSeverity;
}

/** Scans title and body; `officeContacts` are the notice's own hotline and mailbox, `names` those of the household. */
export function scanNotice(
  text: { readonly title: string; readonly body: string },
  officeContacts: readonly string[],
  names: readonly string[],
): NoticeFinding[] {
  const scan = (part: NoticePart, content: string): NoticeFinding[] =>
    scanPersonalData(content, officeContacts, names).map((finding) => ({
      ...finding,
      part,
      severity: SEVERITY[finding.kind],
    }));
  return [...scan('TITLE', text.title), ...scan('BODY', text.body)];
}

/** How many findings forbid the release. */
export function countBlocking(findings: readonly NoticeFinding[]): number {
  return findings.filter(({ severity }) => severity === 'BLOCKING').length;
}
