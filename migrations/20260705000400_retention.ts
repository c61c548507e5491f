import { Migration } from '@mikro-orm/migrations';

/** 到期删除: what the agencies answered about a case that came to nothing is deleted after years, and that it was stays. */
export class Migration20260705000400_retention extends Migration {
  override up(): void {
    this.addSql(`create table "deletion_records" (
      "id" uuid not null,
      "case_id" uuid not null,
      "subject" text not null,
      "row_count" int not null,
      "rule" varchar(60) not null,
      "deleted_at" timestamptz(3) not null,
      primary key ("id")
    );`);
    this.addSql(`create index "deletion_records_by_case" on "deletion_records" ("case_id");`);
    this.addSql(
      `alter table "deletion_records" add constraint "deletion_records_subject_check" check ("subject" in ('AGENCY_RECORDS'));`,
    );
    this.addSql(`select grant_to_running_role('deletion_records', 'select, insert');`);
    // The running role may only insert answers. Only the system deletes, and only of cases that ended without a registration.
    this.addSql(`create function delete_agency_records(of_case uuid, ended_before timestamptz) returns int language plpgsql security definer set search_path from current as $$
declare
  deleted int;
begin
  if not claimed_by_system() then raise exception 'only the system deletes answers'; end if;
  delete from agency_records r using applications a
  where r.case_id = of_case and a.id = of_case and a.state_since < ended_before
    and a.state in ('REJECTED', 'UPHELD', 'LAPSED', 'WITHDRAWN', 'NOT_ACCEPTED');
  get diagnostics deleted = row_count;
  return deleted;
end $$;`);
    this.addSql(`revoke all on function delete_agency_records(uuid, timestamptz) from public;`);
    this.addSql(
      `do $$ begin execute format('grant execute on function delete_agency_records(uuid, timestamptz) to %I', running_role()); end $$;`,
    );
    this.addSql(
      `select pgboss.create_queue('delete-expired-records', '{"policy": "standard", "retryLimit": 5, "retryDelay": 5, "retryBackoff": true}')`,
    );
  }
}
