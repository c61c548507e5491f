import { useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { useMutation } from 'urql';
import { graphql } from '../graphql/gql/gql.js';
import { assertNever } from '../lib/assert-never.js';
import { listRefusals, noAnswerText } from '../lib/show-refusal.js';
import { useAttemptKey } from '../lib/use-attempt-key.js';
import { RestoredDraft } from '../parts/restored-draft.js';
import { useDraft } from '../parts/use-draft.js';
import { Button } from '../ui/button.js';
import { Drawer } from '../ui/drawer.js';
import { Form, useSchemaForm } from '../ui/form.js';
import { TextArea } from '../ui/text-field.js';
import { useArrivalFocus } from '../ui/use-arrival-focus.js';

const sendFeedbackDocument = graphql(`
  mutation SendFeedback($input: SendFeedbackInput!) {
    sendFeedback(input: $input) {
      ... on SendFeedbackPayload {
        feedbackId
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
  text: z
    .string()
    .check(
      z.trim(),
      z.minLength(5, '请写明遇到的问题或建议，至少 5 个字'),
      z.maxLength(2000, '最多 2000 字，请精简后再提交'),
    ),
});

interface FeedbackDrawerProps {
  open: boolean;
  onClose: () => void;
  /** Address of the page the person is on. */
  page: string;
  accountName: string;
}

export function FeedbackDrawer({ open, onClose, page, accountName }: FeedbackDrawerProps) {
  // Drawn closed once: a drawer that is open from the start does not know where the focus came from.
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => setDrawn(true), []);
  return (
    <Drawer open={open && isDrawn} onClose={onClose} title="意见建议">
      {open && <FeedbackForm page={page} accountName={accountName} onClose={onClose} />}
    </Drawer>
  );
}

function FeedbackForm({ page, accountName, onClose }: Omit<FeedbackDrawerProps, 'open'>) {
  const form = useSchemaForm(schema, { text: '' });
  const attempt = useAttemptKey();
  const [, send] = useMutation(sendFeedbackDocument);
  const [isSent, setSent] = useState(false);
  const said = useArrivalFocus<HTMLParagraphElement>(isSent);
  const draft = useDraft(accountName, 'feedback', { text: form.watch('text') }, form.reset);
  const handleSubmit = async ({ text }: { text: string }) => {
    const { data } = await send({ input: { idempotencyKey: attempt.key, page, text } });
    const result = data?.sendFeedback;
    if (result === undefined) return form.showRefusal({ message: noAnswerText });
    switch (result.__typename) {
      case 'SendFeedbackPayload':
        attempt.renew();
        await draft.discard();
        return setSent(true);
      case 'ActionRefused':
      case 'InputRefused':
      case 'StaleVersion':
        return listRefusals(result).forEach(form.showRefusal);
      default:
        return assertNever(result);
    }
  };
  if (isSent)
    return (
      <>
        <p ref={said} tabIndex={-1} role="status">
          已收到，谢谢。联席会议办公室会查看每一条意见建议。
        </p>
        <Button onClick={onClose}>关闭</Button>
      </>
    );
  return (
    <Form
      form={form}
      label="意见建议"
      onSubmit={handleSubmit}
      actions={
        <>
          <Button type="submit" tone="primary" busy={form.formState.isSubmitting}>
            提交
          </Button>
          <Button onClick={onClose}>取消</Button>
        </>
      }
    >
      <RestoredDraft draft={draft}>没有提交的内容，请核对后提交。</RestoredDraft>
      <TextArea
        id="text"
        label="哪里不好用，或希望怎样改进"
        hint="请不要写群众的姓名、身份证号和电话。系统会一并记下您所在的页面。"
        rows={8}
        data-autofocus
        error={form.formState.errors.text?.message}
        {...form.register('text')}
      />
    </Form>
  );
}
