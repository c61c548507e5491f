import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, instant, version } from '../../platform/db/base.entity.js';
import { Agency, Community } from '../organization/index.js';
import { Account } from './account.entity.js';
import { MANDATE_REQUEST_STATES } from './rules/mandate-request-states.js';
import { POST_KINDS } from './rules/post-kinds.js';

/** 任职报批: what a mandate will say once a second administrator approves it. */
export const MandateRequest = defineEntity({
  name: 'MandateRequest',
  tableName: 'mandate_requests',
  properties: {
    id: id(),
    accountId: p.manyToOne(Account).mapToPk().fieldName('account_id').index('mandate_requests_by_account'),
    post: p.enum(POST_KINDS),
    agencyId: p.manyToOne(Agency).mapToPk().fieldName('agency_id'),
    communityId: p.manyToOne(Community).mapToPk().nullable().fieldName('community_id'),
    handOver: p.boolean(),
    state: p.enum(MANDATE_REQUEST_STATES),
    requestedBy: p.uuid(),
    requestedAt: instant(),
    decidedBy: p.uuid().nullable(),
    decidedAt: instant().nullable(),
    reason: p.string().length(200).nullable(),
    /** The mandate it became. */
    mandateId: p.uuid().nullable(),
    version: version(),
  },
  checks: [
    {
      name: 'nobody_approves_what_they_asked_for',
      expression: `state <> 'APPROVED' or (decided_by is not null and decided_by <> requested_by and decided_by <> account_id)`,
    },
  ],
  indexes: [
    { name: 'mandate_requests_by_state', properties: ['state', 'requestedAt'] },
    {
      name: 'one_open_request_per_post',
      expression:
        'create unique index "one_open_request_per_post" on "mandate_requests" ("account_id", "post", "agency_id") where ("state" = \'REQUESTED\')',
    },
  ],
});

export type MandateRequest = InferEntity<typeof MandateRequest>;
