import { Migration } from '@mikro-orm/migrations';

/** Which file belongs to which answer is seen by whoever sees the file, and written by the agency that answers. */
export class Migration20260704000250_sealed_evidence extends Migration {
  override up(): void {
    this.addSql(`alter table answer_evidence enable row level security;`);
    this.addSql(
      `create policy answer_evidence_are_read_within_reach on answer_evidence for select using (
  exists (select 1 from attachments a where a.id = answer_evidence.attachment_id));`,
    );
    this.addSql(
      `create policy answer_evidence_are_written_by_their_agency on answer_evidence for insert
  with check ((select claimed_by_system()) or answer_evidence.agency_id = any((select claimed_agencies())::text[]));`,
    );
  }
}
