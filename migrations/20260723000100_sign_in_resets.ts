import { Migration } from '@mikro-orm/migrations';

/**
 * What an administrator hands out to sign in with, a password or a linked identity, opens the account only once another
 * administrator confirmed it. What stood before counts as confirmed: those columns stay empty.
 */
export class Migration20260723000100_sign_in_resets extends Migration {
  override up(): void {
    this.addSql(`alter table "accounts"
      add column "sign_in_reset_by" uuid null,
      add column "sign_in_reset_at" timestamptz(3) null,
      add column "sign_in_reset_hash" varchar(200) null,
      add column "sign_in_confirmed_by" uuid null,
      add column "sign_in_confirmed_at" timestamptz(3) null;`);
    this.addSql(
      `alter table "accounts" add constraint "nobody_resets_their_own_sign_in" check (sign_in_reset_by is null or sign_in_reset_by <> id);`,
    );
    this.addSql(
      `alter table "accounts" add constraint "nobody_confirms_the_sign_in_they_reset" check (sign_in_confirmed_at is null or (sign_in_reset_by is not null and sign_in_confirmed_by is not null and sign_in_confirmed_by <> sign_in_reset_by and sign_in_confirmed_by <> id));`,
    );
    this.addSql(
      `alter table "accounts" add constraint "a_sign_in_waits_until_it_is_confirmed" check ((sign_in_reset_by is null) = (sign_in_reset_at is null) and (sign_in_reset_hash is not null) = (sign_in_reset_by is not null and sign_in_confirmed_at is null));`,
    );
    this.addSql(`alter table "external_identities"
      add column "linked_by" uuid null,
      add column "confirmed_by" uuid null,
      add column "confirmed_at" timestamptz(3) null;`);
    this.addSql(`update "external_identities" set "confirmed_at" = "linked_at";`);
    this.addSql(
      `alter table "external_identities" add constraint "nobody_confirms_the_identity_they_linked" check (case when linked_by is null then confirmed_at is not null else linked_by <> account_id and (confirmed_at is null or (confirmed_by is not null and confirmed_by <> linked_by and confirmed_by <> account_id)) end);`,
    );
  }
}
