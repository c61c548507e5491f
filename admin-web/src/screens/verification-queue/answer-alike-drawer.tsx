import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { assertNever } from '../../lib/assert-never.js';
import { today } from '../../lib/dates.js';
import { fieldIdOf, type FormProblem } from '../../lib/form-errors.js';
import { noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import type { RequestRow } from '../../parts/verification/request-row.js';
import { answerResultHints, answerResultNames } from '../../text/verification.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choice-field.js';
import { DateField } from '../../ui/date-field.js';
import { Drawer } from '../../ui/drawer.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextArea } from '../../ui/text-field.js';
import styles from './verification-queue.module.css';

const answerAlikeDocument = graphql(`
  mutation AnswerVerificationRequestsAlike($input: AnswerVerificationRequestsAlikeInput!) {
    answerVerificationRequestsAlike(input: $input) {
      ... on AnswerVerificationRequestsPayload {
        verdicts {
          requestId
          isAnswered
          refusal {
            code
            message
          }
        }
      }
      ... on Refusal {
        code
        message
      }
      ... on InputRefused {
        problems {
          field
          message
        }
      }
    }
  }
`);

/** Only what needs no record may be said of many persons at once. */
const commonResults = ['NO_RECORD', 'NOT_COVERED'] as const;
type CommonResult = (typeof commonResults)[number];

const choices = commonResults.map((value) => ({
  value,
  label: answerResultNames[value],
  hint: answerResultHints[value],
}));

export interface RowVerdict {
  row: RequestRow;
  /** Null when it was answered. */
  reason: string | null;
}

interface AnswerAlikeFormProps {
  rows: readonly RequestRow[];
  onClose: () => void;
  onAnswered: (verdicts: readonly RowVerdict[]) => void;
}

interface AnswerAlikeDrawerProps extends Omit<AnswerAlikeFormProps, 'rows'> {
  /** Null while nothing is answered. */
  rows: readonly RequestRow[] | null;
}

export function AnswerAlikeDrawer({ rows, ...form }: AnswerAlikeDrawerProps) {
  return (
    <Drawer
      open={rows !== null}
      onClose={form.onClose}
      title={rows === null ? '' : `批量答复 ${rows.length} 件`}
    >
      {rows !== null && <AnswerAlikeForm rows={rows} {...form} />}
    </Drawer>
  );
}

function AnswerAlikeForm({ rows, onClose, onAnswered }: AnswerAlikeFormProps) {
  const [, answerAlike] = useMutation(answerAlikeDocument);
  const [result, setResult] = useState<CommonResult>();
  const [dataAsOf, setDataAsOf] = useState<string | null>(today());
  const [note, setNote] = useState('');
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const { key, renew } = useAttemptKey();
  const refuse = (found: readonly FormProblem[]) => {
    setProblems(found);
    setAttempt((count) => count + 1);
  };
  const send = async (result: CommonResult) => {
    const requests = rows.map(({ id, version }) => ({ id, expectedVersion: version }));
    const { data } = await answerAlike({
      input: { idempotencyKey: key, requests, result, dataAsOf, note: note.trim() || null },
    });
    const outcome = data?.answerVerificationRequestsAlike;
    if (outcome === undefined) return refuse([{ message: noAnswerText }]);
    switch (outcome.__typename) {
      case 'AnswerVerificationRequestsPayload': {
        renew();
        const reasons = new Map(
          outcome.verdicts.map((one) => [
            one.requestId,
            one.isAnswered ? null : (one.refusal?.message ?? '没有办理成功。'),
          ]),
        );
        return onAnswered(rows.map((row) => ({ row, reason: reasons.get(row.id) ?? null })));
      }
      case 'InputRefused':
        return refuse(
          outcome.problems.length > 0
            ? outcome.problems.map(({ field, message }) => ({ fieldId: fieldIdOf(field), message }))
            : [{ message: outcome.message }],
        );
      case 'ActionRefused':
      case 'StaleVersion':
        return refuse([{ message: outcome.message }]);
      default:
        return assertNever(outcome);
    }
  };
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    const missing = [
      ...(result === undefined ? [{ fieldId: 'result', message: '请选择核查结果。' }] : []),
      ...(dataAsOf === null ? [{ fieldId: 'dataAsOf', message: '请填写数据时点。' }] : []),
    ];
    if (result === undefined || missing.length > 0) return refuse(missing);
    setBusy(true);
    void send(result).finally(() => setBusy(false));
  };
  const errorOf = (id: string) => problems.find((problem) => problem.fieldId === id)?.message;
  return (
    <form noValidate className={styles['form']} onSubmit={handleSubmit} aria-label="批量答复">
      <ErrorSummary problems={problems} attempt={attempt} />
      <p>所选 {rows.length} 件将逐件办理。不能办理的会保留在列表中，并写明原因。有记录的请逐件填写。</p>
      <RadioGroup
        id="result"
        name="result"
        label="核查结果"
        choices={choices}
        data-autofocus
        value={result ?? ''}
        error={errorOf('result')}
        onChange={(event) => setResult(event.target.value as CommonResult)}
      />
      <DateField
        id="dataAsOf"
        label="数据时点"
        hint="查到的数据截至哪一天。"
        value={dataAsOf}
        onChange={setDataAsOf}
        max={today()}
        error={errorOf('dataAsOf')}
      />
      <TextArea
        id="note"
        label="说明"
        optional
        rows={3}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        error={errorOf('note')}
      />
      <div className={styles['buttons']}>
        <Button type="submit" tone="primary" busy={isBusy}>
          {rows.length} 件全部答复{result !== undefined && `“${answerResultNames[result]}”`}
        </Button>
        <Button onClick={onClose}>取消</Button>
      </div>
    </form>
  );
}
