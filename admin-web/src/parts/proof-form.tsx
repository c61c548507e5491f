import { useEffect } from 'react';
import { useMutation } from 'urql';
import * as z from 'zod/mini';
import { graphql } from '../graphql/gql/gql.js';
import { assertNever } from '../lib/assert-never.js';
import { noAnswerText } from '../lib/show-refusal.js';
import { Button } from '../ui/button.js';
import { Form, useSchemaForm } from '../ui/form.js';
import { TextField } from '../ui/text-field.js';

const elevateDocument = graphql(`
  mutation Elevate($input: ElevateInput!) {
    elevate(input: $input) {
      ... on ElevatePayload {
        elevated
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

const schema = z.object({ proof: z.string().check(z.minLength(1, '请填写后再核验')) });
const empty = { proof: '' };

interface ProofFormProps {
  hasSecondFactor: boolean;
  onProved: () => void;
  onCancel?: () => void;
  /** In a dialog, which has nothing else to fill in. */
  takesFocus?: boolean;
}

/** The second factor once more, or the password of who has none. */
export function ProofForm({ hasSecondFactor, onProved, onCancel, takesFocus = false }: ProofFormProps) {
  const form = useSchemaForm(schema, empty);
  const [, elevate] = useMutation(elevateDocument);
  const { errors, isSubmitting } = form.formState;
  // It often comes after the dialog has looked for where to begin.
  useEffect(() => {
    if (takesFocus) document.getElementById('proof')?.focus();
  }, [takesFocus]);
  const handleSubmit = async ({ proof }: z.infer<typeof schema>) => {
    const { data, error } = await elevate({ input: hasSecondFactor ? { code: proof } : { password: proof } });
    const result = data?.elevate;
    if (result === undefined)
      return form.showRefusal({ message: error?.graphQLErrors[0]?.message ?? noAnswerText });
    switch (result.__typename) {
      case 'ElevatePayload':
        form.reset(empty);
        return onProved();
      case 'ActionRefused':
      case 'InputRefused':
      case 'StaleVersion':
        return form.showRefusal({ field: 'proof', message: result.message });
      default:
        return assertNever(result);
    }
  };
  const field = hasSecondFactor
    ? ({
        label: '动态验证码',
        hint: '验证器应用显示的 6 位数字；手机不在身边可填恢复码',
        autoComplete: 'one-time-code',
        inputMode: 'text',
      } as const)
    : ({ label: '密码', type: 'password', autoComplete: 'current-password' } as const);
  return (
    <Form
      form={form}
      label="核验是本人"
      onSubmit={handleSubmit}
      actions={
        <>
          <Button type="submit" tone="primary" busy={isSubmitting}>
            核验
          </Button>
          {onCancel !== undefined && <Button onClick={onCancel}>取消</Button>}
        </>
      }
    >
      <TextField
        id="proof"
        {...field}
        data-autofocus={takesFocus || undefined}
        error={errors.proof?.message}
        {...form.register('proof')}
      />
    </Form>
  );
}
