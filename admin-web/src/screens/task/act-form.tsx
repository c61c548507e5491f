import { useState, type FormEvent } from 'react';
import { useClient } from 'urql';
import { noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { useMovedDay } from '../../parts/task/use-moved-day.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { Select, type Option } from '../../ui/select-field.js';
import { NumberField, TextArea } from '../../ui/text-field.js';
import styles from '../../parts/task/task.module.css';
import type { TaskAct } from './task-acts.js';

interface ActFormProps {
  taskId: string;
  version: number;
  label: string;
  act: TaskAct;
  /** The supporting units whose part may be acted on alone. */
  parts: readonly Option[];
  onDone: () => void;
}

const WHOLE = 'WHOLE';

/** One act on a task: what has to be written with it, and a button that says what it does. */
export function ActForm({ taskId, version, label, act, parts, onDone }: ActFormProps) {
  const client = useClient();
  const attempt = useAttemptKey();
  const [text, setText] = useState('');
  const [percent, setPercent] = useState('');
  const [until, setUntil] = useState<string | null>(null);
  const movedDay = useMovedDay(until);
  const [part, setPart] = useState(WHOLE);
  const [message, setMessage] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const send = async () => {
    const input: Record<string, unknown> = { idempotencyKey: attempt.key, taskId, expectedVersion: version };
    if (act.text !== undefined) input[act.text.field] = text.trim();
    if (act.percent && percent.trim() !== '') input['percent'] = Number(percent);
    if (act.until) input['until'] = until;
    if (act.part && part !== WHOLE) input['agencyId'] = part;
    const { data } = await client.mutation(act.document, { input }).toPromise();
    const answer = data === undefined ? undefined : Object.values(data)[0];
    if (answer !== undefined) attempt.renew();
    const refusal = answer === undefined ? noAnswerText : answer.message;
    setMessage(refusal);
    if (refusal === undefined) onDone();
  };
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (act.text !== undefined && text.trim() === '') return setMessage(`请填写${act.text.label}。`);
    if (act.until && until === null) return setMessage('请选择延到哪天。');
    if (percent.trim() !== '' && !/^(?:100|\d{1,2})$/u.test(percent.trim()))
      return setMessage('完成进度应填 0 至 100 的整数。');
    setBusy(true);
    void send().finally(() => setBusy(false));
  };
  return (
    <form noValidate className={styles['form']} aria-label={label} onSubmit={handleSubmit}>
      {message !== undefined && (
        <p role="alert" className={styles['problem']}>
          {message}
        </p>
      )}
      {act.until && (
        <DateField id="act-until" label="延到哪天" hint={movedDay} value={until} onChange={setUntil} />
      )}
      {act.part && parts.length > 0 && (
        <Select
          id="act-part"
          label="退回哪一部分"
          options={[{ value: WHOLE, label: '整项，退回牵头单位' }, ...parts]}
          value={part}
          onChange={(value) => setPart(value ?? WHOLE)}
        />
      )}
      {act.text !== undefined && (
        <TextArea
          id="act-text"
          label={act.text.label}
          hint={act.text.hint}
          maxLength={act.text.field === 'reason' ? 500 : 2000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      {act.percent && (
        <NumberField
          id="act-percent"
          label="完成进度"
          unit="%"
          optional
          value={percent}
          onChange={(event) => setPercent(event.target.value)}
        />
      )}
      <div>
        <Button type="submit" tone="primary" busy={isBusy}>
          {label}
        </Button>
      </div>
    </form>
  );
}
