import { changeKindOfMaterial, isMaterialKind } from '../../messaging/index.js';
import { refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { changeOf } from '../rules/correction-changes.js';
import { touched } from './editable.js';
import { ownMaterial, type MaterialAct } from './own-material.js';

/** Files a material under another kind. Refuses what `ownMaterial` refuses, MATERIAL_KIND_UNKNOWN, MATERIAL_KIND_SAME. */
export function changeMaterialKind(
  work: Work,
  input: MaterialAct & { readonly kind: string },
): Promise<Outcome<{ applicationId: string }>> {
  return work.atomically(async () => {
    const own = await ownMaterial(work, input);
    if (own.refused) return own;
    const { application, material, agencyId } = own;
    const { kind } = input;
    // 佐证 comes with an agency's answer: no material of the household becomes one.
    if (!isMaterialKind(kind)) return refuse('MATERIAL_KIND_UNKNOWN', '请从材料种类的列表中选择一种。');
    if (kind === material.kind)
      return refuse('MATERIAL_KIND_SAME', '这份材料已经是所选的种类，请另选一种，或者保持不变。');
    const file = { attachmentId: material.id, caseId: application.id, agencyId };
    await changeKindOfMaterial(work, file, kind);
    await work.record(
      'MaterialKindChanged',
      { type: 'Attachment', id: material.id, caseId: application.id },
      { from: material.kind, to: kind },
    );
    return touched(
      work,
      application,
      changeOf('MATERIAL_KIND_CHANGED', { attachmentId: material.id, from: material.kind, to: kind }),
    );
  });
}
