import { plainDate, parsePlainDate } from '../../../shared/plain-date.js';
import { farTermProblem } from '../../../shared/term.js';
import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { notify } from '../../messaging/index.js';
import { checkText } from '../rules/topic-draft.js';
import { Solicitation } from '../solicitation.entity.js';

export interface OpenSolicitation {
  readonly title: string;
  readonly note: string;
  readonly closesOn: string;
}

/** The office asks every member for topics until a day (征集议题). Refuses SOLICITATION_INVALID, CLOSING_PAST. */
export function openSolicitation(
  work: Work,
  input: OpenSolicitation,
): Promise<Outcome<{ solicitationId: string }>> {
  return work.atomically(async () => {
    work.must('solicitation.open');
    const problems = [
      ...checkText('title', '标题', input.title, 100),
      ...(input.note.trim() === '' ? [] : checkText('note', '说明', input.note, 1000)),
    ];
    if (problems.length > 0)
      return refuse('SOLICITATION_INVALID', '议题征集填写有误，请按提示改正。', problems);
    const closesOn = parsePlainDate(input.closesOn);
    if (!closesOn.ok || closesOn.value < work.today())
      return refuse('CLOSING_PAST', '截止日期不能早于今天，请重新选择。', [
        { field: 'closesOn', message: '截止日期不能早于今天。' },
      ]);
    const far = farTermProblem(closesOn.value, work.today());
    if (far) return refuse('SOLICITATION_INVALID', far, [{ field: 'closesOn', message: far }]);
    const solicitationId = work.newId();
    work.em.create(Solicitation, {
      id: solicitationId,
      title: input.title.trim(),
      note: input.note.trim(),
      closesOn: plainDate(closesOn.value),
      openedBy: String(work.actor.accountId),
      openedAt: work.now(),
    });
    await work.em.flush();
    await work.record(
      'SolicitationOpened',
      { type: 'Solicitation', id: solicitationId },
      {
        closesOn: closesOn.value,
      },
    );
    await notify(
      work,
      { post: 'LIAISON' },
      {
        aboutId: solicitationId,
        title: '正在征集会议议题',
        body: `《${input.title.trim()}》征集议题，截止 ${closesOn.value}。`,
        link: '/joint/topics',
      },
    );
    return done({ solicitationId });
  });
}
