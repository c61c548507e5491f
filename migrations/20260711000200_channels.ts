import { Migration } from '@mikro-orm/migrations';

/** Messages leave the product by e-mail and SMS: where to, and one row for each message and channel. */
export class Migration20260711000200_channels extends Migration {
  override up(): void {
    this.addSql(`create table "contact_cards" (
      "account_id" uuid not null,
      "email" varchar(200) null,
      "phone" varchar(20) null,
      "email_scope" text not null,
      "sms_scope" text not null,
      "saved_at" timestamptz(3) not null,
      "version" int not null default 1,
      primary key ("account_id")
    );`);
    for (const column of ['email_scope', 'sms_scope'])
      this.addSql(
        `alter table "contact_cards" add constraint "contact_cards_${column}_check" check ("${column}" in ('NONE', 'ESCALATIONS', 'ALL'));`,
      );
    this.addSql(`create table "notification_deliveries" (
      "id" uuid not null,
      "notification_id" uuid not null,
      "channel" text not null,
      "state" text not null,
      "attempts" int not null default 0,
      "attempted_at" timestamptz(3) null,
      "sent_at" timestamptz(3) null,
      "fault" varchar(60) null,
      primary key ("id")
    );`);
    this.addSql(
      `alter table "notification_deliveries" add constraint "a_message_takes_a_channel_once" unique ("notification_id", "channel");`,
    );
    this.addSql(
      `alter table "notification_deliveries" add constraint "notification_deliveries_channel_check" check ("channel" in ('EMAIL', 'SMS'));`,
    );
    this.addSql(
      `alter table "notification_deliveries" add constraint "notification_deliveries_state_check" check ("state" in ('PENDING', 'SENDING', 'SENT', 'FAILED', 'CANCELLED'));`,
    );
    this.addSql(`select grant_to_running_role('contact_cards', 'select, insert, update, delete');`);
    this.addSql(`select grant_to_running_role('notification_deliveries', 'select, insert, update');`);
    // An attempt is over after a minute at most; one that is still open after two belonged to a worker that is gone.
    this.addSql(
      `select pgboss.create_queue('deliver-notification', '{"policy": "standard", "retryLimit": 8, "retryDelay": 30, "retryBackoff": true, "retryDelayMax": 3600, "expireInSeconds": 120}')`,
    );
  }
}
