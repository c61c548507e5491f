import { Migration } from '@mikro-orm/migrations';

/**
 * A blind index of the mobile number of a card, so that it compares with the phones of applicants (P15). SQL has no key:
 * cards of before get theirs at the next start, before it serves anybody.
 */
export class Migration20260723000500_phone_index_of_cards extends Migration {
  override up(): void {
    this.addSql(`alter table "contact_cards" add column "phone_blind_index" bytea null;`);
    this.addSql(
      `alter table "contact_cards" add constraint "a_number_taken_out_leaves_no_index" check (has_phone or phone_blind_index is null);`,
    );
  }
}
