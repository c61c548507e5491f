import { materialsAmong, type Material } from '../../messaging/index.js';
import { refuse, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import type { ApplicationAct } from './act.js';
import { editable, type Editable } from './editable.js';
import { refuseChange } from './refuse-change.js';

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
  const closed = await refuseChange(work, application, agencyId, material);
  return closed ?? { ...place, material };
}
