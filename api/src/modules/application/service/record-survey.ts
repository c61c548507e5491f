import { materialsAmong } from '../../messaging/index.js';
import { recordFact, refuseRecused } from '../../registry/index.js';
import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { parsePersonName } from '../../../shared/person-name.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { HouseholdSurvey } from '../household-survey.entity.js';
import type { ApplicationAct } from './act.js';
import { lockApplication } from './lock-application.js';

export interface RecordSurvey extends ApplicationAct {
  readonly visitedOn: PlainDate;
  readonly firstSurveyor: string;
  readonly secondSurveyor: string;
  readonly conclusion: 'CONSISTENT' | 'INCONSISTENT' | 'NOT_REACHED';
  readonly livingSituation: string;
  readonly neighbourOpinion: string;
  readonly residents: number;
  readonly photoIds: readonly string[];
}

/** 入户调查 (二(二)20): two surveyors, what they saw, photos. What was seen is confidential. Refuses INPUT_INVALID, NOT_IN_SURVEY_STATE. */
export function recordSurvey(work: Work, input: RecordSurvey): Promise<Outcome<{ applicationId: string }>> {
  return work.atomically(async () => {
    const locked = await lockApplication(work, input.applicationId, 'survey.create', input.expectedVersion);
    if (locked.refused) return locked;
    const { application } = locked;
    if (application.state !== 'SUBDISTRICT_REVIEW')
      return refuse(
        'NOT_IN_SURVEY_STATE',
        '只有处于“街道审核”的申请才能录入入户调查，请刷新页面查看最新进度。',
      );
    const recused = await refuseRecused(work, application.id, 'SUBDISTRICT');
    if (recused) return recused;
    const problems = [...problemsOf(input, work.today()), ...(await problemsOfPhotos(work, input))];
    if (problems.length > 0) return refuse('INPUT_INVALID', '调查表有几处需要改正，已逐项标出。', problems);
    const agencyId = work.agencyId ?? '';
    const seen = {
      livingSituation: input.livingSituation,
      neighbourOpinion: input.neighbourOpinion,
      residents: input.residents,
    };
    const factId = await recordFact(
      work,
      { householdId: application.householdId, caseId: application.id, agencyId, personId: null },
      'SURVEY',
      seen,
    );
    const survey = work.em.create(HouseholdSurvey, {
      id: work.newId(),
      caseId: application.id,
      visitedOn: input.visitedOn,
      firstSurveyor: input.firstSurveyor.trim(),
      secondSurveyor: input.secondSurveyor.trim(),
      conclusion: input.conclusion,
      factId,
      photoIds: [...input.photoIds],
      recordedBy: work.actor.accountId ?? '',
      recordedAt: work.now(),
    });
    await work.em.flush();
    await work.changeOne({
      text: 'update applications set version = version + 1 where id = $1',
      values: [application.id],
    });
    await work.record(
      'SurveyRecorded',
      { type: 'HouseholdSurvey', id: survey.id, caseId: application.id },
      { conclusion: input.conclusion },
    );
    return done({ applicationId: application.id });
  });
}

function problemsOf(input: RecordSurvey, today: PlainDate): { field: string; message: string }[] {
  const problems: { field: string; message: string }[] = [];
  const note = (field: string, message: string) => problems.push({ field, message });
  if (input.visitedOn > today) note('visitedOn', '入户日期晚于今天，请核对。');
  const [first, second] = [parsePersonName(input.firstSurveyor), parsePersonName(input.secondSurveyor)];
  if (!first.ok) note('firstSurveyor', first.error.message);
  if (!second.ok) note('secondSurveyor', second.error.message);
  if (first.ok && second.ok && first.value === second.value)
    note('secondSurveyor', '入户调查须由两名不同的调查员进行。');
  if (!input.livingSituation.trim()) note('livingSituation', '请填写居住情况。');
  if (input.livingSituation.length > 2000) note('livingSituation', '居住情况最多2000字。');
  if (input.neighbourOpinion.length > 1000) note('neighbourOpinion', '邻里意见最多1000字。');
  if (!(input.residents >= 0 && input.residents <= 30)) note('residents', '实际居住人数应在0至30之间。');
  return problems;
}

const MOST_PHOTOS = 20;

/** Photos are materials of this case that are still there. */
async function problemsOfPhotos(
  work: Work,
  { applicationId, photoIds }: RecordSurvey,
): Promise<{ field: string; message: string }[]> {
  const note = (message: string) => [{ field: 'photoIds', message }];
  if (photoIds.length > MOST_PHOTOS) return note(`最多附${MOST_PHOTOS}张照片。`);
  const found = new Set((await materialsAmong(work, applicationId, photoIds)).map(({ id }) => id));
  return photoIds.every((id) => found.has(id))
    ? []
    : note('照片编号不正确，或者照片已经删除，请重新上传照片后再保存。');
}
