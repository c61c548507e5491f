import { useMutation } from 'urql';
import * as z from 'zod/mini';
import { graphql } from '../../graphql/gql/gql.js';
import type { DayKind } from '../../graphql/gql/graphql.js';
import { assertNever } from '../../lib/assert-never.js';
import { isWeekend } from '../../lib/rest-day.js';
import { listRefusals, noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choice-field.js';
import { Form, useSchemaForm } from '../../ui/form.js';
import { TextField } from '../../ui/text-field.js';

const editDayDocument = graphql(`
  mutation EditCalendarDay($input: EditCalendarDayInput!) {
    editCalendarDay(input: $input) {
      ... on EditCalendarDayPayload {
        calendarDay {
          day
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

const schema = z.object({
  kind: z.enum(['HOLIDAY', 'WORKDAY'], '请选择这一天上班还是放假'),
  note: z.string().check(z.trim(), z.minLength(1, '请填写名称，如 春节'), z.maxLength(60, '最多 60 字')),
  source: z.string().check(z.trim(), z.minLength(1, '请填写依据的文件'), z.maxLength(100, '最多 100 字')),
});

interface EditDayFormProps {
  day: string;
  kind: DayKind | undefined;
  note: string | undefined;
  source: string | undefined;
  onSaved: () => void;
  onClose: () => void;
}

export function EditDayForm({ day, kind, note = '', source = '', onSaved, onClose }: EditDayFormProps) {
  const form = useSchemaForm(schema, {
    // A day is opened to be made an exception: the other kind is what the person comes for.
    kind: kind ?? (isWeekend(day) ? 'WORKDAY' : 'HOLIDAY'),
    note,
    source,
  });
  const attempt = useAttemptKey();
  const [, edit] = useMutation(editDayDocument);
  const { errors, isSubmitting } = form.formState;
  const handleSubmit = async (values: z.infer<typeof schema>) => {
    const { data } = await edit({ input: { ...values, idempotencyKey: attempt.key, day } });
    const result = data?.editCalendarDay;
    if (result === undefined) return form.showRefusal({ message: noAnswerText });
    switch (result.__typename) {
      case 'EditCalendarDayPayload':
        attempt.renew();
        onSaved();
        return onClose();
      case 'ActionRefused':
      case 'InputRefused':
      case 'StaleVersion':
        return listRefusals(result).forEach(form.showRefusal);
      default:
        return assertNever(result);
    }
  };
  return (
    <Form
      form={form}
      label="改动这一天"
      onSubmit={handleSubmit}
      actions={
        <>
          <Button type="submit" tone="primary" busy={isSubmitting}>
            保存
          </Button>
          <Button onClick={onClose}>取消</Button>
        </>
      }
    >
      <RadioGroup
        id="kind"
        label="这一天"
        choices={[
          { value: 'HOLIDAY', label: '放假', hint: '不计入工作日' },
          { value: 'WORKDAY', label: '上班', hint: '计入工作日，包括周末调休上班' },
        ]}
        error={errors.kind?.message}
        {...form.register('kind')}
      />
      <TextField
        id="note"
        label="名称"
        hint="如 春节、国庆节调休上班"
        error={errors.note?.message}
        {...form.register('note')}
      />
      <TextField id="source" label="依据的文件" error={errors.source?.message} {...form.register('source')} />
      <p>保存后，新确定的期限按新日历计算；已经确定的到期日不变。</p>
    </Form>
  );
}
