import { useMutation } from 'urql';
import { useState } from 'react';
import * as z from 'zod/mini';
import { graphql } from '../../graphql/gql/index.js';
import type { ApplicationFilter, WorklistExportPurpose } from '../../graphql/gql/graphql.js';
import { noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { exportPurposeNames } from '../../text/exports.js';
import { Button } from '../../ui/button.js';
import { Form, useSchemaForm } from '../../ui/form.js';
import { Panel } from '../../ui/panel.js';
import { Select } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { describeFilter } from './url-state.js';

const requestDocument = graphql(`
  mutation RequestExport($input: RequestExportInput!) {
    requestExport(input: $input) {
      ... on WorklistExportPayload {
        worklistExport {
          id
          ...ExportTable_WorklistExport
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
  reason: z.string().check(z.trim(), z.minLength(4, '请写明用在哪里、给谁看，至少4个字'), z.maxLength(200)),
});
const purposes = Object.entries(exportPurposeNames).map(([value, label]) => ({ value, label }));
const isPurpose = (value: string | null): value is WorklistExportPurpose =>
  value !== null && Object.hasOwn(exportPurposeNames, value);

interface RequestExportProps {
  filter: ApplicationFilter;
  onDone: () => void;
}

/** Asks for the list as it was filtered, with a purpose that stands in the file. */
export function RequestExport({ filter, onDone }: RequestExportProps) {
  const form = useSchemaForm(schema, { reason: '' });
  const attempt = useAttemptKey();
  const [purpose, setPurpose] = useState<WorklistExportPurpose>('WORK_PLAN');
  const [message, setMessage] = useState<string>();
  const [, request] = useMutation(requestDocument);
  const { errors, isSubmitting } = form.formState;
  const handleSubmit = async ({ reason }: { reason: string }) => {
    const { data } = await request({ input: { idempotencyKey: attempt.key, purpose, reason, filter } });
    const answer = data?.requestExport;
    if (answer !== undefined) attempt.renew();
    const refusal = answer === undefined ? noAnswerText : 'message' in answer ? answer.message : undefined;
    setMessage(refusal);
    if (refusal === undefined) form.reset({ reason: '' });
    onDone();
  };
  return (
    <Panel id="request" title="申请导出">
      <p>
        范围：{describeFilter(filter)}。文件不含证件号码、电话和收入，姓名打码，写有您的姓名、单位和时间；超过
        100 件须由另一人审批，24 小时后自动删除。
      </p>
      {message !== undefined && <p role="alert">{message}</p>}
      <Form
        form={form}
        label="申请导出"
        onSubmit={handleSubmit}
        actions={
          <Button type="submit" tone="primary" busy={isSubmitting}>
            申请导出
          </Button>
        }
      >
        <Select
          id="export-purpose"
          label="目的"
          options={purposes}
          value={purpose}
          onChange={(value) => isPurpose(value) && setPurpose(value)}
        />
        <TextField
          id="export-reason"
          label="用途说明"
          hint="用在哪里、给谁看。"
          maxLength={200}
          error={errors.reason?.message}
          {...form.register('reason')}
        />
      </Form>
    </Panel>
  );
}
