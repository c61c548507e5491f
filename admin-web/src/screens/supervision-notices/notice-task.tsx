import { useState } from 'react';
import * as z from 'zod/mini';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/gql/index.js';
import { listRefusals, noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { Form, useSchemaForm } from '../../ui/form.js';
import { Panel } from '../../ui/panel.js';
import { TextArea } from '../../ui/text-field.js';

const createTaskDocument = graphql(`
  mutation CreateSupervisionTask($input: CreateSupervisionTaskInput!) {
    createSupervisionTask(input: $input) {
      ... on SupervisionNoticePayload {
        notice {
          id
          version
          mayBecomeTask
          task {
            id
            number
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

const text = (label: string, longest: number) =>
  z
    .string()
    .check(z.trim(), z.minLength(1, `请填写${label}`), z.maxLength(longest, `${label}不超过${longest}字`));
const schema = z.object({ content: text('督办内容', 2000), acceptance: text('验收标准', 1000) });
type Texts = z.infer<typeof schema>;

interface NoticeTaskProps {
  notice: { id: string; version: number; content: string };
  onDone: () => void;
}

/** 转督办: what the notice asks for, as a task that the office assigns. */
export function NoticeTask({ notice, onDone }: NoticeTaskProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Panel id="to-task" title="转督办">
      {isOpen ? (
        <NoticeTaskForm notice={notice} onDone={onDone} onCancel={() => setOpen(false)} />
      ) : (
        <>
          <p>把要求办理的事项立项为督办任务，由联席会议办公室交办；回复期限照常计算。</p>
          <div>
            <Button onClick={() => setOpen(true)}>转为督办任务</Button>
          </div>
        </>
      )}
    </Panel>
  );
}

function NoticeTaskForm({ notice, onDone, onCancel }: NoticeTaskProps & { onCancel: () => void }) {
  const form = useSchemaForm<Texts>(schema, { content: notice.content, acceptance: '' });
  const attempt = useAttemptKey();
  const [, createTask] = useMutation(createTaskDocument);
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [dueError, setDueError] = useState<string>();
  const { errors, isSubmitting } = form.formState;
  const handleSubmit = async (values: Texts) => {
    setDueError(dueOn === null ? '请选择办结时限' : undefined);
    if (dueOn === null) return;
    const { id, version } = notice;
    const input = { idempotencyKey: attempt.key, id, expectedVersion: version, dueOn, ...values };
    const answer = (await createTask({ input })).data?.createSupervisionTask;
    if (answer === undefined) return form.showRefusal({ message: noAnswerText });
    attempt.renew();
    if (answer.__typename === 'SupervisionNoticePayload') return onDone();
    listRefusals(answer).forEach(form.showRefusal);
  };
  return (
    <Form
      form={form}
      label="转督办"
      onSubmit={handleSubmit}
      actions={
        <>
          <Button type="submit" tone="primary" busy={isSubmitting}>
            立项
          </Button>
          <Button onClick={onCancel}>取消</Button>
        </>
      }
    >
      <TextArea
        id="task-content"
        label="督办内容"
        hint="联席会议办公室和被监督单位可以看到。"
        error={errors.content?.message}
        {...form.register('content')}
      />
      <TextArea
        id="task-acceptance"
        label="验收标准"
        error={errors.acceptance?.message}
        {...form.register('acceptance')}
      />
      <DateField id="dueOn" label="办结时限" value={dueOn} onChange={setDueOn} error={dueError} />
    </Form>
  );
}
