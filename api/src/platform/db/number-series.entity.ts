import { defineEntity, p } from '@mikro-orm/core';

/** The last number given out in a series such as `APPLICATION-2026`. */
export const NumberSeries = defineEntity({
  name: 'NumberSeries',
  tableName: 'number_series',
  properties: { name: p.string().length(40).primary(), last: p.integer() },
});
