import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import type { SurveyConclusion } from '../../graphql/gql/graphql.js';
import { formatInstant, today } from '../../lib/dates.js';
import type { Session } from '../../lib/session.js';
import { readActOutcome } from '../../parts/act-outcome.js';
import type { Problem } from '../../parts/outcome.js';
import { StaleNotice } from '../../parts/stale-notice.js';
import { useCommand } from '../../parts/use-command.js';
import { useDraft } from '../../parts/use-draft.js';
import { useFields, type Fields } from '../../parts/use-fields.js';
import { useUploads } from '../../parts/use-uploads.js';
import { listOptions, surveyConclusionNames } from '../../text/applications.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choice-field.js';
import { DateField } from '../../ui/date-field.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { FormRow } from '../../ui/form.js';
import { NumberField, TextArea, TextField } from '../../ui/text-field.js';
import styles from './survey.module.css';
import { SurveyPhotos } from './survey-photos.js';

export const surveyFormFragment = graphql(`
  fragment SurveyForm_Application on Application {
    id
    version
    householdSize
  }
`);

const recordDocument = graphql(`
  mutation RecordSurvey($input: RecordSurveyInput!) {
    recordSurvey(input: $input) {
      ...ActOutcome_ApplicationResult
    }
  }
`);

interface SurveyValues {
  visitedOn: string | null;
  firstSurveyor: string;
  secondSurveyor: string;
  residents: string;
  livingSituation: string;
  neighbourOpinion: string;
  conclusion: SurveyConclusion | null;
  photoIds: readonly string[];
}

function listMissing(values: SurveyValues): Problem[] {
  return [
    ...(values.visitedOn === null ? [{ field: 'visitedOn', message: '请填写入户日期' }] : []),
    ...(values.firstSurveyor.trim() === ''
      ? [{ field: 'firstSurveyor', message: '请填写第一名调查员' }]
      : []),
    ...(values.secondSurveyor.trim() === ''
      ? [{ field: 'secondSurveyor', message: '请填写第二名调查员' }]
      : []),
    ...(/^\d{1,2}$/.test(values.residents.trim())
      ? []
      : [{ field: 'residents', message: '实际居住人数请填数字' }]),
    ...(values.livingSituation.trim() === ''
      ? [{ field: 'livingSituation', message: '请填写居住情况' }]
      : []),
    ...(values.conclusion === null ? [{ field: 'conclusion', message: '请选择结论' }] : []),
  ];
}

interface SurveyFormProps {
  application: FragmentType<typeof surveyFormFragment>;
  session: Session;
  onReload: () => void;
}

/** Filled in standing at a door: one column, large targets, kept on the phone until it is handed in. */
export function SurveyForm({ application: masked, session, onReload }: SurveyFormProps) {
  const { id, version, householdSize } = getFragmentData(surveyFormFragment, masked);
  const navigate = useNavigate();
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
  const { send, isBusy } = useCommand(recordDocument, (data) => readActOutcome(data.recordSurvey));
  const submit = async () => {
    const missing = listMissing(values);
    const { visitedOn, conclusion } = values;
    if (visitedOn === null || conclusion === null || missing.length > 0) return fields.note(missing);
    const outcome = await send({
      applicationId: id,
      expectedVersion: version,
      visitedOn,
      conclusion,
      firstSurveyor: values.firstSurveyor.trim(),
      secondSurveyor: values.secondSurveyor.trim(),
      residents: Number(values.residents),
      livingSituation: values.livingSituation.trim(),
      neighbourOpinion: values.neighbourOpinion.trim(),
      photoIds: [...values.photoIds],
    });
    if (outcome.kind !== 'done') return fields.refuse(outcome);
    draft.discard();
    return navigate({ to: '/work/applications/$id', params: { id }, hash: 'surveys' });
  };
  return (
    <form
      noValidate
      aria-label="入户调查"
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void submit();
      }}
    >
      <ErrorSummary problems={fields.problems} attempt={fields.attempt} />
      {fields.isStale && <StaleNotice onReload={onReload} />}
      {draft.restoredAt !== null && (
        <p role="status">已找回 {formatInstant(draft.restoredAt)} 没有提交的内容。</p>
      )}
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
        提交调查表
      </Button>
    </form>
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
