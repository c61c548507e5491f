/** The Wednesday on which the bench's clock stands still. */
export const BENCH_DAY = '2026-07-08';

/** Kind of row in the first group of digits of an id, its number in the last: ids in order of creation, like UUIDv7. */
const kinds = {
  application: 1,
  household: 2,
  person: 3,
  member: 4,
  request: 5,
  step: 6,
  secret: 7,
  consent: 8,
  fact: 9,
};

const id = (kind: keyof typeof kinds, number: string): string => `bench_id(${kinds[kind]}, ${number})`;

/** The id that `bench_id` gives in SQL. */
export function idOf(kind: keyof typeof kinds, number: number): string {
  const digits = (value: number, length: number): string => value.toString(16).padStart(length, '0');
  return `${digits(kinds[kind], 8)}-0000-7000-8000-${digits(number, 12)}`;
}

const helpers = [
  `create function bench_id(kind int, number bigint) returns uuid language sql immutable parallel safe as $$
     select (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(number), 12, '0'))::uuid $$`,
  // 0 to 1, the same for the same arguments on every machine.
  `create function bench_chance(number bigint, salt bigint) returns float8 language sql immutable parallel safe as $$
     select (hashint8extended(number, salt) & 1048575) / 1048576.0 $$`,
];

/** Ten subdistricts with six communities each; the county's own data files name one of them. */
const places = `
  with subdistrict as (
    insert into agencies (id, name, short_name, kind, is_member, is_government_department, data_basis, clause, ordinal)
    select 'BENCH_SUBDISTRICT_' || s, '第' || s || '街道办事处', '第' || s || '街道', 'MEMBER', false, true, '-', '-', 200 + s
    from generate_series(1, 9) s returning id, ordinal
  ), committee as (
    insert into agencies (id, name, short_name, kind, is_member, is_government_department, data_basis, clause, ordinal)
    select 'BENCH_COMMITTEE_' || c, '第' || c || '社区居民委员会', '第' || c || '社区', 'COMMUNITY_COMMITTEE', false, false, '-', '-', 300 + c
    from generate_series(1, 54) c
  )
  insert into communities (id, name, ordinal, agency_id, subdistrict_id)
  select '6104991' || lpad(c::text, 5, '0'), '第' || c || '社区', 100 + c, 'BENCH_COMMITTEE_' || c, 'BENCH_SUBDISTRICT_' || (1 + (c - 1) / 6)
  from generate_series(1, 54) c`;

/** Cumulated shares. Two fifths wait for a home, a fifth is over, the rest is spread over the desks. */
const states: readonly (readonly [string, number])[] = [
  ['WAITLISTED', 0.4],
  ['REJECTED', 0.48],
  ['WITHDRAWN', 0.52],
  ['CANCELLED', 0.54],
  ['NOT_ACCEPTED', 0.57],
  ['DRAFT', 0.6],
  ['SUBMITTED', 0.64],
  ['ACCEPTED', 0.69],
  ['COMMUNITY_REVIEW', 0.78],
  ['COMMUNITY_PUBLICITY', 0.81],
  ['SUBDISTRICT_REVIEW', 0.87],
  ['SUBDISTRICT_PUBLICITY', 0.89],
  ['JOINT_VERIFICATION', 0.94],
  ['COUNTY_REVIEW', 0.97],
  ['COUNTY_PUBLICITY', 0.98],
  ['CORRECTION_REQUIRED', 1],
];
const restingStates = `('WAITLISTED', 'REJECTED', 'WITHDRAWN', 'CANCELLED', 'NOT_ACCEPTED', 'DRAFT')`;
const stateOf = `case ${states.map(([state, until]) => `when c.state < ${until} then '${state}'`).join(' ')} end`;

/** One row of chances per application, from which all tables below are made alike. */
const cases = (applications: number): string => `
  create temporary table bench_case as
  select n, place.id as community_id, place.agency_id, place.subdistrict_id, ${stateOf} as state,
    date '${BENCH_DAY}' - 12 + (bench_chance(n, 3) * 50)::int as due_on,
    timestamptz '2022-01-01 00:00Z' + (timestamptz '${BENCH_DAY} 00:00Z' - timestamptz '2022-01-01 00:00Z') * (n::float8 / ${applications}) as created_at
  from (select n, bench_chance(n, 1) as place, bench_chance(n, 2) as state from generate_series(1, ${applications}) n) c
  join (select row_number() over (order by ordinal) as rank, id, agency_id, subdistrict_id from communities) place
    on place.rank = 1 + floor(60 * power(c.place, 1.5))`;

const persons = `
  insert into persons (id, name, pinyin, sex, registered_at)
  select ${id('person', 'p')},
    substr('赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨', 1 + (bench_chance(p, 11) * 16)::int % 16, 1)
      || substr('明华芳丽军勇敏静涛娟伟秀英强磊洋', 1 + (bench_chance(p, 12) * 16)::int % 16, 1)
      || substr('明华芳丽军勇敏静涛娟伟秀英强磊洋', 1 + (bench_chance(p, 13) * 16)::int % 16, 1),
    'zhao ming hua', case when bench_chance(p, 14) < 0.5 then 'MALE' else 'FEMALE' end, c.created_at
  from bench_case c, generate_series(c.n * 3 - 2, c.n * 3) p`;

const households = `
  insert into households (id, case_id, community_id, wrapped_key, key_version, created_at)
  select ${id('household', 'n')}, ${id('application', 'n')}, community_id, sha256(int8send(n)) || sha256(int8send(-n)), 1, created_at from bench_case`;

const applicationRows = `
  insert into applications (id, application_number, receipt_number, household_id, community_id, applicant_id, guarantee_type, household_size,
    state, resume_state, state_since, clock, clock_started_on, clock_used_days, due_on, queue_on, warn_on, correction_round, verification_round, created_by,
    created_at, submitted_at)
  select ${id('application', 'n')}, 'A' || lpad(n::text, 11, '0'), 'S' || lpad(n::text, 11, '0'), ${id('household', 'n')}, community_id,
    ${id('person', 'n * 3')}, (array['LOW_INCOME', 'MINIMUM_LIVING', 'MARGINAL_LOW_INCOME', 'NEW_EMPLOYEE'])[1 + (n % 4)], 3,
    state, case when state = 'CORRECTION_REQUIRED' then 'COMMUNITY_REVIEW' end, created_at + interval '9 days', clock.name, clock.due - 10, 0, clock.due, coalesce(clock.due, '9999-12-31'), clock.due - 3, 0, 1,
    ${id('person', '1')}, created_at, created_at + interval '1 day'
  from bench_case c,
    lateral (select case when state in ${restingStates} then null else due_on end as due,
               case when state in ${restingStates} then null else 'clock.communityReviewDays' end as name) clock`;

const members = `
  insert into household_members (id, household_id, person_id, case_id, is_applicant, relation_code, is_adult, joined_at)
  select ${id('member', 'p')}, ${id('household', 'n')}, ${id('person', 'p')}, ${id('application', 'n')}, p % 3 = 0,
    (array['01', '10', '21'])[1 + (p % 3)], p % 3 <> 2, created_at + make_interval(secs => p % 3)
  from bench_case c, generate_series(c.n * 3 - 2, c.n * 3) p`;

const secrets = `
  insert into vault_entries (id, person_id, case_id, agency_id, kind, id_type, suite, key_version, ciphertext, blind_index, masked, stored_at)
  select ${id('secret', 'p')}, ${id('person', 'p')}, ${id('application', 'n')}, agency_id, 'ID_NUMBER', 'RESIDENT_ID', 'aes-256-gcm', 1,
    sha256(int8send(p)) || '\\x00'::bytea, sha256(int8send(-p)), '610499********' || lpad((p % 10000)::text, 4, '0'), created_at
  from bench_case c, generate_series(c.n * 3 - 2, c.n * 3) p`;

const consents = `
  insert into consents (id, household_id, case_id, person_id, signed_by_person_id, signed_on, recorded_by, recorded_at)
  select ${id('consent', 'p')}, ${id('household', 'n')}, ${id('application', 'n')}, ${id('person', 'p')}, ${id('person', 'n * 3')},
    created_at::date, ${id('person', '1')}, created_at
  from bench_case c, generate_series(c.n * 3 - 2, c.n * 3) p`;

const facts = `
  insert into confidential_facts (id, household_id, case_id, agency_id, person_id, kind, suite, ciphertext, recorded_by, recorded_at)
  select ${id('fact', 'p')}, ${id('household', 'n')}, ${id('application', 'n')}, agency_id, ${id('person', 'p')}, 'INCOME', 'aes-256-gcm',
    sha256(int8send(p)) || sha256(int8send(p + 1)) || sha256(int8send(p + 2)) || sha256(int8send(p + 3)), ${id('person', '1')}, created_at
  from bench_case c, generate_series(c.n * 3 - 2, c.n * 3) p where p % 3 <> 2`;

const steps = `
  insert into application_steps (id, case_id, action, from_state, to_state, actor_name, agency_id, opinion, at, took_days, was_overdue)
  select ${id('step', 'n * 3 + s')}, ${id('application', 'n')}, (array['submit', 'accept', 'startReview'])[1 + s],
    (array['DRAFT', 'SUBMITTED', 'ACCEPTED'])[1 + s], (array['SUBMITTED', 'ACCEPTED', 'COMMUNITY_REVIEW'])[1 + s], '刘敏', agency_id,
    case when s = 2 then '材料齐全，情况属实，同意进入下一环节。' end, created_at + make_interval(days => 1 + 4 * s), 3, bench_chance(n, 20 + s) < 0.1
  from bench_case c, generate_series(0, 2) s`;

/** Each person: the police about the register, one of five other agencies about something else. */
const requests = `
  insert into verification_requests (id, case_id, household_id, person_id, agency_id, record_type, scope, legal_basis, state, result,
    sent_at, due_on, warn_on, answered_at, round)
  select ${id('request', 'r')}, ${id('application', 'n')}, ${id('household', 'n')}, ${id('person', 'n * 3 - r % 3')},
    case when r % 2 = 0 then 'PUBLIC_SECURITY' else (array['CIVIL_AFFAIRS', 'NATURAL_RESOURCES', 'HRSS', 'MARKET_REGULATION', 'FINANCE'])[1 + n % 5] end,
    case when r % 2 = 0 then 'HukouRecord' else 'MarriageRecord' end, 'APPLICANT', '机制文件二(二)3', answer.state,
    case when answer.state = 'ANSWERED' then 'NO_RECORD' end, created_at + interval '12 days', due_on + 5, due_on + 2,
    case when answer.state = 'ANSWERED' then created_at + interval '15 days' end, 1
  from bench_case c, generate_series(c.n * 6 - 5, c.n * 6) r,
    lateral (select case when bench_chance(r, 31) < 0.3 then 'SENT' else 'ANSWERED' end as state) answer`;

const involved = `
  insert into case_access (case_id, agency_id, since)
  select ${id('application', 'n')}, agency, created_at from bench_case c, unnest(array[c.agency_id, c.subdistrict_id, 'PUBLIC_SECURITY']) agency`;

const live = `
  insert into live_participations (person_id, case_id)
  select ${id('person', 'p')}, ${id('application', 'n')} from bench_case c, generate_series(c.n * 3 - 2, c.n * 3) p where state not in ${restingStates}`;

const counters = `
  insert into worklist_counters (community_id, state, due_on, total)
  select community_id, state, queue_on, count(*) from applications group by 1, 2, 3`;

/** The statements that fill a migrated county, in order; each is one set. */
export function fillStatements(applications: number): string[] {
  const inserts = [
    persons,
    households,
    applicationRows,
    members,
    secrets,
    consents,
    facts,
    steps,
    requests,
    involved,
    live,
    counters,
  ];
  // Our own rows refer to each other by construction; checking millions of references would take most of the time.
  return [
    ...helpers,
    places,
    'set session_replication_role = replica',
    cases(applications),
    ...inserts,
    'set session_replication_role = origin',
  ];
}
