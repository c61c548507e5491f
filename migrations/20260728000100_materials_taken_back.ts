import { Migration } from '@mikro-orm/migrations';

/**
 * A material (材料) that was uploaded by mistake is removed, or gets another kind, while the desk has the case. Attachments are
 * still only inserted: what changed stands beside them, and of a removed one the bytes are gone at once.
 */
export class Migration20260728000100_materials_taken_back extends Migration {
  override up(): void {
    this.addSql(`create table "removed_attachments" (
      "attachment_id" uuid not null,
      "case_id" uuid not null,
      "agency_id" varchar(40) not null,
      "removed_by" uuid not null,
      "removed_at" timestamptz(3) not null,
      primary key ("attachment_id")
    );`);
    this.addSql(`create table "attachment_kind_changes" (
      "attachment_id" uuid not null,
      "no" int not null,
      "case_id" uuid not null,
      "agency_id" varchar(40) not null,
      "kind" text not null,
      "changed_by" uuid not null,
      "changed_at" timestamptz(3) not null,
      primary key ("attachment_id", "no")
    );`);
    this.addSql(
      `alter table "attachment_kind_changes" add constraint "attachment_kind_changes_kind_check" check ("kind" in ('IDENTITY', 'INCOME', 'HOUSING', 'MARRIAGE', 'CONSENT', 'SURVEY_PHOTO', 'NOTICE_PHOTO', 'OTHER'));`,
    );
    this.addSql(
      `alter table "removed_attachments" add constraint "removed_attachments_attachment_id_foreign" foreign key ("attachment_id") references "attachments" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "attachment_kind_changes" add constraint "attachment_kind_changes_attachment_id_foreign" foreign key ("attachment_id") references "attachments" ("id");`,
    );
    for (const table of ['removed_attachments', 'attachment_kind_changes']) {
      this.addSql(`alter table ${table} enable row level security;`);
      this.addSql(
        `create policy ${table}_are_read_within_reach on ${table} for select using (
  exists (select 1 from attachments a where a.id = ${table}.attachment_id));`,
      );
    }
    this.addSql(
      `create policy attachment_kind_changes_are_written_by_their_agency on attachment_kind_changes for insert
  with check ((select claimed_by_system()) or attachment_kind_changes.agency_id = any((select claimed_agencies())::text[]));`,
    );
    this.addSql(`select grant_to_running_role('attachment_kind_changes', 'select, insert');`);
    // Not even inserted by the running role: a row here takes a file away, so the database asks again whether it may be.
    this.addSql(`select grant_to_running_role('removed_attachments', 'select');`);
    this.remove();
  }

  /** The desk of the case alone, and only what no reviewer has had before them: of a draft all, of a correction its own additions. */
  private remove(): void {
    this.addSql(`create function remove_material(of_attachment uuid, at timestamptz) returns void language plpgsql security definer set search_path from current as $$
begin
  insert into removed_attachments (attachment_id, case_id, agency_id, removed_by, removed_at)
  select a.id, a.case_id, desk.agency_id, (actor_claims()->>'account')::uuid, at
  from attachments a
    join applications c on c.id = a.case_id
    join communities desk on desk.id = c.community_id
  where a.id = of_attachment and a.kind <> 'EVIDENCE' and desk.agency_id = any(claimed_agencies())
    and (c.state = 'DRAFT'
      or (c.state = 'CORRECTION_REQUIRED' and a.uploaded_at > c.state_since and a.agency_id = desk.agency_id));
  if not found then raise exception 'only the desk takes a material back, before it is handed in'; end if;
  delete from file_contents f where f.attachment_id = of_attachment;
end $$;`);
    this.addSql(`revoke all on function remove_material(uuid, timestamptz) from public;`);
    this.addSql(
      `do $$ begin execute format('grant execute on function remove_material(uuid, timestamptz) to %I', running_role()); end $$;`,
    );
  }
}
