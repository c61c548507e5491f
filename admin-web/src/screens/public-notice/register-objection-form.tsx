import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { assertNever } from '../../lib/assert-never.js';
import { formatDate } from '../../lib/dates.js';
import { noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/choice-field.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextArea, TextField } from '../../ui/text-field.js';
import styles from './public-notice.module.css';
import { problemsOf } from './refusals.js';
import { useProblems } from './use-problems.js';

const createObjectionDocument = graphql(`
  mutation CreateObjection($input: CreateObjectionInput!) {
    createObjection(input: $input) {
      ... on CreateObjectionPayload {
        notice {
          id
          ...NoticeObjections_PublicNotice
        }
        objection {
          id
          dueOn
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

/** For those who object at the desk. Not kept as a draft: who objects is told to nobody but the checking clerk. */
export function RegisterObjectionForm({ noticeId, onClose }: { noticeId: string; onClose: () => void }) {
  const [, create] = useMutation(createObjectionDocument);
  const [content, setContent] = useState('');
  const [contact, setContact] = useState('');
  const [isAnonymous, setAnonymous] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [dueOn, setDueOn] = useState<string | null>(null);
  const { key, renew } = useAttemptKey();
  const { problems, attempt, refuse, errorOf } = useProblems();
  const send = async () => {
    const input = {
      noticeId,
      content: content.trim(),
      contact: isAnonymous ? '' : contact.trim(),
      isAnonymous,
      idempotencyKey: key,
    };
    const { data } = await create({ input });
    const result = data?.createObjection;
    if (result === undefined) return refuse([{ message: noAnswerText }]);
    switch (result.__typename) {
      case 'CreateObjectionPayload':
        renew();
        return setDueOn(result.objection.dueOn);
      case 'InputRefused':
        return refuse(problemsOf(result, 'objection'));
      case 'ActionRefused':
      case 'StaleVersion':
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
  if (dueOn !== null) {
    return (
      <div className={styles['form']} role="status">
        <p>已登记。请告诉异议人：{formatDate(dueOn)}前完成核查。</p>
        <div>
          <Button onClick={onClose}>知道了</Button>
        </div>
      </div>
    );
  }
  return (
    <form noValidate className={styles['form']} onSubmit={handleSubmit} aria-label="窗口登记异议">
      <h2>窗口登记异议</h2>
      <ErrorSummary problems={problems} attempt={attempt} title="没有登记" />
      <TextArea
        id="objection-content"
        label="异议内容"
        hint="按异议人所说记录事实和理由。"
        maxLength={2000}
        value={content}
        onChange={(event) => setContent(event.target.value)}
        error={errorOf('objection-content')}
      />
      <Checkbox
        id="objection-anonymous"
        label="异议人要求匿名"
        checked={isAnonymous}
        onChange={(event) => setAnonymous(event.target.checked)}
      />
      {!isAnonymous && (
        <TextField
          id="objection-contact"
          label="联系方式"
          hint="称呼和电话或地址，用于告知核查结果。"
          maxLength={100}
          autoComplete="off"
          value={contact}
          onChange={(event) => setContact(event.target.value)}
          error={errorOf('objection-contact')}
        />
      )}
      <div className={styles['actions']}>
        <Button type="submit" tone="primary" busy={isBusy}>
          登记
        </Button>
        <Button onClick={onClose}>不登记了</Button>
      </div>
    </form>
  );
}
