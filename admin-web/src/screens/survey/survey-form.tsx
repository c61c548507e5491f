import { useEffect, useRef } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import type { SurveyConclusion, SurveyForm_ApplicationFragment } from '../../graphql/gql/graphql.js';
import { formatDate, today } from '../../lib/dates.js';
import type { Session } from '../../lib/session.js';
import { RestoredDraft } from '../../parts/restored-draft.js';
import { StaleNotice } from '../../parts/stale-notice.js';
import { useDraft } from '../../parts/use-draft.js';
import { useFields, type Fields } from '../../parts/use-fields.js';
import { useUploads } from '../../parts/use-uploads.js';
import { listOptions, surveyConclusionNames } from '../../text/applications.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choice-field.js';
import { ConfirmConsequence } from '../../ui/confirm-consequence.js';
import { DateField } from '../../ui/date-field.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { FormRow } from '../../ui/form-row.js';
import { Notice } from '../../ui/panel.js';
import { NumberField, TextArea, TextField } from '../../ui/text-field.js';
import styles from './survey.module.css';
import { SurveyPhotos } from './survey-photos.js';
import { useSurveySubmission, type SurveyValues } from './use-survey-submission.js';

export const surveyFormFragment = graphql(`
  fragment SurveyForm_Application on Application {
    id
    version
    householdSize
    surveys {
      id
      visitedOn
      conclusion
    }
  }
`);

interface SurveyFormProps {
  application: FragmentType<typeof surveyFormFragment>;
  session: Session;
  onSaved: () => void;
  onReload: () => void;
}

/** Filled in standing at a door: one column, large targets, kept on the phone until it is handed in. */
export function SurveyForm({ application: masked, session, onSaved, onReload }: SurveyFormProps) {
  const { id, version, householdSize, surveys } = getFragmentData(surveyFormFragment, masked);
  const fields = useFields<SurveyValues>({
    visitedOn: today(),
    firstSurveyor: session.personName,
    secondSurveyor: '',
    residents: '',
    livingSituation: '',
    neighbourOpinion: '',
    conclusion: null,
    photoIds: [],
  });
  const { values, change, problemOf } = fields;
  const draft = useDraft(session.accountName, `survey/${id}`, values, change);
  const photoIds = useRef(values.photoIds);
  useEffect(() => {
    photoIds.current = values.photoIds;
  }, [values.photoIds]);
  const uploads = useUploads(id, (photoId) => {
    photoIds.current = [...photoIds.current, photoId];
    change({ photoIds: photoIds.current });
  });
  const submission = useSurveySubmission({ id, version, householdSize }, fields, async () => {
    await draft.discard();
    onSaved();
  });
  const { submit, isBusy, isLost } = submission;
  return (
    <form
      noValidate
      aria-label="入户调查"
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary problems={fields.problems} attempt={fields.attempt} />
      {isLost && (
        <Notice tone="attention">
          没有送到，填写的内容和已上传的照片都还在。网络恢复后自动再提交一次；也可以走到有信号的地方，再按“提交调查表”。
        </Notice>
      )}
      {fields.isStale && <StaleNotice onReload={onReload} />}
      <Earlier surveys={surveys} />
      <RestoredDraft draft={draft}>没有提交的内容，请核对后提交。</RestoredDraft>
      <Visit values={values} change={change} problemOf={problemOf} />
      <Findings values={values} change={change} problemOf={problemOf} householdSize={householdSize} />
      <SurveyPhotos
        uploads={uploads}
        photoIds={values.photoIds}
        error={problemOf('photoIds')}
        onRemove={(photoId) => change({ photoIds: values.photoIds.filter((one) => one !== photoId) })}
      />
      <RadioGroup
        id="conclusion"
        name="conclusion"
        label="结论"
        choices={listOptions(surveyConclusionNames)}
        value={values.conclusion}
        onChange={(event) => {
          const picked = listOptions(surveyConclusionNames).find(
            ({ value }) => value === event.target.value,
          )?.value;
          change({ conclusion: (picked ?? null) as SurveyConclusion | null });
        }}
        error={problemOf('conclusion')}
      />
      <Button
        type="submit"
        tone="primary"
        busy={isBusy}
        disabledReason={uploads.isSending ? '照片上传完再提交' : undefined}
      >
        {isBusy ? '正在提交，请稍候' : '提交调查表'}
      </Button>
      <ConfirmConsequence
        open={submission.difference !== null}
        title={`${submission.difference ?? ''}，结论是“与申报一致”，确认提交？`}
        consequences={[
          '实际居住人数和结论照填写的记入调查表，县级审核时能看到，提交后不能修改。',
          '人数不同的原因要写在居住情况里；没有写的，请先返回补上，或者改选结论。',
        ]}
        confirmLabel="确认提交"
        onConfirm={submission.confirm}
        onCancel={submission.goBack}
      />
    </form>
  );
}

/** Nobody records the same visit twice without knowing. */
function Earlier({ surveys }: Pick<SurveyForm_ApplicationFragment, 'surveys'>) {
  if (surveys.length === 0) return null;
  const told = surveys.map(
    ({ visitedOn, conclusion }) => `${formatDate(visitedOn)} 入户，${surveyConclusionNames[conclusion]}`,
  );
  return (
    <Notice>
      这件申请已录入 {surveys.length} 份调查表：{told.join('；')}。再次入户的，接着录入。
    </Notice>
  );
}

type SurveyFields = Pick<Fields<SurveyValues>, 'values' | 'change' | 'problemOf'>;

/** When, and who went: always two. */
function Visit({ values, change, problemOf }: SurveyFields) {
  return (
    <FormRow>
      <DateField
        id="visitedOn"
        label="入户日期"
        max={today()}
        value={values.visitedOn}
        onChange={(visitedOn) => change({ visitedOn })}
        error={problemOf('visitedOn')}
      />
      <TextField
        id="firstSurveyor"
        label="第一名调查员"
        value={values.firstSurveyor}
        onChange={(event) => change({ firstSurveyor: event.target.value })}
        error={problemOf('firstSurveyor')}
      />
      <TextField
        id="secondSurveyor"
        label="第二名调查员"
        value={values.secondSurveyor}
        onChange={(event) => change({ secondSurveyor: event.target.value })}
        error={problemOf('secondSurveyor')}
      />
    </FormRow>
  );
}

interface FindingsProps extends SurveyFields {
  householdSize: number;
}

/** What was seen inside and heard next door. */
function Findings({ values, change, problemOf, householdSize }: FindingsProps) {
  return (
    <>
      <NumberField
        id="residents"
        label="实际居住人数"
        unit="人"
        hint={`申报 ${householdSize} 人`}
        value={values.residents}
        onChange={(event) => change({ residents: event.target.value })}
        error={problemOf('residents')}
      />
      <TextArea
        id="livingSituation"
        label="居住情况"
        hint="房屋来源、面积、设施，谁住在这里"
        maxLength={2000}
        value={values.livingSituation}
        onChange={(event) => change({ livingSituation: event.target.value })}
        error={problemOf('livingSituation')}
      />
      <TextArea
        id="neighbourOpinion"
        label="邻里意见"
        optional
        rows={3}
        maxLength={1000}
        value={values.neighbourOpinion}
        onChange={(event) => change({ neighbourOpinion: event.target.value })}
        error={problemOf('neighbourOpinion')}
      />
    </>
  );
}
