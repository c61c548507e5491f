import { removeFile } from '../../messaging/index.js';
import type { Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { changeOf } from '../rules/correction-changes.js';
import { touched } from './editable.js';
import { ownMaterial, type MaterialAct } from './own-material.js';

/**
 * Removes a material that was uploaded by mistake: a stranger's papers must not stay, so its bytes are deleted at once. That it was
 * there stays. Refuses what `ownMaterial` refuses.
 */
export function removeMaterial(work: Work, input: MaterialAct): Promise<Outcome<{ applicationId: string }>> {
  return work.atomically(async () => {
    const own = await ownMaterial(work, input);
    if (own.refused) return own;
    const { application, material } = own;
    await removeFile(work, material.id);
    await work.record(
      'MaterialRemoved',
      { type: 'Attachment', id: material.id, caseId: application.id },
      { kind: material.kind },
    );
    return touched(
      work,
      application,
      changeOf('MATERIAL_REMOVED', { attachmentId: material.id, from: material.kind }),
    );
  });
}
