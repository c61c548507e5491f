import { useState } from 'react';
import { useMutation } from 'urql';
import * as z from 'zod/mini';
import { graphql } from '../../graphql/gql/gql.js';
import { assertNever } from '../../lib/assert-never.js';
import { listRefusals, noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { Button } from '../../ui/button.js';
import { Form, useSchemaForm } from '../../ui/form.js';
import { TextField } from '../../ui/text-field.js';

const declareOwnIdNumberDocument = graphql(`
  mutation DeclareOwnIdNumber($input: DeclareOwnIdNumberInput!) {
    declareOwnIdNumber(input: $input) {
      ... on DeclareOwnIdNumberPayload {
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

const schema = z.object({
  ownIdNumber: z.string().check(z.trim(), z.regex(/^\d{17}[\dXx]$/, '身份证号应为 18 位，最后一位可以是 X')),
});

/** The field has its own name on the page, so that the summary's links reach the right one of two forms. */
export function OwnIdNumberForm() {
  const form = useSchemaForm(schema, { ownIdNumber: '' });
  const attempt = useAttemptKey();
  const [, declare] = useMutation(declareOwnIdNumberDocument);
  const [isDone, setDone] = useState(false);
  const { errors, isSubmitting } = form.formState;
  const handleSubmit = async ({ ownIdNumber }: z.infer<typeof schema>) => {
    setDone(false);
    const { data } = await declare({ input: { idempotencyKey: attempt.key, idNumber: ownIdNumber } });
    const result = data?.declareOwnIdNumber;
    if (result === undefined) return form.showRefusal({ message: noAnswerText });
    switch (result.__typename) {
      case 'DeclareOwnIdNumberPayload':
        attempt.renew();
        form.reset({ ownIdNumber: '' });
        return setDone(true);
      case 'ActionRefused':
      case 'InputRefused':
      case 'StaleVersion':
        return listRefusals(result).forEach(({ message }) =>
          form.showRefusal({ field: 'ownIdNumber', message }),
        );
      default:
        return assertNever(result);
    }
  };
  return (
    <Form
      form={form}
      label="申报本人身份证号"
      onSubmit={handleSubmit}
      actions={
        <Button type="submit" busy={isSubmitting}>
          申报本人
        </Button>
      }
    >
      {isDone && <p role="status">已申报。办理到本人的申请时会请您回避。</p>}
      <TextField
        id="ownIdNumber"
        label="本人身份证号"
        hint="填错了可以重新申报；以前申报的号码仍会用于回避比对"
        autoComplete="off"
        maxLength={18}
        error={errors.ownIdNumber?.message}
        {...form.register('ownIdNumber')}
      />
    </Form>
  );
}
