import type { Material } from '../../messaging/index.js';
import { isConsentScan } from '../../registry/index.js';
import { refuse, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import type { Application } from '../application.entity.js';
import { isOpenToDesk } from '../rules/material-edits.js';

/** Why the desk may not change a material any more, null while it may. Refuses MATERIAL_HANDED_IN, CONSENT_SCAN. */
export async function refuseChange(
  work: Work,
  { state, stateSince, householdId }: Pick<Application, 'state' | 'stateSince' | 'householdId'>,
  deskAgencyId: string,
  material: Material,
): Promise<Refused | null> {
  if (!isOpenToDesk({ state, stateSince, deskAgencyId }, material))
    return refuse(
      'MATERIAL_HANDED_IN',
      '已经提交给审核单位的材料和审核单位上传的材料，不能删除、替换或改种类。材料有误的，请另外上传正确的一份。',
    );
  if (await isConsentScan(work, householdId, material.id))
    return refuse(
      'CONSENT_SCAN',
      '这是授权核查同意书登记所附的扫描件，不能删除、替换或改种类。请先重新登记同意书，换一份扫描件或不附扫描件，再来操作。',
    );
  return null;
}
