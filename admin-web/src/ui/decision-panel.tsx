import { useId, useState } from 'react';
import { Button } from './button.js';
import { RadioGroup, type Choice } from './choice-field.js';
import { ConfirmConsequence } from './confirm-consequence.js';
import styles from './decision-panel.module.css';
import { TextArea } from './text-field.js';

export interface DecisionChoice extends Choice {
  consequences: readonly string[];
  /** Sentences a clerk would otherwise type again and again; they can be edited before submitting. */
  templates?: readonly string[];
  needsOpinion?: boolean;
  tone?: 'primary' | 'danger';
}

interface DecisionPanelProps {
  title: string;
  /** What the decision is about, repeated in the question: 李秀英家庭的申请 */
  subject: string;
  choices: readonly DecisionChoice[];
  /** Why this person may not decide, for example because they prepared the case. */
  disabledReason?: string | undefined;
  onDecide: (decision: { choice: string; opinion: string }) => Promise<void> | void;
}

export function DecisionPanel({ title, subject, choices, disabledReason, onDecide }: DecisionPanelProps) {
  const id = useId();
  const [choiceId, setChoiceId] = useState<string | null>(null);
  const [opinion, setOpinion] = useState('');
  const [problem, setProblem] = useState<'choice' | 'opinion' | null>(null);
  const [isAsking, setAsking] = useState(false);
  const choice = choices.find((one) => one.value === choiceId);

  const handleSubmit = () => {
    const missing =
      choice === undefined
        ? 'choice'
        : choice.needsOpinion === true && opinion.trim() === ''
          ? 'opinion'
          : null;
    setProblem(missing);
    if (missing === null) setAsking(true);
    else document.getElementById(`${id}-${missing}`)?.focus();
  };
  const handleConfirm = async () => {
    if (choice !== undefined) await onDecide({ choice: choice.value, opinion: opinion.trim() });
    setAsking(false);
  };
  return (
    <section className={styles['panel']} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <RadioGroup
        id={`${id}-choice`}
        name={`${id}-choice`}
        label="处理意见"
        choices={choices}
        value={choiceId}
        onChange={(event) => {
          setChoiceId(event.target.value);
          setProblem(null);
        }}
        error={problem === 'choice' ? '请选择处理意见' : undefined}
      />
      {choice?.templates !== undefined && (
        <div className={styles['templates']}>
          常用意见
          {choice.templates.map((template) => (
            <Button key={template} size="small" onClick={() => setOpinion(template)}>
              {template}
            </Button>
          ))}
        </div>
      )}
      <TextArea
        id={`${id}-opinion`}
        label="意见说明"
        optional={choice?.needsOpinion !== true}
        value={opinion}
        onChange={(event) => setOpinion(event.target.value)}
        error={problem === 'opinion' ? '请写明理由，申请人会看到这段话' : undefined}
      />
      <div>
        <Button tone="primary" disabledReason={disabledReason} onClick={handleSubmit}>
          提交决定
        </Button>
      </div>
      {disabledReason !== undefined && <p>{disabledReason}</p>}
      <ConfirmConsequence
        open={isAsking}
        title={`确认${choice?.label ?? ''}${subject}？`}
        consequences={choice?.consequences ?? []}
        confirmLabel={`确认${choice?.label ?? ''}`}
        tone={choice?.tone ?? 'primary'}
        onConfirm={handleConfirm}
        onCancel={() => setAsking(false)}
      />
    </section>
  );
}
