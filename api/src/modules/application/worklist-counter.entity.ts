import { defineEntity, p } from '@mikro-orm/core';
import { APPLICATION_STATES } from './rules/application-vocabulary.js';

/** How many cases stand in a state of a community with a due date; kept in the transition, so that dashboards never count rows. `9999-12-31` stands for no due date. */
export const WorklistCounter = defineEntity({
  name: 'WorklistCounter',
  tableName: 'worklist_counters',
  properties: {
    communityId: p.string().length(12).primary(),
    state: p.enum(APPLICATION_STATES).primary(),
    dueOn: p.date().primary(),
    total: p.integer(),
  },
  primaryKeys: ['communityId', 'state', 'dueOn'],
  checks: [{ name: 'a_counter_is_never_negative', expression: 'total >= 0' }],
});
