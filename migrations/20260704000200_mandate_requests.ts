import { Migration } from '@mikro-orm/migrations';

/** 任职报批: posts are asked for by one administrator and given by another. */
export class Migration20260704000200_mandate_requests extends Migration {
  override up(): void {
    this.addSql(`create table "mandate_requests" (
      "id" uuid not null,
      "account_id" uuid not null,
      "post" text not null,
      "agency_id" varchar(40) not null,
      "community_id" varchar(12) null,
      "hand_over" boolean not null,
      "state" text not null,
      "requested_by" uuid not null,
      "requested_at" timestamptz(3) not null,
      "decided_by" uuid null,
      "decided_at" timestamptz(3) null,
      "reason" varchar(200) null,
      "mandate_id" uuid null,
      "version" int not null default 1,
      primary key ("id")
    );`);
    this.addSql(`create index "mandate_requests_by_account" on "mandate_requests" ("account_id");`);
    this.addSql(`create index "mandate_requests_by_state" on "mandate_requests" ("state", "requested_at");`);
    this.addSql(
      `create unique index "one_open_request_per_post" on "mandate_requests" ("account_id", "post", "agency_id") where ("state" = 'REQUESTED');`,
    );
    this.addSql(
      `alter table "mandate_requests" add constraint "mandate_requests_post_check" check ("post" in ('CONVENER', 'DEPUTY_CONVENER', 'OFFICE_DIRECTOR', 'OFFICE_CLERK', 'LIAISON', 'DATA_CONTACT', 'COMMUNITY_CLERK', 'SUBDISTRICT_CLERK', 'COUNTY_REVIEWER', 'COUNTY_APPROVER', 'SUPERVISOR', 'RELEASE_REVIEWER', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'));`,
    );
    this.addSql(
      `alter table "mandate_requests" add constraint "mandate_requests_state_check" check ("state" in ('REQUESTED', 'APPROVED', 'REJECTED', 'WITHDRAWN'));`,
    );
    this.addSql(
      `alter table "mandate_requests" add constraint "nobody_approves_what_they_asked_for" check (state <> 'APPROVED' or (decided_by is not null and decided_by <> requested_by and decided_by <> account_id));`,
    );
    this.addSql(
      `alter table "mandate_requests" add constraint "mandate_requests_account_id_foreign" foreign key ("account_id") references "accounts" ("id");`,
    );
    this.addSql(
      `alter table "mandate_requests" add constraint "mandate_requests_agency_id_foreign" foreign key ("agency_id") references "agencies" ("id");`,
    );
    this.addSql(
      `alter table "mandate_requests" add constraint "mandate_requests_community_id_foreign" foreign key ("community_id") references "communities" ("id") on delete set null;`,
    );
    this.addSql(`select grant_to_running_role('mandate_requests', 'select, insert, update');`);
  }
}
