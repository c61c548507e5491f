import { useState } from 'react';
import * as z from 'zod/mini';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choice-field.js';
import { DateField } from '../../ui/date-field.js';
import { Form, useSchemaForm } from '../../ui/form.js';
import { TextArea } from '../../ui/text-field.js';

const schema = z.object({
  text: z
    .string()
    .check(z.trim(), z.minLength(5, '请写明情况，至少5个字'), z.maxLength(1000, '不超过1000字')),
});

/** 报告整改完成. */
export function RectifyForm({ onSend }: { onSend: (measures: string) => Promise<void> }) {
  const form = useSchemaForm(schema, { text: '' });
  return (
    <Form
      form={form}
      label="报告整改完成"
      onSubmit={({ text }) => onSend(text)}
      actions={
        <Button type="submit" tone="primary" busy={form.formState.isSubmitting}>
          报告整改完成
        </Button>
      }
    >
      <TextArea
        id="measures"
        label="整改情况"
        error={form.formState.errors.text?.message}
        {...form.register('text')}
      />
    </Form>
  );
}

interface LookBackFormProps {
  /** That it holds is found only once its task is done. */
  mayConfirm: boolean;
  onSend: (found: { holds: boolean; note: string }) => Promise<void>;
}

/** 回头看: whether it holds, and how that was found. */
export function LookBackForm({ mayConfirm, onSend }: LookBackFormProps) {
  const form = useSchemaForm(schema, { text: '' });
  const [result, setResult] = useState(mayConfirm ? 'HOLDS' : 'RETURNED');
  return (
    <Form
      form={form}
      label="回头看"
      onSubmit={({ text }) => onSend({ holds: result === 'HOLDS', note: text })}
      actions={
        <Button type="submit" tone="primary" busy={form.formState.isSubmitting}>
          保存回头看结果
        </Button>
      }
    >
      <RadioGroup
        id="look-back"
        name="look-back"
        label="结果"
        choices={[
          ...(mayConfirm ? [{ value: 'HOLDS', label: '没有反弹' }] : []),
          { value: 'RETURNED', label: '发现反弹' },
        ]}
        value={result}
        onChange={(event) => setResult(event.target.value)}
      />
      <TextArea
        id="note"
        label="回头看情况"
        error={form.formState.errors.text?.message}
        {...form.register('text')}
      />
    </Form>
  );
}

/** 重新整改, by a new day. */
export function ReopenForm({ onSend }: { onSend: (dueOn: string) => Promise<void> }) {
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  return (
    <>
      <DateField
        id="new-due"
        label="新的整改期限"
        value={dueOn}
        onChange={setDueOn}
        error={isMissing ? '请填写新的整改期限' : undefined}
      />
      <Button tone="danger" onClick={() => (dueOn === null ? setMissing(true) : void onSend(dueOn))}>
        重新整改
      </Button>
    </>
  );
}
