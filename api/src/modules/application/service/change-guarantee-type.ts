import { refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import type { GuaranteeType } from '../rules/application-vocabulary.js';
import { changeOf } from '../rules/correction-changes.js';
import type { ApplicationAct } from './act.js';
import { editable, touched } from './editable.js';

/** Puts a case under another 保障类别, before it is handed in or while it is corrected. Refuses NOT_EDITABLE, RECUSED, GUARANTEE_TYPE_SAME. */
export function changeGuaranteeType(
  work: Work,
  input: ApplicationAct & { guaranteeType: GuaranteeType },
): Promise<Outcome<{ applicationId: string }>> {
  return work.atomically(async () => {
    const draft = await editable(work, input);
    if (draft.refused) return draft;
    const { application } = draft;
    const { id, guaranteeType: from } = application;
    if (input.guaranteeType === from)
      return refuse('GUARANTEE_TYPE_SAME', '这件申请已经是所选的保障类别，请另选一种，或者保持不变。');
    await work.changeOne({
      text: 'update applications set guarantee_type = $2 where id = $1',
      values: [id, input.guaranteeType],
    });
    await work.record(
      'ApplicationGuaranteeTypeChanged',
      { type: 'Application', id, caseId: id },
      { from, to: input.guaranteeType },
    );
    return touched(work, application, changeOf('GUARANTEE_TYPE', { from, to: input.guaranteeType }));
  });
}
