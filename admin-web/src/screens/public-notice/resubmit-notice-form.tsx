import { useEffect, useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { assertNever } from '../../lib/assert-never.js';
import { deleteDraft, findDraft, saveDraft } from '../../lib/draft-storage.js';
import { noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
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
  const { text, change, forget } = useNoticeDraft(account, noticeId, { title, body });
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
        await forget();
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
      <TextField
        id="resubmit-title"
        label="标题"
        maxLength={200}
        value={text.title}
        onChange={(event) => change({ ...text, title: event.target.value })}
        error={errorOf('resubmit-title')}
      />
      <TextArea
        id="resubmit-body"
        label="正文"
        hint="保留公示期、受理异议的电话和地址；不写身份证号、手机号、门牌号。"
        rows={14}
        maxLength={5000}
        value={text.body}
        onChange={(event) => change({ ...text, body: event.target.value })}
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

interface NoticeDraft {
  title: string;
  body: string;
}

/** What is typed is kept over a reload, until it was handed in. */
function useNoticeDraft(account: string, noticeId: string, original: NoticeDraft) {
  const [typed, setTyped] = useState<NoticeDraft | null>(null);
  const form = `resubmit-notice/${noticeId}`;
  useEffect(() => {
    void findDraft(account, form).then((draft) => {
      const { title, body } = draft?.values ?? {};
      if (typeof title === 'string' && typeof body === 'string') setTyped((now) => now ?? { title, body });
    });
  }, [account, form]);
  const change = (next: NoticeDraft) => {
    setTyped(next);
    void saveDraft(account, form, { ...next });
  };
  const forget = () => deleteDraft(account, form);
  return { text: typed ?? original, change, forget };
}
