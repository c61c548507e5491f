import type { Work } from '../../../platform/work.js';
import type { MaterialKind } from '../rules/attachment-kinds.js';

/** Takes a material out of the case: its row stays as a record, its bytes are gone. Whether it may be was decided before; the database asks again. */
export async function removeFile(work: Work, attachmentId: string): Promise<void> {
  await work.db.rows({ text: 'select remove_material($1)', values: [attachmentId] });
}

/** Notes that a material proves something else; the kind it came with stays in its row. */
export async function changeKindOfMaterial(
  work: Work,
  file: { readonly attachmentId: string; readonly caseId: string; readonly agencyId: string },
  kind: MaterialKind,
): Promise<void> {
  await work.changeOne({
    text: `insert into attachment_kind_changes (attachment_id, no, case_id, agency_id, kind, changed_by, changed_at)
           select $1::uuid, 1 + coalesce(max(no), 0), $2::uuid, $3, $4, $5::uuid, $6::timestamptz from attachment_kind_changes where attachment_id = $1`,
    values: [file.attachmentId, file.caseId, file.agencyId, kind, work.actor.accountId, work.now()],
  });
}
