import * as z from 'zod/mini';
import { Button } from '../ui/button.js';
import { Form, useSchemaForm } from '../ui/form.js';
import { TextArea } from '../ui/text-field.js';

const schema = z.object({
  reason: z
    .string()
    .check(z.trim(), z.minLength(1, '请写明不批准的原因'), z.maxLength(200, '原因不超过200字')),
});

interface RejectFormProps {
  /** What is not approved. */
  label: string;
  /** Who reads the reason, and what they can do then. */
  hint: string;
  onReject: (reason: string) => Promise<void>;
}

/** 不批准: why, for whoever asked. */
export function RejectForm({ label, hint, onReject }: RejectFormProps) {
  const form = useSchemaForm(schema, { reason: '' });
  const { errors, isSubmitting } = form.formState;
  return (
    <Form
      form={form}
      label={label}
      onSubmit={({ reason }) => onReject(reason)}
      actions={
        <Button type="submit" tone="danger" busy={isSubmitting}>
          不批准
        </Button>
      }
    >
      <TextArea
        id="reject-reason"
        label="原因"
        hint={hint}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
    </Form>
  );
}
