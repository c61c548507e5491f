import { caseVisibleTo, Person } from '../../registry/index.js';
import { sql } from '../../../platform/db/sql.js';
import { done, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { isUuid } from '../../../shared/uuid.js';
import { compareHousehold, topicOfField } from '../rules/compare-household.js';
import { loadCaseFacts } from './household-facts.js';

export interface ComparedPerson {
  readonly personId: string;
  readonly personName: string;
  readonly fields: readonly object[];
}

/** Declared and answered values of a case side by side. It decrypts what only the open case may show, so the look itself is recorded. */
export function compareCase(
  work: Work,
  caseId: string,
): Promise<Outcome<{ persons: readonly ComparedPerson[] }>> {
  return work.atomically(async () => {
    work.must('household.readConfidential');
    const visible = caseVisibleTo(work.actor, 'household.readConfidential', 'h');
    const inReach = isUuid(caseId)
      ? await work.db.rows(sql`select 1 from households h where h.case_id = ${caseId} and ${visible}`)
      : [];
    if (inReach.length === 0) work.deny('household.readConfidential', { type: 'Application', id: caseId });
    const { facts, records } = await loadCaseFacts(work, caseId);
    const compared = compareHousehold(facts, records);
    const people = await work.em.find(Person, { id: compared.map(({ personId }) => personId) });
    const nameOf = new Map(people.map((person) => [person.id, person.name]));
    await work.record('ComparisonViewed', { type: 'Application', id: caseId, caseId });
    return done({
      persons: compared.map(({ personId, fields }) => ({
        personId,
        personName: nameOf.get(personId) ?? '',
        fields: fields.map((field) => ({
          ...field,
          ...topicOfField(field.field),
          declared: field.declared === null ? null : String(field.declared),
          answered: field.answered === null ? null : String(field.answered),
        })),
      })),
    });
  });
}
