import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { assertNever } from '../../lib/assert-never.js';
import { noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { RestoredDraft } from '../../parts/restored-draft.js';
import { useDraft } from '../../parts/use-draft.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextArea, TextField } from '../../ui/text-field.js';
import styles from './public-notice.module.css';
import { problemsOf } from './refusals.js';
import { useProblems } from './use-problems.js';

const resubmitNoticeDocument = graphql(`
  mutation ResubmitNotice($input: ResubmitNoticeInput!) {
    resubmitNotice(input: $input) {
      ... on ResubmitNoticePayload {
        notice {
          id
          ...NoticeActions_PublicNotice
          ...NoticeText_PublicNotice
          ...NoticeFacts_PublicNotice
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

interface ResubmitNoticeFormProps {
  account: string;
  noticeId: string;
  version: number;
  label: string;
  title: string;
  body: string;
  onStale: () => void;
}

export function ResubmitNoticeForm({
  account,
  noticeId,
  version,
  label,
  title,
  body,
  onStale,
}: ResubmitNoticeFormProps) {
  const [, resubmit] = useMutation(resubmitNoticeDocument);
  const [text, setText] = useState({ title, body });
  const change = (part: Partial<typeof text>) => setText((now) => ({ ...now, ...part }));
  // Of the version that was returned: over a text that was handed in since, nothing old is put back.
  const draft = useDraft(account, `resubmit-notice/${noticeId}/${version}`, text, change);
  const [isBusy, setBusy] = useState(false);
  const { key, renew } = useAttemptKey();
  const { problems, attempt, refuse, clear, errorOf } = useProblems();
  const send = async () => {
    const { data } = await resubmit({
      input: { noticeId, expectedVersion: version, idempotencyKey: key, ...text },
    });
    const result = data?.resubmitNotice;
    if (result === undefined) return refuse([{ message: noAnswerText }]);
    switch (result.__typename) {
      case 'ResubmitNoticePayload':
        renew();
        await draft.discard();
        return clear();
      case 'StaleVersion':
        refuse([{ message: `${result.message}您修改的文本保留，请对照最新情况后再提交。` }]);
        return onStale();
      case 'InputRefused':
        return refuse(problemsOf(result, 'resubmit'));
      case 'ActionRefused':
        return refuse([{ message: result.message }]);
      default:
        return assertNever(result);
    }
  };
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    void send().finally(() => setBusy(false));
  };
  return (
    <form noValidate className={styles['form']} onSubmit={handleSubmit} aria-label={label}>
      <h2>{label}</h2>
      <ErrorSummary problems={problems} attempt={attempt} title="没有提交" />
      <RestoredDraft draft={draft}>没有提交的内容，请核对后提交。</RestoredDraft>
      <TextField
        id="resubmit-title"
        label="标题"
        maxLength={200}
        value={text.title}
        onChange={(event) => change({ title: event.target.value })}
        error={errorOf('resubmit-title')}
      />
      <TextArea
        id="resubmit-body"
        label="正文"
        hint="保留公示期、受理异议的电话和地址；不写身份证号、手机号、门牌号。"
        rows={14}
        maxLength={5000}
        value={text.body}
        onChange={(event) => change({ body: event.target.value })}
        error={errorOf('resubmit-body')}
      />
      <div>
        <Button type="submit" tone="primary" busy={isBusy}>
          {label}
        </Button>
      </div>
    </form>
  );
}
