import { RECORD_TYPES_OF_MINORS } from '../../verification/index.js';
import type { SqlRunner } from '../../../platform/db/sql.js';
import type { Work } from '../../../platform/work.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import type { Application } from '../application.entity.js';
import type { ApplicationFacts, GivenFacts } from '../rules/application-facts.js';
import type { ApplicationState } from '../rules/application-vocabulary.js';

/** Members about whom some agency would be asked now what it was not asked in the case's round: who came later, or was a minor then. */
const NOT_ASKED = `(select count(*)::int from household_members m where m.household_id = a.household_id and m.left_at is null
      and exists (select 1 from verification_scopes s where s.scope = 'APPLICANT' and s.enabled
        and not exists (select 1 from verification_requests r where r.case_id = a.id and r.round = a.verification_round
          and r.person_id = m.person_id and r.record_type = s.record_type)
        and (m.is_adult or s.record_type in (${RECORD_TYPES_OF_MINORS.map((type) => `'${type}'`).join(', ')}))))`;

/**
 * The facts of many cases in one statement: for the decision under lock, and for offering actions on a page.
 */
const factsWhere = (condition: string): string => `
  select a.id,
    (select count(*) from household_members m where m.household_id = a.household_id and m.left_at is null
       and not exists (select 1 from consents c where c.household_id = a.household_id and c.person_id = m.person_id and c.ended_at is null))::int as members_without_consent,
    (select count(*) from household_members m join live_participations l on l.person_id = m.person_id
       where m.household_id = a.household_id and m.left_at is null and l.case_id <> a.id)::int as persons_in_other_case,
    (select count(*) from household_members m where m.household_id = a.household_id and m.left_at is null and m.is_adult
       and not has_declared(a.household_id, m.person_id, m.came_of_age_at))::int as adults_without_declaration,
    exists (select 1 from household_surveys s where s.case_id = a.id and s.conclusion <> 'NOT_REACHED') as has_survey,
    (select count(*) from verification_requests r where r.case_id = a.id and r.round = a.verification_round
       and r.state in ('SENT', 'SIGNED_FOR', 'DISPUTED'))::int as open_verifications,
    case when a.state = 'CORRECTION_REQUIRED' and a.resume_state = 'COUNTY_REVIEW' then ${NOT_ASKED} else 0 end as members_not_asked,
    (select count(*) from objections o where o.case_id = a.id and o.state = 'RECEIVED')::int as open_objections,
    coalesce((select n.state = 'CLOSED' from public_notices n where n.case_id = a.id
       and n.level = split_part(coalesce(case when a.state = 'OBJECTION_CHECK' then a.resume_state end, a.state), '_', 1)
       order by n.submitted_at desc, n.id desc limit 1), false) as is_notice_closed,
    exists (select 1 from application_steps t where t.case_id = a.id and t.action = 'recommend' and t.at >= a.state_since) as has_recommendation,
    (select count(*) from suspicions q where q.case_id = a.id and q.state = 'RAISED')::int as open_suspicions,
    a.rejection_served_on is not null as is_rejection_served, a.resume_state, a.due_on
  from applications a where a.id ${condition}`;

/** Apart for one case: of an array PostgreSQL expects ten, and plans every execution anew. */
const FACTS_OF_ONE = factsWhere('= $1');
const FACTS = factsWhere('= any($1)');

export async function factsOfCases(
  runner: SqlRunner,
  ids: readonly string[],
  today: PlainDate,
): Promise<Map<string, ApplicationFacts>> {
  const rows = await runner.rows(
    ids.length === 1
      ? { text: FACTS_OF_ONE, values: ids, name: 'facts_of_one_application' }
      : { text: FACTS, values: [ids], name: 'facts_of_applications' },
  );
  return new Map(rows.map((row) => [String(row[0]), factsOfRow(row, today)]));
}

function factsOfRow(row: unknown[], today: PlainDate): ApplicationFacts {
  const [
    ,
    consents,
    elsewhere,
    undeclared,
    surveyed,
    verifications,
    notAsked,
    objections,
    closed,
    recommended,
    suspicions,
    served,
    resume,
    due,
  ] = row;
  return {
    today,
    dueOn: due as PlainDate | null,
    membersWithoutConsent: Number(consents),
    personsInOtherCase: Number(elsewhere),
    adultsWithoutDeclaration: Number(undeclared),
    hasSurvey: Boolean(surveyed),
    openVerifications: Number(verifications),
    membersNotAsked: Number(notAsked),
    openObjections: Number(objections),
    isNoticeClosed: Boolean(closed),
    hasRecommendation: Boolean(recommended),
    openSuspicions: Number(suspicions),
    isRejectionServed: Boolean(served),
    resumeState: resume as ApplicationState | null,
    given: null,
  };
}

/** The facts of one locked case, with what the person gave. */
export async function factsOf(
  work: Work,
  application: Application,
  given: GivenFacts | null,
): Promise<ApplicationFacts> {
  await work.flush();
  const facts = (await factsOfCases(work.db, [application.id], work.today())).get(application.id);
  if (!facts) throw new Error('the locked application is not there');
  return { ...facts, given };
}
