import { Migration } from '@mikro-orm/migrations';

/** Somebody (a person, at the keyboard) reads a case: what P16 to P19 look at. */
const READING = `convert_from(e.canonical, 'UTF8')::jsonb -> 'actor' ->> 'kind' = 'PERSON'
    and e.case_id is not null and (e.type like '%Viewed' or e.type in ('SecretRevealed', 'CaseReplayed'))`;

const ON_DAY = `(e.occurred_at at time zone 'Asia/Shanghai')::date`;

/**
 * 监督模型 and 廉政风险点: the register, the runs of the models and what they hit. The running role cannot read audit
 * events: functions count for it, give out persons, days and numbers, and answer the system's run alone.
 */
export class Migration20260708000100_supervision_models extends Migration {
  override up(): void {
    this.createTables();
    this.countReadings();
    this.findEdited();
    this.addSql(
      `select pgboss.create_queue('run-supervision-models', '{"policy": "standard", "retryLimit": 5, "retryDelay": 5, "retryBackoff": true}')`,
    );
  }

  private createTables(): void {
    this.addSql(`create table "supervision_runs" (
      "id" uuid not null,
      "cause" text not null,
      "requested_by" uuid null,
      "started_at" timestamptz(3) not null,
      "finished_at" timestamptz(3) null,
      "models_total" int not null,
      "models_done" int not null,
      "new_alerts" int not null,
      "failed_models" jsonb not null,
      primary key ("id")
    );`);
    this.addSql(
      `alter table "supervision_runs" add constraint "supervision_runs_cause_check" check ("cause" in ('DAILY', 'ON_DEMAND'));`,
    );
    this.addSql(
      `create unique index "one_supervision_run_at_a_time" on "supervision_runs" ((true)) where ("finished_at" is null);`,
    );
    this.addSql(`create index "supervision_runs_by_start" on "supervision_runs" ("started_at");`);
    this.addSql(`create table "alerts" (
      "id" uuid not null,
      "model_code" varchar(4) not null,
      "model_version" int not null,
      "subject_key" varchar(200) not null,
      "case_id" uuid null,
      "account_id" uuid null,
      "agency_id" varchar(40) null,
      "occurred_on" date not null,
      "evidence" jsonb not null,
      "thresholds" jsonb not null,
      "state" text not null,
      "raised_at" timestamptz(3) not null,
      "concluded_by" uuid null,
      "concluded_at" timestamptz(3) null,
      "conclusion" varchar(500) null,
      "version" int not null default 1,
      primary key ("id")
    );`);
    this.addSql(
      `alter table "alerts" add constraint "same_data_same_alert" unique ("model_code", "subject_key");`,
    );
    this.addSql(`create index "alerts_by_state" on "alerts" ("state", "raised_at", "id");`);
    this.addSql(`create index "alerts_by_raising" on "alerts" ("raised_at", "id");`);
    this.addSql(
      `alter table "alerts" add constraint "a_conclusion_names_its_person" check ((state = 'RAISED') = (concluded_by is null));`,
    );
    this.addSql(
      `alter table "alerts" add constraint "alerts_state_check" check ("state" in ('RAISED', 'CONFIRMED', 'EXPLAINED', 'TO_NOTICE'));`,
    );
    this.addSql(`create table "integrity_risks" (
      "id" uuid not null,
      "number" varchar(20) not null,
      "year" int not null,
      "agency_id" varchar(40) not null,
      "post" varchar(60) not null,
      "category" text not null,
      "risk_point" varchar(200) not null,
      "manifestation" varchar(1000) not null,
      "likelihood" int not null,
      "consequence" int not null,
      "score" int not null,
      "grade" text not null,
      "measures" varchar(1000) not null,
      "owner" varchar(60) not null,
      "leader" varchar(60) not null,
      "model_codes" jsonb not null,
      "review_on" date not null,
      "state" text not null,
      "created_at" timestamptz(3) not null,
      "version" int not null default 1,
      primary key ("id")
    );`);
    this.addSql(
      `alter table "integrity_risks" add constraint "integrity_risks_number_is_unique" unique ("number");`,
    );
    this.addSql(`create index "integrity_risks_by_score" on "integrity_risks" ("state", "score", "id");`);
    this.addSql(
      `alter table "integrity_risks" add constraint "a_score_is_likelihood_times_consequence" check (likelihood >= 1 and likelihood <= 5 and consequence >= 1 and consequence <= 5 and score = likelihood * consequence);`,
    );
    this.addSql(
      `alter table "integrity_risks" add constraint "integrity_risks_category_check" check ("category" in ('DUTY', 'PROCESS', 'RULES', 'ENVIRONMENT'));`,
    );
    this.addSql(
      `alter table "integrity_risks" add constraint "integrity_risks_grade_check" check ("grade" in ('HIGH', 'MEDIUM', 'LOW'));`,
    );
    this.addSql(
      `alter table "integrity_risks" add constraint "integrity_risks_state_check" check ("state" in ('ACTIVE', 'RETIRED'));`,
    );
    this.addSql(
      `alter table "integrity_risks" add constraint "integrity_risks_agency_id_foreign" foreign key ("agency_id") references "agencies" ("id");`,
    );
    for (const table of ['supervision_runs', 'alerts', 'integrity_risks'])
      this.addSql(`select grant_to_running_role('${table}', 'select, insert, update');`);
  }

  /** P16 to P20: who read how much on which day. */
  private countReadings(): void {
    // A day without an entry in the calendar is worked from Monday to Friday.
    this.define(
      'count_off_hours_reads(since timestamptz, opens int, closes int)',
      'account_id uuid, day date, total int, first_at timestamptz, last_at timestamptz',
      `select e.actor_id, ${ON_DAY}, count(*)::int, min(e.occurred_at), max(e.occurred_at)
  from audit_events e left join calendar_days c on c.day = ${ON_DAY}
  where e.id >= first_id_at(since) and claimed_by_system() and ${READING}
    and (coalesce(c.kind, case when extract(isodow from ${ON_DAY}) <= 5 then 'WORKDAY' else 'HOLIDAY' end) = 'HOLIDAY'
      or (e.occurred_at at time zone 'Asia/Shanghai')::time < time '00:00' + make_interval(mins => opens)
      or (e.occurred_at at time zone 'Asia/Shanghai')::time > time '00:00' + make_interval(mins => closes))
  group by 1, 2`,
      'timestamptz, int, int',
    );
    this.define(
      'count_daily_reads(since timestamptz)',
      'account_id uuid, day date, cases int, exports int',
      `select e.actor_id, ${ON_DAY}, count(distinct e.case_id) filter (where ${READING})::int,
    count(*) filter (where e.type like '%Exported')::int
  from audit_events e
  where e.id >= first_id_at(since) and claimed_by_system() and e.actor_id is not null
    and (e.type like '%Exported' or (${READING}))
  group by 1, 2`,
      'timestamptz',
    );
    // Who supervises looks at ended cases by duty.
    this.define(
      'count_reads_of_ended_cases(since timestamptz, days int)',
      'account_id uuid, case_id uuid, day date, total int, state text, ended_on date',
      `select e.actor_id, e.case_id, ${ON_DAY}, count(*)::int, a.state, (a.state_since at time zone 'Asia/Shanghai')::date
  from audit_events e join applications a on a.id = e.case_id
  where e.id >= first_id_at(since) and claimed_by_system() and ${READING}
    and a.state in ('NOT_ACCEPTED', 'UPHELD', 'LAPSED', 'WITHDRAWN', 'CANCELLED', 'REJECTED')
    and ${ON_DAY} > (a.state_since at time zone 'Asia/Shanghai')::date + days
    and not exists (select 1 from mandates m where m.account_id = e.actor_id and m.post in ('SUPERVISOR', 'AUDIT_ADMIN'))
  group by 1, 2, 3, 5, 6`,
      'timestamptz, int',
    );
    // Blind indexes are compared inside: neither a number nor an index leaves.
    this.define(
      'count_reads_of_relatives(since timestamptz)',
      'account_id uuid, case_id uuid, day date, total int, is_own boolean',
      `select e.actor_id, r.case_id, ${ON_DAY}, count(*)::int, bool_or(v.blind_index = a.id_blind_index)
  from audit_events e
    join accounts a on a.id = e.actor_id
    cross join lateral (
      select e.case_id where e.case_id is not null
      union
      select found::uuid from jsonb_array_elements_text(coalesce(convert_from(e.canonical, 'UTF8')::jsonb -> 'details' -> 'caseIds', '[]'::jsonb)) as found
      where e.type = 'PersonSearched') as r(case_id)
    join household_members m on m.case_id = r.case_id and m.left_at is null
    join vault_entries v on v.person_id = m.person_id and v.kind = 'ID_NUMBER'
  where e.id >= first_id_at(since) and claimed_by_system() and ((${READING}) or e.type = 'PersonSearched')
    and (v.blind_index = a.id_blind_index
      or exists (select 1 from declared_relatives d where d.account_id = e.actor_id and d.id_blind_index = v.blind_index))
  group by 1, 2, 3`,
      'timestamptz',
    );
    this.define(
      'count_reveals_by_case(since timestamptz)',
      'account_id uuid, case_id uuid, day date, total int, persons int',
      `select e.actor_id, e.case_id, ${ON_DAY}, count(*)::int, count(distinct e.object_id)::int
  from audit_events e
  where e.id >= first_id_at(since) and claimed_by_system() and e.type = 'SecretRevealed' and e.case_id is not null
  group by 1, 2, 3`,
      'timestamptz',
    );
  }

  /** P10: a notice whose text is no longer the one that was released. */
  private findEdited(): void {
    this.define(
      'find_notices_edited_after_release(since timestamptz)',
      'notice_id uuid, case_id uuid',
      `select distinct on (n.id) n.id, n.case_id
  from audit_events e join public_notices n on n.id::text = e.object_id
  where e.id >= first_id_at(since) and claimed_by_system() and e.type = 'PublicNoticeReleased'
    and convert_from(e.canonical, 'UTF8')::jsonb -> 'details' ? 'contentHash'
    and convert_from(e.canonical, 'UTF8')::jsonb -> 'details' ->> 'contentHash'
      <> encode(sha256(convert_to(n.title || E'\\n' || n.body, 'UTF8')), 'hex')
    and not exists (select 1 from audit_events later where later.object_id = e.object_id
      and later.type = 'PublicNoticeReleased' and later.id > e.id)`,
      'timestamptz',
    );
  }

  private define(head: string, columns: string, body: string, types: string): void {
    const signature = `${head.slice(0, head.indexOf('('))}(${types})`;
    this.addSql(
      `create function ${head} returns table (${columns}) language sql stable security definer set search_path from current as $$\n  ${body}\n$$;`,
    );
    this.addSql(`revoke all on function ${signature} from public;`);
    this.addSql(
      `do $$ begin execute format('grant execute on function ${signature} to %I', running_role()); end $$;`,
    );
  }
}
