import type { Outcome } from '../../../platform/outcome.js';
import { refuse } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { addWorkingDays } from '../../../shared/working-days.js';
import { Correction } from '../correction.entity.js';
import { actOnApplication, type ApplicationAct } from './act.js';

export interface CorrectionItem {
  /** What the item is about: a member, a document, a field. */
  readonly subject: string;
  /** What the applicant has to do. */
  readonly request: string;
}

const MAX_ITEMS = 30;

/** 一次性告知: returns the case with one consolidated list. Refuses CORRECTION_LIST_EMPTY, INPUT_INVALID. */
export function returnApplication(
  work: Work,
  input: ApplicationAct & { items: readonly CorrectionItem[]; opinion?: string | null },
): Promise<Outcome<{ applicationId: string }>> {
  return actOnApplication(
    work,
    'return',
    input,
    { opinion: input.opinion ?? null, correctionItems: input.items.length },
    async ({ application, rules }) => {
      const problems = input.items.flatMap((item, i) => [
        ...(item.subject.trim() && item.subject.length <= 60
          ? []
          : [{ field: `items.${i}.subject`, message: '请填写补正事项（最多60字）。' }]),
        ...(item.request.trim() && item.request.length <= 300
          ? []
          : [{ field: `items.${i}.request`, message: '请写明需要怎样补正（最多300字）。' }]),
      ]);
      if (input.items.length > MAX_ITEMS)
        problems.push({ field: 'items', message: `一次最多列出${MAX_ITEMS}项。` });
      if (problems.length > 0)
        return refuse('INPUT_INVALID', '补正清单有几处需要改正，已逐项标出。', problems);
      application.correctionRound += 1;
      work.em.create(Correction, {
        id: work.newId(),
        caseId: application.id,
        round: application.correctionRound,
        fromState: application.state,
        items: input.items.map(({ subject, request }) => ({
          subject: subject.trim(),
          request: request.trim(),
        })),
        changes: [],
        issuedBy: work.actor.accountId ?? '',
        issuedAt: work.now(),
        dueOn: addWorkingDays(work.today(), rules.values['clock.correctionDays'], rules.calendar),
      });
      return undefined;
    },
  );
}
