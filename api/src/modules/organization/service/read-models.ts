import { sql } from '../../../platform/db/sql.js';
import type { ReadViewer } from '../../../platform/read-viewer.js';
import { column, defineReadModel, toMany, toOne, type ReadModel } from '../../../platform/read/index.js';

/** The structure of the mechanism is public information: it is printed in the notice. */
const everybody = () => sql`TRUE`;

export const agencyRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'Agency',
  table: 'agencies',
  visibleTo: everybody,
  fields: {
    id: column(),
    name: column(),
    shortName: column(),
    kind: column(),
    isMember: column(),
    isGovernmentDepartment: column(),
    dataBasis: column(),
    clause: column(),
    ordinal: column(),
    contactPhone: column(),
    contactAddress: column(),
    parent: toOne(() => agencyRead, { via: 'parent_id' }),
    duties: toMany(() => mechanismItemRead, {
      foreign: 'agency_id',
      orderBy: [{ column: 'ordinal', direction: 'asc' }],
    }),
    verificationScopes: toMany(() => verificationScopeRead, {
      foreign: 'agency_id',
      orderBy: [{ column: 'record_type', direction: 'asc' }],
    }),
  },
});

export const communityRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'Community',
  table: 'communities',
  visibleTo: everybody,
  fields: {
    id: column(),
    name: column(),
    ordinal: column(),
    agency: toOne(() => agencyRead, { via: 'agency_id' }),
    subdistrict: toOne(() => agencyRead, { via: 'subdistrict_id' }),
  },
});

export const mechanismItemRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'MechanismItem',
  table: 'mechanism_items',
  visibleTo: everybody,
  fields: {
    id: column(),
    kind: column(),
    clause: column(),
    ordinal: column(),
    title: column(),
    items: column(),
    agency: toOne(() => agencyRead, { via: 'agency_id' }),
  },
});

export const verificationScopeRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'VerificationScope',
  table: 'verification_scopes',
  visibleTo: everybody,
  fields: { id: column(), recordType: column(), scope: column(), clause: column(), enabled: column() },
});

export const calendarDayRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'CalendarDay',
  table: 'calendar_days',
  key: 'day',
  visibleTo: everybody,
  fields: { day: column(), kind: column(), note: column(), source: column() },
});
