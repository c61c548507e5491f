import { defineEntity, p } from '@mikro-orm/core';
import { id, instant, version } from '../../platform/db/base.entity.js';
import { DAY_UNITS } from '../../shared/deadline.js';
import { NOTICE_LEVELS, NOTICE_STATES } from './rules/notice-levels.js';
import type { NoticeFinding } from './rules/scan-severity.js';

/** 公示: text with masked names only. Goes on line after 数据服务中心 released it, off line at its end. */
export const PublicNotice = defineEntity({
  name: 'PublicNotice',
  tableName: 'public_notices',
  properties: {
    id: id(),
    caseId: p.uuid().index('public_notices_by_case'),
    communityId: p.string().length(12),
    level: p.enum(NOTICE_LEVELS),
    /** Random, not derived from the case: what the public sees. */
    publicNumber: p.string().length(20).unique('public_notices_public_number_is_unique'),
    authenticityCode: p.string().length(12).unique('public_notices_authenticity_code_is_unique'),
    state: p.enum(NOTICE_STATES),
    title: p.string().length(200),
    body: p.text(),
    days: p.integer(),
    dayUnit: p.enum(DAY_UNITS),
    objectionPhone: p.string().length(40),
    objectionMailbox: p.string().length(100).nullable(),
    objectionAddress: p.string().length(200),
    /** Working days for the check of an objection, as the policy stood when the notice was submitted. */
    objectionCheckDays: p.integer(),
    scanFindings: p.json<NoticeFinding[]>(),
    /** Who handed in the text as it stands. */
    submittedBy: p.uuid(),
    /** Everybody who handed it in, in any round. */
    submitterIds: p.array().defaultRaw(`'{}'`),
    submittedAt: instant(),
    releasedBy: p.uuid().nullable(),
    publishedAt: instant().nullable(),
    /** Last day of the publicity, inclusive. */
    endsOn: p.date().nullable(),
    offlineAt: instant().nullable(),
    returnReason: p.string().length(500).nullable(),
    version: version(),
  },
  checks: [
    { name: 'release_takes_two_persons', expression: 'released_by is null or released_by <> submitted_by' },
    {
      name: 'who_submitted_any_round_never_releases',
      expression: 'released_by is null or released_by::text <> all (submitter_ids)',
    },
  ],
  indexes: [{ name: 'public_notices_by_state', properties: ['state', 'submittedAt', 'id'] }],
});
