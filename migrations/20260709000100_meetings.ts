import { Migration } from '@mikro-orm/migrations';

export class Migration20260709000100_meetings extends Migration {
  override up(): void {
    this.addSql(`create table "topics" (
      "id" uuid not null,
      "kind" text not null,
      "title" varchar(100) not null,
      "background" text not null,
      "proposal" text not null,
      "proposer_agency_id" varchar(40) not null,
      "submitted_by" uuid null,
      "consulted_agency_ids" jsonb not null,
      "secrecy" text not null,
      "solicitation_id" uuid null,
      "state" text not null,
      "return_reason" varchar(500) null,
      "reviewed_in_meeting_id" uuid null,
      "source_task_id" uuid null,
      "collected_at" timestamptz(3) not null,
      "approved_by" uuid null,
      "approved_at" timestamptz(3) null,
      "version" int not null default 1,
      primary key ("id")
    );`);
    this.addSql(`create index "topics_by_proposer" on "topics" ("proposer_agency_id");`);
    this.addSql(`create index "topics_by_state" on "topics" ("state", "collected_at", "id");`);
    this.addSql(`create table "topic_opinions" (
      "id" uuid not null,
      "topic_id" uuid not null,
      "agency_id" varchar(40) not null,
      "opinion" text not null,
      "given_by" uuid not null,
      "given_at" timestamptz(3) not null,
      primary key ("id")
    );`);
    this.addSql(`create table "solicitations" (
      "id" uuid not null,
      "title" varchar(100) not null,
      "note" varchar(1000) not null,
      "closes_on" date not null,
      "opened_by" uuid not null,
      "opened_at" timestamptz(3) not null,
      primary key ("id")
    );`);
    this.addSql(`create index "solicitations_by_closing" on "solicitations" ("closes_on", "id");`);
    this.addSql(`create table "meetings" (
      "id" uuid not null,
      "kind" text not null,
      "year" int not null,
      "ordinal" int not null,
      "title" varchar(100) not null,
      "state" text not null,
      "scheduled_at" timestamptz(3) not null,
      "place" varchar(100) not null,
      "chair" varchar(60) not null,
      "recorder" varchar(60) not null,
      "cancel_reason" varchar(500) null,
      "planned_by" uuid not null,
      "convened_at" timestamptz(3) null,
      "held_at" timestamptz(3) null,
      "minutes_issued_at" timestamptz(3) null,
      "version" int not null default 1,
      primary key ("id")
    );`);
    this.addSql(`create index "meetings_by_day" on "meetings" ("scheduled_at", "id");`);
    this.addSql(
      `alter table "meetings" add constraint "a_meeting_is_numbered_once" unique ("year", "ordinal");`,
    );
    this.addSql(`create table "agenda_items" (
      "id" uuid not null,
      "meeting_id" uuid not null,
      "topic_id" uuid not null,
      "position" int not null,
      "minutes" int not null,
      "record" text not null,
      "outcome" text null,
      "version" int not null default 1,
      primary key ("id")
    );`);
    this.addSql(`create index "agenda_items_by_topic" on "agenda_items" ("topic_id");`);
    this.addSql(
      `alter table "agenda_items" add constraint "a_topic_stands_once_on_an_agenda" unique ("meeting_id", "topic_id");`,
    );
    this.addSql(`create table "meeting_invitations" (
      "id" uuid not null,
      "meeting_id" uuid not null,
      "agency_id" varchar(40) null,
      "guest_name" varchar(60) null,
      "guest_from" varchar(100) null,
      "attendance" text not null,
      "attendee_name" varchar(60) null,
      "attendee_title" varchar(60) null,
      "leave_reason" varchar(200) null,
      "replied_by" uuid null,
      "replied_at" timestamptz(3) null,
      "signed_in_at" timestamptz(3) null,
      "version" int not null default 1,
      primary key ("id")
    );`);
    this.addSql(
      `create index "meeting_invitations_by_agency" on "meeting_invitations" ("agency_id", "meeting_id");`,
    );
    this.addSql(
      `alter table "meeting_invitations" add constraint "a_unit_is_invited_once" unique ("meeting_id", "agency_id");`,
    );
    this.addSql(
      `alter table "meeting_invitations" add constraint "an_invitation_has_one_addressee" check ((agency_id is null) <> (guest_name is null));`,
    );
    this.addSql(`create table "resolutions" (
      "id" uuid not null,
      "meeting_id" uuid not null,
      "agenda_item_id" uuid not null,
      "sequence" int not null,
      "no" varchar(20) null,
      "content" varchar(1000) not null,
      "lead_agency_id" varchar(40) null,
      "co_agency_ids" jsonb not null,
      "due_on" date null,
      "acceptance" varchar(500) not null,
      "supersedes_id" uuid null,
      "state" text not null,
      "revoke_reason" varchar(500) null,
      "version" int not null default 1,
      primary key ("id")
    );`);
    this.addSql(`create index "resolutions_by_meeting" on "resolutions" ("meeting_id");`);
    this.addSql(`create index "resolutions_by_item" on "resolutions" ("agenda_item_id");`);
    this.addSql(`alter table "resolutions" add constraint "resolutions_no_is_unique" unique ("no");`);
    this.addSql(
      `alter table "resolutions" add constraint "an_issued_resolution_is_complete" check (state = 'DRAFTED' or (no is not null and lead_agency_id is not null and due_on is not null));`,
    );
    this.addSql(`create table "meeting_documents" (
      "id" uuid not null,
      "meeting_id" uuid not null,
      "kind" text not null,
      "version_number" int not null,
      "number" varchar(60) not null,
      "title" varchar(200) not null,
      "reason" varchar(500) null,
      "sha256" bytea not null,
      "bytes" bytea not null,
      "issued_by" uuid not null,
      "issued_at" timestamptz(3) not null,
      primary key ("id")
    );`);
    this.addSql(
      `alter table "meeting_documents" add constraint "a_document_version_is_issued_once" unique ("meeting_id", "kind", "version_number");`,
    );
    this.addSql(
      `alter table "topic_opinions" add constraint "a_unit_gives_one_opinion" unique ("topic_id", "agency_id");`,
    );
    this.checks();
    this.references();
    this.grants();
  }

  private checks(): void {
    const allowed: readonly [string, string, readonly string[]][] = [
      ['topics', 'kind', ['POLICY', 'CASE', 'DATA', 'CLUE', 'OTHER']],
      ['topics', 'secrecy', ['ORDINARY', 'INTERNAL']],
      [
        'topics',
        'state',
        [
          'COLLECTED',
          'LIAISON_REVIEWED',
          'APPROVED',
          'SCHEDULED',
          'DISCUSSED',
          'RESOLVED',
          'DEFERRED',
          'RETURNED',
        ],
      ],
      ['meetings', 'kind', ['LIAISON', 'PLENARY']],
      ['meetings', 'state', ['PLANNED', 'AGENDA_LOCKED', 'CONVENED', 'HELD', 'MINUTES_ISSUED', 'CANCELLED']],
      ['agenda_items', 'outcome', ['REVIEWED', 'RESOLVED', 'DEFERRED', 'RETURNED']],
      ['meeting_invitations', 'attendance', ['PENDING', 'ATTENDING', 'SUBSTITUTE', 'LEAVE']],
      ['resolutions', 'state', ['DRAFTED', 'ISSUED', 'FULFILLED', 'REVOKED', 'SUPERSEDED']],
      ['meeting_documents', 'kind', ['NOTICE', 'AGENDA', 'SIGN_IN', 'MINUTES']],
    ];
    for (const [table, column, values] of allowed) {
      const list = values.map((value) => `'${value}'`).join(', ');
      this.addSql(
        `alter table "${table}" add constraint "${table}_${column}_check" check ("${column}" in (${list}));`,
      );
    }
  }

  private references(): void {
    const references: readonly [string, string, string][] = [
      ['topic_opinions', 'topic_id', 'topics'],
      ['agenda_items', 'meeting_id', 'meetings'],
      ['agenda_items', 'topic_id', 'topics'],
      ['meeting_invitations', 'meeting_id', 'meetings'],
      ['resolutions', 'meeting_id', 'meetings'],
      ['resolutions', 'agenda_item_id', 'agenda_items'],
      ['meeting_documents', 'meeting_id', 'meetings'],
    ];
    for (const [table, column, target] of references) {
      this.addSql(
        `alter table "${table}" add constraint "${table}_${column}_foreign" foreign key ("${column}") references "${target}" ("id");`,
      );
    }
  }

  private grants(): void {
    for (const table of [
      'topics',
      'topic_opinions',
      'solicitations',
      'meetings',
      'agenda_items',
      'meeting_invitations',
      'resolutions',
    ]) {
      this.addSql(`select grant_to_running_role('${table}', 'select, insert, update, delete');`);
    }
    // What was issued stays as it was issued: nobody who runs the product can change or remove it.
    this.addSql(`select grant_to_running_role('meeting_documents', 'select, insert');`);
  }
}
