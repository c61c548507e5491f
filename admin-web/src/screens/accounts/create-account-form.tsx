import { useState } from 'react';
import { useMutation } from 'urql';
import * as z from 'zod/mini';
import { graphql } from '../../graphql/gql/gql.js';
import { assertNever } from '../../lib/assert-never.js';
import { listRefusals, noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Form, useSchemaForm } from '../../ui/form.js';
import { TextField } from '../../ui/text-field.js';
import styles from './accounts.module.css';
import { InitialPassword } from './initial-password.js';

const createAccountDocument = graphql(`
  mutation CreateAccount($input: CreateAccountInput!) {
    createAccount(input: $input) {
      ... on CreateAccountPayload {
        initialPassword
        account {
          id
          loginName
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
  displayName: z.string().check(z.trim(), z.minLength(2, '请填写姓名')),
  loginName: z
    .string()
    .check(z.trim(), z.minLength(3, '登录名为 3 至 30 位，以字母开头'), z.maxLength(30, '登录名最多 30 位')),
});

interface CreateAccountFormProps {
  onCreated: () => void;
  onClose: () => void;
}

export function CreateAccountForm({ onCreated, onClose }: CreateAccountFormProps) {
  const form = useSchemaForm(schema, { displayName: '', loginName: '' });
  const attempt = useAttemptKey();
  const [, create] = useMutation(createAccountDocument);
  const [made, setMade] = useState<{ id: string; loginName: string; password: string | null } | null>(null);
  const { errors, isSubmitting } = form.formState;
  const handleSubmit = async (values: z.infer<typeof schema>) => {
    const { data } = await create({ input: { ...values, idempotencyKey: attempt.key } });
    const result = data?.createAccount;
    if (result === undefined) return form.showRefusal({ message: noAnswerText });
    switch (result.__typename) {
      case 'CreateAccountPayload':
        attempt.renew();
        setMade({ ...result.account, password: result.initialPassword ?? null });
        return onCreated();
      case 'ActionRefused':
        return form.showRefusal({
          message: result.message,
          ...(result.code === 'LOGIN_NAME_TAKEN' ? { field: 'loginName' } : {}),
        });
      case 'InputRefused':
      case 'StaleVersion':
        return listRefusals(result).forEach(form.showRefusal);
      default:
        return assertNever(result);
    }
  };
  if (made !== null)
    return (
      <div className={styles['made']}>
        <p>账号已建立。下一步：打开账号，办理任职。</p>
        <InitialPassword loginName={made.loginName} password={made.password} />
        <div className={styles['actions']}>
          <ButtonLink tone="primary" href={`/admin/accounts/${made.id}`}>
            去办理任职
          </ButtonLink>
          <Button onClick={onClose}>关闭</Button>
        </div>
      </div>
    );
  return (
    <Form
      form={form}
      label="新建账号"
      onSubmit={handleSubmit}
      actions={
        <>
          <Button type="submit" tone="primary" busy={isSubmitting}>
            建立账号
          </Button>
          <Button onClick={onClose}>取消</Button>
        </>
      }
    >
      <TextField
        id="displayName"
        label="姓名"
        autoComplete="off"
        error={errors.displayName?.message}
        {...form.register('displayName')}
      />
      <TextField
        id="loginName"
        label="登录名"
        hint="3 至 30 位，以字母开头，只用字母、数字、点、横线和下划线"
        autoComplete="off"
        autoCapitalize="none"
        error={errors.loginName?.message}
        {...form.register('loginName')}
      />
    </Form>
  );
}
