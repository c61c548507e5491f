import { useMutation } from 'urql';
import * as z from 'zod/mini';
import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import type { ChannelScope } from '../../graphql/gql/graphql.js';
import { useState } from 'react';
import { assertNever } from '../../lib/assert-never.js';
import { listRefusals, noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { channelScopeNames } from '../../text/channels.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choice-field.js';
import { Form, useSchemaForm } from '../../ui/form.js';
import { TextField } from '../../ui/text-field.js';

const cardFragment = graphql(`
  fragment ContactCardForm_ContactCard on ContactCard {
    email
    phone
    emailScope
    smsScope
    isEmailOpen
    isSmsOpen
    version
  }
`);

const saveContactCardDocument = graphql(`
  mutation SaveContactCard($input: SaveContactCardInput!) {
    saveContactCard(input: $input) {
      ... on SaveContactCardPayload {
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

const scopes = ['NONE', 'ESCALATIONS', 'ALL'] as const satisfies readonly ChannelScope[];
const choices = scopes.map((value) => ({ value, label: channelScopeNames[value] }));
const schema = z.object({
  email: z.string(),
  phone: z.string(),
  emailScope: z.enum(scopes),
  smsScope: z.enum(scopes),
});

interface ContactCardFormProps {
  card: FragmentType<typeof cardFragment>;
  onSaved: () => void;
}

/** 提醒方式: where the person wants to be told besides in the product. */
export function ContactCardForm({ card, onSaved }: ContactCardFormProps) {
  const { version, isEmailOpen, isSmsOpen, ...saved } = getFragmentData(cardFragment, card);
  const form = useSchemaForm(schema, { ...saved, email: saved.email ?? '', phone: saved.phone ?? '' });
  const attempt = useAttemptKey();
  const [, save] = useMutation(saveContactCardDocument);
  const [isDone, setDone] = useState(false);
  const { errors, isSubmitting } = form.formState;
  const handleSubmit = async (values: z.infer<typeof schema>) => {
    setDone(false);
    const { data } = await save({
      input: { idempotencyKey: attempt.key, expectedVersion: version, ...values },
    });
    const result = data?.saveContactCard;
    if (result === undefined) return form.showRefusal({ message: noAnswerText });
    attempt.renew();
    switch (result.__typename) {
      case 'SaveContactCardPayload':
        setDone(true);
        return onSaved();
      case 'ActionRefused':
      case 'InputRefused':
      case 'StaleVersion':
        return listRefusals(result).forEach((refusal) => form.showRefusal(refusal));
      default:
        return assertNever(result);
    }
  };
  return (
    <Form
      form={form}
      label="提醒方式"
      onSubmit={handleSubmit}
      actions={
        <Button type="submit" tone="primary" busy={isSubmitting}>
          保存提醒方式
        </Button>
      }
    >
      <p>
        消息总会出现在系统里。邮件和短信另外发一份，只有标题和链接，不含任何人的信息。邮箱和手机号只有您自己看得到。
      </p>
      <p>手机号还会与申请家庭登记的电话比对，只用于核查是否应当回避。</p>
      {isDone && <p role="status">提醒方式已保存。</p>}
      {!isEmailOpen && <p>本县还没有开通邮件；填好的邮箱在开通后才起作用。</p>}
      <TextField
        id="email"
        label="邮箱"
        hint="请填单位邮箱；不用邮件提醒就留空"
        autoComplete="email"
        maxLength={200}
        error={errors.email?.message}
        {...form.register('email')}
      />
      <RadioGroup id="emailScope" label="邮件提醒" choices={choices} {...form.register('emailScope')} />
      {!isSmsOpen && <p>本县还没有开通短信；填好的手机号在开通后才起作用。</p>}
      <TextField
        id="phone"
        label="手机号"
        hint="不用短信提醒就留空"
        autoComplete="tel"
        maxLength={20}
        error={errors.phone?.message}
        {...form.register('phone')}
      />
      <RadioGroup id="smsScope" label="短信提醒" choices={choices} {...form.register('smsScope')} />
    </Form>
  );
}
