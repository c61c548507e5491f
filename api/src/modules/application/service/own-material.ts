import { materialsAmong, type Material } from '../../messaging/index.js';
import { isConsentScan } from '../../registry/index.js';
import { refuse, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { isOpenToDesk } from '../rules/material-edits.js';
import type { ApplicationAct } from './act.js';
import { editable, type Editable } from './editable.js';

export interface MaterialAct extends ApplicationAct {
  readonly attachmentId: string;
}

interface OwnMaterial extends Editable {
  readonly material: Material;
}

/**
 * A material that the desk may still change, with its case under lock. Refuses NOT_EDITABLE, RECUSED, MATERIAL_GONE,
 * MATERIAL_HANDED_IN, CONSENT_SCAN.
 */
export async function ownMaterial(work: Work, input: MaterialAct): Promise<OwnMaterial | Refused> {
  const place = await editable(work, input);
  if (place.refused) return place;
  const { application, agencyId } = place;
  const [material] = await materialsAmong(work, application.id, [input.attachmentId]);
  if (!material) return refuse('MATERIAL_GONE', '这份材料已经删除或被替换，请刷新页面，查看现有的材料。');
  const { state, stateSince } = application;
  if (!isOpenToDesk({ state, stateSince, deskAgencyId: agencyId }, material))
    return refuse(
      'MATERIAL_HANDED_IN',
      '退回补正以前已经提交的材料和审核单位上传的材料，不能删除或改种类。材料有误的，请另外上传正确的一份。',
    );
  if (await isConsentScan(work, application.householdId, material.id))
    return refuse(
      'CONSENT_SCAN',
      '这是授权核查同意书登记所附的扫描件，不能删除或改种类。请先重新登记同意书，换一份扫描件或不附扫描件，再来操作。',
    );
  return { ...place, material };
}
