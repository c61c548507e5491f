import { reachOf } from '../../../platform/auth/actor.js';
import { identifier, sql } from '../../../platform/db/sql.js';
import type { ReadViewer } from '../../../platform/read-viewer.js';
import {
  column,
  computed,
  defineReadModel,
  sqlField,
  toOne,
  type ColumnValues,
  type ReadModel,
} from '../../../platform/read/index.js';
import type { SqlRunner } from '../../../platform/db/sql.js';
import { NOTHING_DECLARED } from '../rules/declarations.js';
import { caseVisibleTo } from './case-visibility.js';
import { declarationsByPerson } from './declarations.js';
import { openFacts } from './facts.js';

/** Name and sex are clear to whoever sees a row that points here; a person alone is not listed anywhere. */
export const personRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'Person',
  table: 'persons',
  visibleTo: (viewer, alias) =>
    reachOf(viewer, 'application.read').county
      ? sql`TRUE`
      : sql`EXISTS (SELECT 1 FROM household_members vm WHERE vm.person_id = ${identifier(alias)}.id AND ${caseVisibleTo(viewer, ['application.read', 'verification.read'], 'vm')})`,
  fields: { id: column(), name: column(), sex: column() },
});

/** Masked, from the row's own case; the number alone goes with the person, whichever case it was entered in. */
const maskedSecret = (kind: string) =>
  sqlField(
    (
      alias,
    ) => sql`(SELECT v.masked FROM vault_entries v WHERE v.person_id = ${identifier(alias)}.person_id AND v.kind = ${kind}
      AND (${kind} = 'ID_NUMBER' OR v.case_id = ${identifier(alias)}.case_id)
      AND NOT EXISTS (SELECT 1 FROM vault_entries later WHERE later.supersedes_id = v.id) ORDER BY v.stored_at DESC LIMIT 1)`,
  );

const CONFIDENTIAL = new Set(['declared', 'profile']);

/** Declarations and profile of the members of a page of households: one statement, then decryption. */
async function confidentialOf(rows: readonly ColumnValues[], viewer: ReadViewer, runner: SqlRunner) {
  const facts = await openFacts(
    runner,
    viewer.keys,
    rows.map((row) => String(row['household_id'])),
  );
  return { facts, declared: declarationsByPerson(facts) };
}

export const householdMemberRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'HouseholdMember',
  table: 'household_members',
  visibleTo: (viewer, alias) => caseVisibleTo(viewer, 'application.read', alias),
  may: (viewer, field) => !CONFIDENTIAL.has(field) || viewer.grants.has('household.readConfidential'),
  fields: {
    id: column(),
    isApplicant: column(),
    relationCode: column(),
    isAdult: column(),
    joinedAt: column(),
    leftAt: column(),
    person: toOne(() => personRead, { via: 'person_id', isSeenWithRow: true }),
    maskedIdNumber: maskedSecret('ID_NUMBER'),
    maskedPhone: maskedSecret('PHONE'),
    maskedBankAccount: maskedSecret('BANK_ACCOUNT'),
    idType: sqlField(
      (alias) =>
        sql`(SELECT v.id_type FROM vault_entries v WHERE v.person_id = ${identifier(alias)}.person_id AND v.kind = 'ID_NUMBER' ORDER BY v.stored_at DESC LIMIT 1)`,
    ),
    consentSignedOn: sqlField(
      (alias) =>
        sql`(SELECT max(c.signed_on) FROM consents c WHERE c.household_id = ${identifier(alias)}.household_id AND c.person_id = ${identifier(alias)}.person_id AND c.ended_at IS NULL)`,
    ),
    hasDeclared: sqlField(
      (alias) =>
        sql`has_declared(${identifier(alias)}.household_id, ${identifier(alias)}.person_id, ${identifier(alias)}.came_of_age_at)`,
    ),
    profile: computed<ReadViewer>({
      needs: ['household_id', 'person_id'],
      resolve: async (rows, viewer, runner) => {
        const { facts } = await confidentialOf(rows, viewer, runner);
        return rows.map(
          (row) =>
            facts.find(
              (fact) =>
                fact.kind === 'PROFILE' &&
                fact.personId === row['person_id'] &&
                fact.householdId === row['household_id'],
            )?.value ?? null,
        );
      },
    }),
    declared: computed<ReadViewer>({
      needs: ['household_id', 'person_id'],
      resolve: async (rows, viewer, runner) => {
        const { declared } = await confidentialOf(rows, viewer, runner);
        return rows.map((row) => declared.get(String(row['person_id'])) ?? NOTHING_DECLARED);
      },
    }),
  },
});
