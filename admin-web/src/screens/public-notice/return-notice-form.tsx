import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { assertNever } from '../../lib/assert-never.js';
import { noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextArea } from '../../ui/text-field.js';
import styles from './public-notice.module.css';
import { problemsOf } from './refusals.js';
import { useProblems } from './use-problems.js';

const returnNoticeDocument = graphql(`
  mutation ReturnNotice($input: ReturnNoticeInput!) {
    returnNotice(input: $input) {
      ... on ReturnNoticePayload {
        notice {
          id
          ...NoticeActions_PublicNotice
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

const templates = [
  '正文中有个人信息，请删去标出的内容后重新提交。',
  '公示内容与审核意见不一致，请核对后重新提交。',
];

interface ReturnNoticeFormProps {
  noticeId: string;
  version: number;
  label: string;
  onStale: () => void;
}

export function ReturnNoticeForm({ noticeId, version, label, onStale }: ReturnNoticeFormProps) {
  const [, returnNotice] = useMutation(returnNoticeDocument);
  const [reason, setReason] = useState('');
  const [isBusy, setBusy] = useState(false);
  const { key, renew } = useAttemptKey();
  const { problems, attempt, refuse, clear, errorOf } = useProblems();
  const send = async () => {
    const { data } = await returnNotice({
      input: { noticeId, expectedVersion: version, idempotencyKey: key, reason: reason.trim() },
    });
    const result = data?.returnNotice;
    if (result === undefined) return refuse([{ message: noAnswerText }]);
    switch (result.__typename) {
      case 'ReturnNoticePayload':
        renew();
        return clear();
      case 'StaleVersion':
        refuse([{ message: `${result.message}已载入最新内容，您写的原因保留。` }]);
        return onStale();
      case 'InputRefused':
        return refuse(problemsOf(result, 'return'));
      case 'ActionRefused':
        return refuse([{ message: result.message }]);
      default:
        return assertNever(result);
    }
  };
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '')
      return refuse([{ fieldId: 'return-reason', message: '请写明退回原因，说明需要改正的地方。' }]);
    setBusy(true);
    void send().finally(() => setBusy(false));
  };
  return (
    <form noValidate className={styles['stack']} onSubmit={handleSubmit} aria-label={label}>
      <ErrorSummary problems={problems} attempt={attempt} title="没有退回" />
      <TextArea
        id="return-reason"
        label="退回原因"
        hint="提交单位会看到这段话。"
        rows={3}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={errorOf('return-reason')}
      />
      <div className={styles['stack']}>
        {templates.map((template) => (
          <Button
            key={template}
            size="small"
            className={styles['template'] ?? ''}
            onClick={() => setReason(template)}
          >
            {template}
          </Button>
        ))}
      </div>
      <div>
        <Button type="submit" tone="danger" busy={isBusy}>
          {label}
        </Button>
      </div>
    </form>
  );
}
