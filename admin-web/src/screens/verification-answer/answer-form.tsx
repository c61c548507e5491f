import { useState, type FormEvent } from 'react';
import { getFragmentData, type FragmentType } from '../../graphql/gql/fragment-masking.js';
import { graphql } from '../../graphql/gql/gql.js';
import type { AgencyRecordInput } from '../../graphql/gql/graphql.js';
import { today } from '../../lib/dates.js';
import type { FormProblem } from '../../lib/form-errors.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextArea } from '../../ui/text-field.js';
import { RecordList } from './record-list.js';
import { readRecords } from './record-values.js';
import { ResultChoice, resultOrder } from './result-choice.js';
import { useAnswerKeys } from './use-answer-keys.js';
import { useAnswerValues, type AnswerValues } from './use-answer-values.js';
import { useSaveAnswer } from './use-save-answer.js';
import styles from './verification-answer.module.css';

export const answerFormFragment = graphql(`
  fragment AnswerForm_VerificationRequest on VerificationRequest {
    id
    version
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

/** These two say that nothing could be looked up, so the reviewer has to be told why. */
const needsNote = (result: AnswerValues['result']): boolean =>
  result === 'PERSON_MISMATCH' || result === 'SOURCE_ERROR';

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
  const { id, version, availableActions } = getFragmentData(answerFormFragment, request);
  const form = getFragmentData(answerTypeFragment, type);
  const secretFields = form.fields.filter(({ kind }) => kind === 'SECRET').map(({ name }) => name);
  const draft = { account, form: `verification-answer/${id}`, secretFields };
  const { values, change, forget } = useAnswerValues(draft);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [stale, setStale] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const save = useSaveAnswer();
  const mustSign = availableActions.some(({ action, isAllowed }) => action === 'signFor' && isAllowed);

  const refuse = (found: readonly FormProblem[]) => {
    setProblems(found);
    setAttempt((count) => count + 1);
  };
  const send = async () => {
    const checked = checkAnswer(values, form.fields, asOf);
    if (checked.problems.length > 0 || values.result === null) return refuse(checked.problems);
    const records = checked.records.map((record) => ({ [form.answerField]: record }) as AgencyRecordInput);
    const input = {
      id,
      expectedVersion: version,
      result: values.result,
      dataAsOf: asOf,
      records,
      note: values.note.trim() || null,
    };
    const outcome = await save(input, mustSign);
    setStale(outcome.kind === 'stale' ? outcome.message : null);
    if (outcome.kind === 'refused') return refuse(outcome.problems);
    if (outcome.kind === 'stale') return undefined;
    forget();
    return onSaved();
  };
  const handleSave = () => {
    if (isBusy) return;
    setBusy(true);
    void send().finally(() => setBusy(false));
  };
  useAnswerKeys({
    onDigit: (digit) => change({ result: resultOrder[digit - 1] ?? null }),
    onSave: handleSave,
  });
  const errorOf = (fieldId: string) => problems.find((problem) => problem.fieldId === fieldId)?.message;

  return (
    <form
      noValidate
      className={styles['form']}
      onSubmit={(event) => savesOn(event, handleSave)}
      aria-label={`答复${form.label}`}
    >
      <h2>答复：{form.label}</h2>
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
      <SaveBar mustSign={mustSign} hasNext={hasNext} isBusy={isBusy} />
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
  mustSign: boolean;
  hasNext: boolean;
  isBusy: boolean;
}

function SaveBar({ mustSign, hasNext, isBusy }: SaveBarProps) {
  return (
    <div className={styles['actions']}>
      <Button type="submit" tone="primary" busy={isBusy}>
        {mustSign ? '签收并答复' : '答复'}
        {hasNext ? '，办下一件' : ''}
      </Button>
      <span className={`${styles['soft']} ${styles['keys']}`}>
        键盘：1 至 5 选结果，Ctrl+Enter 保存并办下一件
      </span>
    </div>
  );
}

function checkAnswer(values: AnswerValues, fields: Parameters<typeof readRecords>[0], asOf: string | null) {
  const hasRecord = values.result === 'HAS_RECORD';
  const { values: records, problems } = hasRecord
    ? readRecords(fields, values.records)
    : { values: [], problems: [] };
  const own: FormProblem[] = [
    ...(values.result === null ? [{ fieldId: 'result', message: '请选择核查结果。' }] : []),
    ...problems,
    ...(asOf === null ? [{ fieldId: 'dataAsOf', message: '请填写数据时点。' }] : []),
    ...(needsNote(values.result) && values.note.trim() === ''
      ? [{ fieldId: 'note', message: '请说明人员信息哪里不符，或来源系统出了什么问题。' }]
      : []),
  ];
  return { records, problems: own };
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
