import type { PostKind } from '../../api/src/modules/identity/index.js';
import type { Expected } from './operation-table.js';

const all = (...posts: PostKind[]): Expected => Object.fromEntries(posts.map((post) => [post, 'ALL']));

/** Whoever handles a case of theirs: the community its own, the others those of the whole county. */
const handlers: Expected = {
  COMMUNITY_CLERK: 'OWN',
  ...all('SUBDISTRICT_CLERK', 'COUNTY_REVIEWER', 'COUNTY_APPROVER', 'SUPERVISOR'),
};

/**
 * Who sees rows of the sealed tables at all: ALL of both cases, OWN of the first one only. In both cases the data
 * contact's agency was asked; only in the first one it has answered.
 */
export const SEALED_TABLES: Readonly<Record<string, Expected>> = {
  vault_entries: { ...handlers, ...all('OFFICE_CLERK', 'OFFICE_DIRECTOR', 'DATA_CONTACT', 'LIAISON') },
  confidential_facts: handlers,
  agency_records: { ...handlers, DATA_CONTACT: 'OWN' },
  attachments: handlers,
  file_contents: handlers,
  removed_attachments: handlers,
  attachment_kind_changes: handlers,
  answer_evidence: handlers,
};
