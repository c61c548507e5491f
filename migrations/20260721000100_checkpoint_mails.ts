import { Migration } from '@mikro-orm/migrations';

/** Checkpoints of the audit log that go to mailboxes outside, one a day and mailbox; written by the role that reads the log. */
export class Migration20260721000100_checkpoint_mails extends Migration {
  override up(): void {
    this.addSql(`create table "audit_checkpoint_mails" (
      "id" uuid not null,
      "mailed_on" date not null,
      "address" varchar(200) not null,
      "size" bigint not null,
      "state" text not null,
      "attempts" int not null default 0,
      "attempted_at" timestamptz(3) null,
      "sent_at" timestamptz(3) null,
      "fault" varchar(60) null,
      primary key ("id"),
      constraint "a_mailbox_gets_one_checkpoint_a_day" unique ("mailed_on", "address")
    );`);
    this.addSql(
      `alter table "audit_checkpoint_mails" add constraint "audit_checkpoint_mails_state_check" check ("state" in ('PENDING', 'SENDING', 'SENT', 'FAILED', 'REFUSED'));`,
    );
    this.addSql(`do $$ begin
  execute format('grant select, insert, update on audit_checkpoint_mails to %I', audit_reader_role());
end $$;`);
    this.addSql(
      `select pgboss.create_queue('mail-checkpoint', '{"policy": "stately", "retryLimit": 8, "retryDelay": 60, "retryBackoff": true, "retryDelayMax": 3600, "expireInSeconds": 600}')`,
    );
  }
}
