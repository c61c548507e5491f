import type { FormEvent } from 'react';
import { getFragmentData, type FragmentType } from '../../graphql/gql/fragment-masking.js';
import { graphql } from '../../graphql/gql/gql.js';
import type { VerificationState } from '../../graphql/gql/graphql.js';
import { today } from '../../lib/dates.js';
import { useUploads } from '../../parts/use-uploads.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextArea } from '../../ui/text-field.js';
import { needsNote } from './check-answer.js';
import { EvidenceField } from './evidence-field.js';
import { RecordList } from './record-list.js';
import { ResultChoice, resultOrder } from './result-choice.js';
import { useAnswerKeys } from './use-answer-keys.js';
import { useAnswerSubmission } from './use-answer-submission.js';
import { useAnswerValues, type AnswerValues } from './use-answer-values.js';
import styles from './verification-answer.module.css';

export const answerFormFragment = graphql(`
  fragment AnswerForm_VerificationRequest on VerificationRequest {
    id
    version
    answeredAt
    caseId
    agency {
      id
    }
    state
    recordType
    availableActions {
      action
      isAllowed
      label
      reason
    }
  }
`);

export const answerTypeFragment = graphql(`
  fragment AnswerForm_RecordTypeForm on RecordTypeForm {
    recordType
    label
    answerField
    allowsSeveral
    fields {
      ...RecordFields_RecordFieldForm
      name
      label
      kind
      isRequired
    }
  }
`);

interface AnswerFormProps {
  account: string;
  request: FragmentType<typeof answerFormFragment>;
  type: FragmentType<typeof answerTypeFragment>;
  asOf: string | null;
  onAsOfChange: (asOf: string | null) => void;
  hasNext: boolean;
  onSaved: () => void;
  onReload: () => void;
}

const verbOf = (state: VerificationState): string => (state === 'DISPUTED' ? '重新答复' : '答复');

export function AnswerForm({
  account,
  request,
  type,
  asOf,
  onAsOfChange,
  hasNext,
  onSaved,
  onReload,
}: AnswerFormProps) {
  const { id, version, answeredAt, caseId, agency, state, availableActions } = getFragmentData(
    answerFormFragment,
    request,
  );
  const form = getFragmentData(answerTypeFragment, type);
  const secretFields = form.fields.filter(({ kind }) => kind === 'SECRET').map(({ name }) => name);
  // What was typed for an answer that was given meanwhile does not stand in the form of the next one.
  const draft = { account, form: `verification-answer/${id}/${answeredAt ?? 'first'}`, secretFields };
  const { values, change, addEvidence, forget } = useAnswerValues(draft);
  const uploads = useUploads(
    caseId,
    (fileId, { name }) => addEvidence({ id: fileId, fileName: name }),
    agency.id,
  );
  const mustSign = availableActions.some(({ action, isAllowed }) => action === 'signFor' && isAllowed);
  const { problems, attempt, stale, isBusy, save, errorOf } = useAnswerSubmission({
    request: { id, version },
    form,
    values,
    asOf,
    mustSign,
    isUploading: uploads.isSending,
    onSaved: async () => {
      await forget();
      onSaved();
    },
  });
  useAnswerKeys({
    onDigit: (digit) => change({ result: resultOrder[digit - 1] ?? null }),
    onSave: save,
  });

  return (
    <form
      noValidate
      className={styles['form']}
      onSubmit={(event) => savesOn(event, save)}
      aria-label={`答复${form.label}`}
    >
      <h2>
        {verbOf(state)}：{form.label}
      </h2>
      <ErrorSummary problems={problems} attempt={attempt} />
      {stale !== null && <StaleChoice message={stale} onReload={onReload} />}
      <ResultChoice
        value={values.result}
        error={errorOf('result')}
        onChange={(result) => change({ result })}
      />
      {values.result === 'HAS_RECORD' && (
        <RecordList
          label={form.label}
          allowsSeveral={form.allowsSeveral}
          fields={form.fields}
          records={values.records}
          errorOf={errorOf}
          onChange={(records) => change({ records })}
        />
      )}
      <DateField
        id="dataAsOf"
        label="数据时点"
        hint="查到的数据截至哪一天；下一件沿用。"
        value={asOf}
        onChange={onAsOfChange}
        max={today()}
        error={errorOf('dataAsOf')}
      />
      <NoteField
        result={values.result}
        note={values.note}
        error={errorOf('note')}
        onChange={(note) => change({ note })}
      />
      <EvidenceField
        uploads={uploads}
        files={values.evidence}
        error={errorOf('evidenceIds')}
        onRemove={(fileId) => change({ evidence: values.evidence.filter((file) => file.id !== fileId) })}
      />
      <SaveBar verb={mustSign ? '签收并答复' : verbOf(state)} hasNext={hasNext} isBusy={isBusy} />
    </form>
  );
}

interface NoteFieldProps {
  result: AnswerValues['result'];
  note: string;
  error: string | undefined;
  onChange: (note: string) => void;
}

function NoteField({ result, note, error, onChange }: NoteFieldProps) {
  return (
    <TextArea
      id="note"
      label="说明"
      rows={2}
      maxLength={500}
      optional={!needsNote(result)}
      value={note}
      onChange={(event) => onChange(event.target.value)}
      error={error}
    />
  );
}

function savesOn(event: FormEvent, save: () => void) {
  event.preventDefault();
  save();
}

interface SaveBarProps {
  verb: string;
  hasNext: boolean;
  isBusy: boolean;
}

function SaveBar({ verb, hasNext, isBusy }: SaveBarProps) {
  return (
    <div className={styles['actions']}>
      <Button type="submit" tone="primary" busy={isBusy}>
        {verb}
        {hasNext ? '，办下一件' : ''}
      </Button>
      <span className={`${styles['soft']} ${styles['keys']}`}>
        键盘：1 至 5 选结果，Ctrl+Enter 保存并办下一件
      </span>
    </div>
  );
}

function StaleChoice({ message, onReload }: { message: string; onReload: () => void }) {
  return (
    <div role="alert" className={styles['stale']}>
      <p>{message}</p>
      <Button size="small" onClick={onReload}>
        载入最新情况（填写的内容保留）
      </Button>
    </div>
  );
}
