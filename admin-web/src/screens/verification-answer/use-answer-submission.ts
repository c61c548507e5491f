import { useState } from 'react';
import type { AgencyRecordInput } from '../../graphql/gql/graphql.js';
import type { FormProblem } from '../../lib/form-errors.js';
import { checkAnswer, type AnswerFields } from './check-answer.js';
import { listOpenProblems, type AnswerState } from './open-problems.js';
import type { AnswerValues } from './use-answer-values.js';
import { useSaveAnswer } from './use-save-answer.js';

interface Submission {
  request: { id: string; version: number };
  form: { answerField: string; fields: AnswerFields };
  values: AnswerValues;
  asOf: string | null;
  mustSign: boolean;
  isUploading: boolean;
  onSaved: () => Promise<void>;
}

const stillUploading: FormProblem = {
  fieldId: 'evidenceIds',
  message: '佐证还在上传，请等上传完毕再答复。',
};

/** One answer on its way: looked at, sent, and what came back. */
export function useAnswerSubmission(submission: Submission) {
  const [refused, setRefused] = useState<{ problems: readonly FormProblem[]; tried: AnswerState } | null>(
    null,
  );
  const [attempt, setAttempt] = useState(0);
  const [stale, setStale] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const saveAnswer = useSaveAnswer();
  const { values, asOf } = submission;
  const problems =
    refused === null ? [] : listOpenProblems(refused.problems, refused.tried, { ...values, asOf });
  const refuse = (found: readonly FormProblem[]) => {
    setRefused({ problems: found, tried: { ...values, asOf } });
    setAttempt((count) => count + 1);
  };
  const send = async () => {
    const { request, form, mustSign, isUploading, onSaved } = submission;
    const checked = checkAnswer(values, form.fields, asOf);
    const found = isUploading ? [...checked.problems, stillUploading] : checked.problems;
    if (found.length > 0 || values.result === null) return refuse(found);
    const input = {
      id: request.id,
      expectedVersion: request.version,
      result: values.result,
      dataAsOf: asOf,
      records: checked.records.map((record) => ({ [form.answerField]: record }) as AgencyRecordInput),
      note: values.note.trim() || null,
      evidenceIds: values.evidence.map(({ id }) => id),
    };
    const outcome = await saveAnswer(input, mustSign);
    setStale(outcome.kind === 'stale' ? outcome.message : null);
    if (outcome.kind === 'refused') return refuse(outcome.problems);
    return outcome.kind === 'stale' ? undefined : onSaved();
  };
  const save = () => {
    if (isBusy) return;
    setBusy(true);
    void send().finally(() => setBusy(false));
  };
  const errorOf = (fieldId: string) => problems.find((problem) => problem.fieldId === fieldId)?.message;
  return { problems, attempt, stale, isBusy, save, errorOf };
}
