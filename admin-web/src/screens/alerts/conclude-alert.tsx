import { useState } from 'react';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { useMutation } from 'urql';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Form, useSchemaForm } from '../../ui/form.js';
import { Panel } from '../../ui/panel.js';
import { Select } from '../../ui/select-field.js';
import { TextArea } from '../../ui/text-field.js';

const alertFragment = graphql(`
  fragment ConcludeAlert_Alert on Alert {
    id
    version
    state
    availableActions {
      action
      label
      isAllowed
      reason
    }
  }
`);

const concludeDocument = graphql(`
  mutation ConcludeAlert($input: ConcludeAlertInput!) {
    concludeAlert(input: $input) {
      ... on ConcludeAlertPayload {
        alert {
          id
          state
          version
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

const schema = z.object({
  conclusion: z.string().check(z.minLength(1, '请选择结论')),
  reason: z
    .string()
    .check(z.trim(), z.minLength(5, '请用至少5个字写明核实经过和理由'), z.maxLength(500, '不超过500字')),
});

const EMPTY = { conclusion: '', reason: '' };

interface ConcludeAlertProps {
  alert: FragmentType<typeof alertFragment>;
  onDone: () => void;
}

/** A person's conclusion: the model only points at something. */
export function ConcludeAlert({ alert, onDone }: ConcludeAlertProps) {
  const { id, version, state, availableActions } = getFragmentData(alertFragment, alert);
  const form = useSchemaForm(schema, EMPTY);
  const attempt = useAttemptKey();
  const [, send] = useMutation(concludeDocument);
  const [message, setMessage] = useState<string>();
  const allowed = availableActions.filter(({ isAllowed }) => isAllowed);
  const refused = availableActions.find(({ isAllowed }) => !isAllowed)?.reason;
  const handleSubmit = async ({ conclusion: said, reason }: typeof EMPTY) => {
    const conclusion = allowed.find(({ action }) => action === said)?.action;
    if (conclusion === undefined) return;
    const input = { idempotencyKey: attempt.key, id, expectedVersion: version, conclusion, reason };
    const answer = (await send({ input })).data?.concludeAlert;
    if (answer !== undefined) attempt.renew();
    setMessage(answer === undefined ? noAnswerText : 'message' in answer ? answer.message : undefined);
    if (answer !== undefined && 'alert' in answer) form.reset(EMPTY);
    onDone();
  };
  return (
    <Panel
      id="decide"
      title="核实"
      beside={
        state === 'CONFIRMED' || state === 'TO_NOTICE' ? (
          <ButtonLink href={`/supervise/notices?id=${id}`}>拟写监督文书</ButtonLink>
        ) : undefined
      }
    >
      {message !== undefined && <p role="alert">{message}</p>}
      {allowed.length === 0 ? (
        <p>{refused ?? '这条预警已有结论。'}</p>
      ) : (
        <Form
          form={form}
          label="核实预警"
          onSubmit={handleSubmit}
          actions={
            <Button type="submit" tone="primary" busy={form.formState.isSubmitting}>
              保存结论
            </Button>
          }
        >
          <Controller
            control={form.control}
            name="conclusion"
            render={({ field, fieldState }) => (
              <Select
                id="conclusion"
                label="结论"
                options={allowed.map(({ action, label }) => ({ value: action, label }))}
                value={field.value === '' ? null : field.value}
                error={fieldState.error?.message}
                onChange={(value) => field.onChange(value ?? '')}
              />
            )}
          />
          <TextArea
            id="conclude-reason"
            label="核实经过和理由"
            hint="预警不会自动改变任何业务；结论计入模型的属实率。"
            error={form.formState.errors.reason?.message}
            {...form.register('reason')}
          />
        </Form>
      )}
    </Panel>
  );
}
