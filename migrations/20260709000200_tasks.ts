import { Migration } from '@mikro-orm/migrations';

const STATES = `'REGISTERED', 'ASSIGNED', 'RECEIVED', 'IN_PROGRESS', 'REPORTED', 'RETURNED', 'COMPLETION_CLAIMED', 'VERIFIED', 'DONE', 'CLOSED', 'SUSPENDED'`;

/** 督查督办: tasks, the parts of the units that work on them, every act, extensions, reminders that fired, runs of the sweep. */
export class Migration20260709000200_tasks extends Migration {
  override up(): void {
    this.addSql(`create table "tasks" (
      "id" uuid not null,
      "number" varchar(20) not null,
      "origin_kind" text not null,
      "origin_id" varchar(60) null,
      "origin_label" varchar(200) not null,
      "mechanism_item_id" varchar(60) null,
      "title" varchar(200) not null,
      "content" varchar(2000) not null,
      "acceptance" varchar(1000) not null,
      "instructed_by" varchar(60) not null,
      "contact" varchar(100) not null,
      "urgency" text not null,
      "lead_agency_id" varchar(40) not null,
      "working_agency_ids" text[] not null,
      "due_on" date null,
      "due_version" int not null default 1,
      "feedback_cycle" text null,
      "feedback_due_on" date null,
      "state" text not null,
      "suspended_from" text null,
      "suspended_on" date null,
      "yellow_on" date null,
      "red_on" date null,
      "return_count" int not null default 0,
      "step_count" int not null default 0,
      "registered_by" uuid null,
      "registered_at" timestamptz(3) not null,
      "assigned_at" timestamptz(3) null,
      "received_at" timestamptz(3) null,
      "claimed_by" uuid null,
      "claimed_on" date null,
      "verified_by" uuid null,
      "verifier_agency_id" varchar(40) null,
      "done_on" date null,
      "completed_by" uuid null,
      "completer_agency_id" varchar(40) null,
      "completed_at" timestamptz(3) null,
      "look_back_on" date null,
      "closed_by" uuid null,
      "closer_agency_id" varchar(40) null,
      "closed_at" timestamptz(3) null,
      "look_back" varchar(2000) null,
      "version" int not null default 1,
      primary key ("id")
    );`);
    this.addSql(`alter table "tasks" add constraint "tasks_number_is_unique" unique ("number");`);
    this.addSql(`create index "tasks_by_mechanism_item" on "tasks" ("mechanism_item_id");`);
    this.addSql(`create index "tasks_by_state" on "tasks" ("state", "due_on", "id");`);
    this.addSql(`create index "tasks_by_lead_agency" on "tasks" ("lead_agency_id", "state");`);
    this.addSql(`create index "tasks_by_origin" on "tasks" ("origin_kind", "origin_id");`);
    this.taskChecks();
    this.tables();
    this.foreignKeys();
    for (const table of ['tasks', 'task_parts', 'task_extensions', 'task_sweep_runs'])
      this.addSql(`select grant_to_running_role('${table}', 'select, insert, update');`);
    for (const table of ['task_steps', 'task_reminders'])
      this.addSql(`select grant_to_running_role('${table}', 'select, insert');`);
    for (const queue of ['sweep-tasks', 'watch-task-sweep'])
      this.addSql(`select pgboss.create_queue('${queue}', '{"policy": "stately", "retryLimit": 2}')`);
  }

  private check(table: string, column: string, values: string): void {
    this.addSql(
      `alter table "${table}" add constraint "${table}_${column}_check" check ("${column}" in (${values}));`,
    );
  }

  private taskChecks(): void {
    this.check(
      'tasks',
      'origin_kind',
      `'RESOLUTION', 'KEY_TASK', 'DUTY', 'SUPERVISION_NOTICE', 'CLUE', 'PROBLEM', 'FREE'`,
    );
    this.check('tasks', 'urgency', `'ROUTINE', 'URGENT'`);
    this.check('tasks', 'feedback_cycle', `'WEEKLY', 'MONTHLY', 'QUARTERLY'`);
    this.check('tasks', 'state', STATES);
    this.check('tasks', 'suspended_from', STATES);
    for (const [name, expression] of [
      [
        'the_unit_that_works_never_closes',
        'coalesce(verifier_agency_id <> all (working_agency_ids), true) and coalesce(completer_agency_id <> all (working_agency_ids), true) and coalesce(closer_agency_id <> all (working_agency_ids), true)',
      ],
      [
        'who_claims_never_closes',
        'coalesce(verified_by <> claimed_by, true) and coalesce(completed_by <> claimed_by, true) and coalesce(closed_by <> claimed_by, true)',
      ],
      ['a_closed_task_was_looked_back_at', `state <> 'CLOSED' or look_back is not null`],
      ['the_lead_unit_stands_first', 'working_agency_ids[1] = lead_agency_id'],
      [
        'an_assigned_task_has_a_clock',
        `state = 'REGISTERED' or due_on is not null or feedback_cycle is not null`,
      ],
    ])
      this.addSql(`alter table "tasks" add constraint "${name}" check (${expression});`);
  }

  private tables(): void {
    this.addSql(`create table "task_parts" (
      "id" uuid not null,
      "task_id" uuid not null,
      "agency_id" varchar(40) not null,
      "role" text not null,
      "state" text not null,
      "received_at" timestamptz(3) null,
      "reported_at" timestamptz(3) null,
      "return_count" int not null default 0,
      primary key ("id")
    );`);
    this.addSql(`create index "task_parts_by_agency" on "task_parts" ("agency_id");`);
    this.addSql(
      `alter table "task_parts" add constraint "one_part_per_task_and_unit" unique ("task_id", "agency_id");`,
    );
    this.check('task_parts', 'role', `'LEAD', 'SUPPORT'`);
    this.check('task_parts', 'state', `'WAITING', 'RECEIVED', 'REPORTED', 'RETURNED'`);
    this.addSql(`create table "task_steps" (
      "id" uuid not null,
      "task_id" uuid not null,
      "ordinal" int not null,
      "action" varchar(40) not null,
      "from_state" text null,
      "to_state" text not null,
      "actor_id" uuid null,
      "actor_name" varchar(60) not null,
      "agency_id" varchar(40) null,
      "text" varchar(2000) not null,
      "percent" int null,
      "at" timestamptz(3) not null,
      "happened_on" date not null,
      primary key ("id")
    );`);
    this.addSql(`create index "task_steps_by_task" on "task_steps" ("task_id");`);
    this.addSql(
      `alter table "task_steps" add constraint "one_act_per_place_in_the_history" unique ("task_id", "ordinal");`,
    );
    this.addSql(`create index "task_steps_by_day" on "task_steps" ("happened_on");`);
    this.check('task_steps', 'from_state', STATES);
    this.check('task_steps', 'to_state', STATES);
    this.addSql(`create table "task_extensions" (
      "id" uuid not null,
      "task_id" uuid not null,
      "due_on_before" date not null,
      "requested_until" date not null,
      "reason" varchar(500) not null,
      "state" text not null,
      "requested_by" uuid not null,
      "requested_at" timestamptz(3) not null,
      "decided_by" uuid null,
      "decided_at" timestamptz(3) null,
      "decision_reason" varchar(500) null,
      "version" int not null default 1,
      primary key ("id")
    );`);
    this.addSql(`create index "task_extensions_by_task" on "task_extensions" ("task_id");`);
    this.addSql(
      `create unique index "one_open_extension_per_task" on "task_extensions" ("task_id") where ("state" = 'REQUESTED');`,
    );
    this.check('task_extensions', 'state', `'REQUESTED', 'APPROVED', 'REJECTED'`);
    this.addSql(
      `alter table "task_extensions" add constraint "nobody_decides_an_extension_of_their_own" check (decided_by is null or decided_by <> requested_by);`,
    );
    this.sweepTables();
  }

  private sweepTables(): void {
    this.addSql(`create table "task_reminders" (
      "id" uuid not null,
      "task_id" uuid not null,
      "kind" text not null,
      "step" varchar(60) not null,
      "due_version" int not null,
      "fired_at" timestamptz(3) not null,
      "fired_by" uuid null,
      "recipients" int not null,
      primary key ("id")
    );`);
    this.addSql(
      `alter table "task_reminders" add constraint "a_step_fires_once" unique ("task_id", "step", "due_version");`,
    );
    this.check(
      'task_reminders',
      'kind',
      `'FIRST', 'SECOND', 'LAST', 'DUE', 'DAILY', 'LIAISON', 'CONVENER', 'BULLETIN', 'FEEDBACK', 'URGE'`,
    );
    this.addSql(`create table "task_sweep_runs" (
      "id" uuid not null,
      "started_at" timestamptz(3) not null,
      "finished_at" timestamptz(3) null,
      "checked" int not null default 0,
      "fired" int not null default 0,
      "failed" int not null default 0,
      "faults" jsonb not null,
      primary key ("id")
    );`);
    this.addSql(`create index "task_sweep_runs_by_start" on "task_sweep_runs" ("started_at");`);
  }

  private foreignKeys(): void {
    for (const table of ['task_parts', 'task_steps', 'task_extensions', 'task_reminders'])
      this.addSql(
        `alter table "${table}" add constraint "${table}_task_id_foreign" foreign key ("task_id") references "tasks" ("id");`,
      );
  }
}
