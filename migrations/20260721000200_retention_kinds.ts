import { Migration } from '@mikro-orm/migrations';

/** 到期删除 of more: the files behind the agencies' answers, what the rules noted from them, and ended sign-ins. */
export class Migration20260721000200_retention_kinds extends Migration {
  override up(): void {
    this.addSql(`alter table "deletion_records" alter column "case_id" drop not null;`);
    this.addSql(`alter table "deletion_records" drop constraint "deletion_records_subject_check";`);
    this.addSql(
      `alter table "deletion_records" add constraint "deletion_records_subject_check" check ("subject" in ('AGENCY_RECORDS', 'ANSWER_FILES', 'SUSPICION_EVIDENCE', 'SIGN_INS'));`,
    );
    // As with the answers: the running role may only insert, only the system deletes, only of cases that came to nothing.
    this.addSql(`create function ended_without_registration(of_case uuid, ended_before timestamptz) returns boolean language sql stable as $$
  select exists (select 1 from applications a where a.id = of_case and a.state_since < ended_before
    and a.state in ('REJECTED', 'UPHELD', 'LAPSED', 'WITHDRAWN', 'NOT_ACCEPTED'))
$$;`);
    this.addSql(`create function delete_answer_files(of_case uuid, ended_before timestamptz) returns int language plpgsql security definer set search_path from current as $$
declare
  deleted int;
begin
  if not claimed_by_system() then raise exception 'only the system deletes answers'; end if;
  if not ended_without_registration(of_case, ended_before) then return 0; end if;
  delete from answer_evidence e where e.case_id = of_case;
  delete from file_contents f using attachments a
  where f.attachment_id = a.id and a.case_id = of_case and a.kind = 'EVIDENCE';
  delete from attachments a where a.case_id = of_case and a.kind = 'EVIDENCE';
  get diagnostics deleted = row_count;
  return deleted;
end $$;`);
    this.addSql(`create function delete_suspicion_evidence(of_case uuid, ended_before timestamptz) returns int language plpgsql security definer set search_path from current as $$
declare
  deleted int;
begin
  if not claimed_by_system() then raise exception 'only the system deletes answers'; end if;
  if not ended_without_registration(of_case, ended_before) then return 0; end if;
  delete from confidential_facts f where f.case_id = of_case and f.kind = 'EVIDENCE';
  get diagnostics deleted = row_count;
  return deleted;
end $$;`);
    for (const name of ['delete_answer_files', 'delete_suspicion_evidence']) {
      this.addSql(`revoke all on function ${name}(uuid, timestamptz) from public;`);
      this.addSql(
        `do $$ begin execute format('grant execute on function ${name}(uuid, timestamptz) to %I', running_role()); end $$;`,
      );
    }
  }
}
