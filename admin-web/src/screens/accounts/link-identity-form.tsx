import { useEffect, useState } from 'react';
import { useMutation } from 'urql';
import * as z from 'zod/mini';
import { graphql } from '../../graphql/gql/gql.js';
import { assertNever } from '../../lib/assert-never.js';
import { listRefusals, noAnswerText } from '../../lib/show-refusal.js';
import { findSignInOptions } from '../../lib/sign-in-options.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { Button } from '../../ui/button.js';
import { Form, useSchemaForm } from '../../ui/form.js';
import { TextField } from '../../ui/text-field.js';

const linkDocument = graphql(`
  mutation LinkExternalIdentity($input: LinkExternalIdentityInput!) {
    linkExternalIdentity(input: $input) {
      ... on LinkExternalIdentityPayload {
        account {
          id
          externalSubject
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

const schema = z.object({ subject: z.string().check(z.trim(), z.maxLength(255, '最多 255 个字符')) });

interface LinkIdentityFormProps {
  accountId: string;
  expectedVersion: number;
  subject: string;
  onDone: () => void;
}

/** Shown only where the county has a unified identity. */
export function LinkIdentityForm(props: LinkIdentityFormProps) {
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    void findSignInOptions().then(({ unifiedIdentity }) => {
      if (!isGone) setName(unifiedIdentity);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return name === null ? null : <SubjectForm {...props} name={name} />;
}

function SubjectForm({
  accountId,
  expectedVersion,
  subject,
  name,
  onDone,
}: LinkIdentityFormProps & { name: string }) {
  const form = useSchemaForm(schema, { subject });
  const attempt = useAttemptKey();
  const [, link] = useMutation(linkDocument);
  const { errors, isSubmitting } = form.formState;
  const handleSubmit = async (values: z.infer<typeof schema>) => {
    const input = { idempotencyKey: attempt.key, accountId, expectedVersion, ...values };
    const { data } = await link({ input });
    const result = data?.linkExternalIdentity;
    if (result === undefined) return form.showRefusal({ message: noAnswerText });
    switch (result.__typename) {
      case 'LinkExternalIdentityPayload':
        attempt.renew();
        return onDone();
      case 'ActionRefused':
      case 'InputRefused':
      case 'StaleVersion':
        attempt.renew();
        return listRefusals(result).forEach(form.showRefusal);
      default:
        return assertNever(result);
    }
  };
  return (
    <Form
      form={form}
      label={`关联${name}`}
      onSubmit={handleSubmit}
      actions={
        <Button type="submit" busy={isSubmitting}>
          保存关联
        </Button>
      }
    >
      <TextField
        id="subject"
        label={`${name}中的编号`}
        hint="本人首次用统一身份登录时页面会显示；清空后保存即取消关联"
        autoComplete="off"
        error={errors.subject?.message}
        {...form.register('subject')}
      />
    </Form>
  );
}
