import { sql } from '../../../platform/db/sql.js';
import type { Work } from '../../../platform/work.js';
import { isUuid } from '../../../shared/uuid.js';
import type { MaterialKind } from '../rules/attachment-kinds.js';
import { isInForce, kindInForce } from './attachment-visibility.js';

/** A material (材料) of a case in force: neither evidence, nor replaced, nor removed. */
export interface Material {
  readonly id: string;
  readonly kind: MaterialKind;
  /** Who brought it. */
  readonly agencyId: string;
  readonly uploadedAt: Date;
}

/** Which of the ids are materials of this case in force; the others are another case's, gone, or nothing at all. */
export async function materialsAmong(
  work: Work,
  caseId: string,
  ids: readonly string[],
): Promise<Material[]> {
  const possible = ids.filter(isUuid);
  if (possible.length === 0) return [];
  const { text, values } = sql`SELECT a.id, ${kindInForce('a')}, a.agency_id, a.uploaded_at FROM attachments a
        WHERE a.id = ANY(${possible}) AND a.case_id = ${caseId} AND a.kind <> 'EVIDENCE' AND ${isInForce('a')}`;
  const rows = await work.db.rows({ text, values });
  return rows.map(([id, kind, agencyId, uploadedAt]) => ({
    id: String(id),
    kind: String(kind) as MaterialKind,
    agencyId: String(agencyId),
    uploadedAt: new Date(String(uploadedAt)),
  }));
}
