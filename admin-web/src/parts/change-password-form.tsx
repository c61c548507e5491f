import { useState } from 'react';
import * as z from 'zod/mini';
import { useMutation } from 'urql';
import { graphql } from '../graphql/gql/gql.js';
import { assertNever } from '../lib/assert-never.js';
import { listRefusals, noAnswerText } from '../lib/show-refusal.js';
import { useAttemptKey } from '../lib/use-attempt-key.js';
import { Button } from '../ui/button.js';
import { Form, useSchemaForm } from '../ui/form.js';
import { TextField } from '../ui/text-field.js';

const changePasswordDocument = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      ... on ChangePasswordPayload {
        accountId
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

const schema = z
  .object({
    currentPassword: z.string().check(z.minLength(1, '请填写现用密码')),
    newPassword: z
      .string()
      .check(z.minLength(10, '新密码至少 10 个字符'), z.maxLength(128, '新密码最多 128 个字符')),
    repeatedPassword: z.string(),
  })
  .check(
    z.refine((values) => values.newPassword === values.repeatedPassword, {
      error: '两次填写的新密码不一样，请重新填写',
      path: ['repeatedPassword'],
    }),
  );

const empty = { currentPassword: '', newPassword: '', repeatedPassword: '' };

export function ChangePasswordForm({ onChanged }: { onChanged?: () => void }) {
  const form = useSchemaForm(schema, empty);
  const attempt = useAttemptKey();
  const [, change] = useMutation(changePasswordDocument);
  const [isDone, setDone] = useState(false);
  const { errors, isSubmitting } = form.formState;
  const handleSubmit = async ({ currentPassword, newPassword }: z.infer<typeof schema>) => {
    setDone(false);
    const { data } = await change({ input: { idempotencyKey: attempt.key, currentPassword, newPassword } });
    const result = data?.changePassword;
    if (result === undefined) return form.showRefusal({ message: noAnswerText });
    switch (result.__typename) {
      case 'ChangePasswordPayload':
        attempt.renew();
        form.reset(empty);
        setDone(true);
        return onChanged?.();
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
      label="修改密码"
      onSubmit={handleSubmit}
      actions={
        <Button type="submit" tone="primary" busy={isSubmitting}>
          修改密码
        </Button>
      }
    >
      {isDone && <p role="status">密码已修改，其他设备上的登录已退出。</p>}
      <TextField
        id="currentPassword"
        type="password"
        autoComplete="current-password"
        label="现用密码"
        error={errors.currentPassword?.message}
        {...form.register('currentPassword')}
      />
      <TextField
        id="newPassword"
        type="password"
        autoComplete="new-password"
        label="新密码"
        hint="10 至 128 个字符，同时有字母和数字，不要与登录名或现用密码相近"
        error={errors.newPassword?.message}
        {...form.register('newPassword')}
      />
      <TextField
        id="repeatedPassword"
        type="password"
        autoComplete="new-password"
        label="再填一次新密码"
        error={errors.repeatedPassword?.message}
        {...form.register('repeatedPassword')}
      />
    </Form>
  );
}
