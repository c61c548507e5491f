import * as z from 'zod/mini';
import { Button } from '../../ui/button.js';
import { Form, useSchemaForm } from '../../ui/form.js';
import { TextArea } from '../../ui/text-field.js';

interface NoticeTextFormProps {
  /** The act, also its button. */
  label: string;
  field: string;
  longest: number;
  onSend: (text: string) => Promise<void>;
}

/** One text and its button. */
export function NoticeTextForm({ label, field, longest, onSend }: NoticeTextFormProps) {
  const schema = z.object({
    text: z
      .string()
      .check(
        z.trim(),
        z.minLength(5, `请填写${field}，至少5个字`),
        z.maxLength(longest, `不超过${longest}字`),
      ),
  });
  const form = useSchemaForm(schema, { text: '' });
  const { errors, isSubmitting } = form.formState;
  return (
    <Form
      form={form}
      label={label}
      onSubmit={({ text }) => onSend(text)}
      actions={
        <Button type="submit" tone={label === '回复' ? 'primary' : 'danger'} busy={isSubmitting}>
          {label}
        </Button>
      }
    >
      <TextArea
        id={`text-${label}`}
        label={field}
        hint="请不要写群众的姓名、证件号码和电话。"
        error={errors.text?.message}
        {...form.register('text')}
      />
    </Form>
  );
}
