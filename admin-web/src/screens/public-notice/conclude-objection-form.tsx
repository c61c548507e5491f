import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import type { ObjectionConclusion } from '../../graphql/gql/graphql.js';
import { assertNever } from '../../lib/assert-never.js';
import { noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { objectionConclusionNames } from '../../text/notices.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choice-field.js';
import { ConfirmConsequence } from '../../ui/confirm-consequence.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextArea } from '../../ui/text-field.js';
import styles from './public-notice.module.css';
import { problemsOf } from './refusals.js';
import { useProblems } from './use-problems.js';

const concludeObjectionDocument = graphql(`
  mutation ConcludeObjection($input: ConcludeObjectionInput!) {
    concludeObjection(input: $input) {
      ... on ConcludeObjectionPayload {
        objection {
          id
          ...ObjectionCard_Objection
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

const consequences: Record<ObjectionConclusion, readonly string[]> = {
  VALID: ['结论作出后不能修改。', '公示停止，这件申请按异议成立处理。'],
  INVALID: ['结论作出后不能修改。', '没有其他核查中的异议时，公示期满后继续办理这件申请。'],
};

const choices = (Object.keys(objectionConclusionNames) as ObjectionConclusion[]).map((value) => ({
  value,
  label: objectionConclusionNames[value],
}));

export function ConcludeObjectionForm({
  objectionId,
  version,
  onStale,
}: {
  objectionId: string;
  version: number;
  onStale: () => void;
}) {
  const [, conclude] = useMutation(concludeObjectionDocument);
  const [result, setResult] = useState<ObjectionConclusion | null>(null);
  const [conclusion, setConclusion] = useState('');
  const [isAsking, setAsking] = useState(false);
  const { key, renew } = useAttemptKey();
  const { problems, attempt, refuse, errorOf } = useProblems();
  const prefix = `conclude-${objectionId}`;
  const send = async () => {
    if (result === null) return undefined;
    const { data } = await conclude({
      input: {
        objectionId,
        expectedVersion: version,
        result,
        conclusion: conclusion.trim(),
        idempotencyKey: key,
      },
    });
    setAsking(false);
    const outcome = data?.concludeObjection;
    if (outcome === undefined) return refuse([{ message: noAnswerText }]);
    switch (outcome.__typename) {
      case 'ConcludeObjectionPayload':
        renew();
        return onStale();
      case 'StaleVersion':
        refuse([{ message: `${outcome.message}已载入最新情况，您写的结论保留。` }]);
        return onStale();
      case 'InputRefused':
        return refuse(problemsOf(outcome, prefix));
      case 'ActionRefused':
        return refuse([{ message: outcome.message }]);
      default:
        return assertNever(outcome);
    }
  };
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    const missing = [
      ...(result === null ? [{ fieldId: `${prefix}-result`, message: '请选择核查结论。' }] : []),
      ...(conclusion.trim() === ''
        ? [{ fieldId: `${prefix}-conclusion`, message: '请写明查了什么、结果如何。' }]
        : []),
    ];
    if (missing.length > 0) refuse(missing);
    else setAsking(true);
  };
  return (
    <form noValidate className={styles['stack']} onSubmit={handleSubmit} aria-label="作出异议结论">
      <ErrorSummary problems={problems} attempt={attempt} title="没有作出结论" />
      <RadioGroup
        id={`${prefix}-result`}
        name={`${prefix}-result`}
        label="核查结论"
        inline
        choices={choices}
        value={result}
        onChange={(event) => setResult(event.target.value as ObjectionConclusion)}
        error={errorOf(`${prefix}-result`)}
      />
      <TextArea
        id={`${prefix}-conclusion`}
        label="查了什么、结果如何"
        hint="异议成立的，这段话会写进给申请人的驳回通知书，请不要写出异议人。"
        rows={3}
        maxLength={1000}
        value={conclusion}
        onChange={(event) => setConclusion(event.target.value)}
        error={errorOf(`${prefix}-conclusion`)}
      />
      <div>
        <Button type="submit" tone="primary">
          作出结论
        </Button>
      </div>
      <ConfirmConsequence
        open={isAsking}
        title={`确认${result === null ? '' : objectionConclusionNames[result]}？`}
        consequences={result === null ? [] : consequences[result]}
        confirmLabel="确认结论"
        tone={result === 'VALID' ? 'danger' : 'primary'}
        onConfirm={send}
        onCancel={() => setAsking(false)}
      />
    </form>
  );
}
