import { Migration } from '@mikro-orm/migrations';

/**
 * Whether the desk may still change a material (材料) is one question in the database too, for another kind as for a removal:
 * the desk of the case, before it is handed in, and no scan that a standing consent refers to. The hour of a removal is the
 * database's own. A removed replacement replaces nothing any more: the one it replaced is in force and may be replaced again.
 */
export class Migration20260728000400_materials_of_their_desk extends Migration {
  override up(): void {
    // As whoever asks: within a policy only what the claims reach, within remove_material() every row.
    this.addSql(`create function desk_that_may_change(of_attachment uuid) returns varchar language sql stable as $$
  select desk.agency_id
  from attachments a
    join applications c on c.id = a.case_id
    join communities desk on desk.id = c.community_id
  where a.id = of_attachment and a.kind <> 'EVIDENCE'
    and (c.state = 'DRAFT'
      or (c.state = 'CORRECTION_REQUIRED' and a.uploaded_at > c.state_since and a.agency_id = desk.agency_id))
    and not exists (select 1 from removed_attachments gone where gone.attachment_id = a.id)
    and not exists (select 1 from consents s
      join household_members m on m.household_id = s.household_id and m.person_id = s.person_id
      where s.household_id = c.household_id and s.attachment_id = a.id and s.ended_at is null and m.left_at is null)
$$;`);
    this.addSql(`revoke all on function desk_that_may_change(uuid) from public;`);
    this.addSql(
      `do $$ begin execute format('grant execute on function desk_that_may_change(uuid) to %I', running_role()); end $$;`,
    );
    this.changeKinds();
    this.remove();
    this.addSql(
      `update attachments a set supersedes_id = null from removed_attachments gone where gone.attachment_id = a.id;`,
    );
  }

  private changeKinds(): void {
    this.addSql(
      `drop policy attachment_kind_changes_are_written_by_their_agency on attachment_kind_changes;`,
    );
    this.addSql(
      `create policy attachment_kind_changes_are_written_by_their_agency on attachment_kind_changes for insert
  with check ((select claimed_by_system())
    or (attachment_kind_changes.agency_id = any((select claimed_agencies())::text[])
      and attachment_kind_changes.agency_id = desk_that_may_change(attachment_kind_changes.attachment_id)
      and exists (select 1 from attachments a
        where a.id = attachment_kind_changes.attachment_id and a.case_id = attachment_kind_changes.case_id)));`,
    );
  }

  private remove(): void {
    this.addSql(`drop function remove_material(uuid, timestamptz);`);
    this.addSql(`create function remove_material(of_attachment uuid) returns void language plpgsql security definer set search_path from current as $$
begin
  insert into removed_attachments (attachment_id, case_id, agency_id, removed_by, removed_at)
  select a.id, a.case_id, desk, (actor_claims()->>'account')::uuid, now()
  from attachments a, desk_that_may_change(a.id) desk
  where a.id = of_attachment and desk = any(claimed_agencies());
  if not found then raise exception 'only the desk takes a material back, before it is handed in'; end if;
  update attachments set supersedes_id = null where id = of_attachment;
  delete from file_contents f where f.attachment_id = of_attachment;
end $$;`);
    this.addSql(`revoke all on function remove_material(uuid) from public;`);
    this.addSql(
      `do $$ begin execute format('grant execute on function remove_material(uuid) to %I', running_role()); end $$;`,
    );
  }
}
