import { useRef, useState, type FormEvent } from 'react';
import { graphql } from '../graphql/gql/public/gql.js';
import { assertNever } from '../lib/assert-never.js';
import { formatDate } from '../lib/dates.js';
import type { FormProblem } from '../lib/form-errors.js';
import { joinClasses } from '../lib/join-classes.js';
import { Button } from '../ui/button.js';
import { Checkbox } from '../ui/choice-field.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { TextArea, TextField } from '../ui/text-field.js';
import styles from './public.module.css';
import { request } from './request.js';

const submitObjectionDocument = graphql(`
  mutation SubmitObjection($input: SubmitObjectionInput!) {
    submitObjection(input: $input) {
      ... on SubmitObjectionPayload {
        dueOn
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

interface ObjectionFormProps {
  notice: {
    publicNumber: string;
    endsOn: string;
    objectionPhone: string;
    objectionMailbox?: string | null;
    objectionAddress: string;
  };
}

const fieldIds: Readonly<Record<string, string>> = { content: 'content', contact: 'contact' };

export function ObjectionForm({ notice }: ObjectionFormProps) {
  const [isAnonymous, setAnonymous] = useState(false);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const [dueOn, setDueOn] = useState<string | null>(null);
  const received = useRef<HTMLHeadingElement>(null);

  const refuse = (found: readonly FormProblem[]) => {
    setProblems(found);
    setAttempt((count) => count + 1);
  };
  const send = async (data: FormData) => {
    const text = (name: string) => String(data.get(name) ?? '').trim();
    const input = {
      publicNumber: notice.publicNumber,
      content: text('content'),
      contact: isAnonymous ? '' : text('contact'),
      isAnonymous,
    };
    const answer = await request(submitObjectionDocument, 'SubmitObjection', { input });
    if (answer.kind === 'unreachable')
      return refuse([{ message: '暂时连接不上系统，异议没有提交。您填写的内容还在，请稍后再次提交。' }]);
    if (answer.kind === 'refused') return refuse([{ message: answer.message }]);
    const result = answer.data.submitObjection;
    switch (result.__typename) {
      case 'SubmitObjectionPayload':
        setProblems([]);
        setDueOn(result.dueOn);
        requestAnimationFrame(() => received.current?.focus());
        return;
      case 'InputRefused':
        return refuse(result.problems.map(({ field, message }) => ({ fieldId: fieldIds[field], message })));
      case 'ActionRefused':
      case 'StaleVersion':
        return refuse([{ message: result.message }]);
      default:
        return assertNever(result);
    }
  };
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    void send(new FormData(event.currentTarget)).finally(() => setBusy(false));
  };
  const errorOf = (fieldId: string) => problems.find((problem) => problem.fieldId === fieldId)?.message;

  if (dueOn !== null) {
    return (
      <section className={joinClasses(styles['section'], styles['good'])} aria-labelledby="received">
        <h2 id="received" ref={received} tabIndex={-1}>
          异议已经收到
        </h2>
        <p>将在 {formatDate(dueOn)} 前完成核查。留了联系方式的，会告知您核查结果。</p>
      </section>
    );
  }
  return (
    <section className={joinClasses(styles['section'], styles['screenOnly'])} aria-labelledby="objection">
      <h2 id="objection">对这份公示提出异议</h2>
      <p>
        请在 <strong>{formatDate(notice.endsOn)}</strong> 当日结束前提交。也可以打电话 {notice.objectionPhone}
        {notice.objectionMailbox == null ? '' : `、发邮件到 ${notice.objectionMailbox}`}，或到
        {notice.objectionAddress}当面提出。
      </p>
      <form noValidate className={styles['form']} onSubmit={handleSubmit} aria-labelledby="objection">
        <ErrorSummary problems={problems} attempt={attempt} />
        <TextArea
          id="content"
          name="content"
          label="异议内容"
          hint="写明您知道的事实和理由。只有负责核查的工作人员能看到，不会公开。"
          maxLength={2000}
          error={errorOf('content')}
        />
        <Checkbox
          id="anonymous"
          label="匿名提出（不会告知核查结果）"
          checked={isAnonymous}
          onChange={(event) => setAnonymous(event.target.checked)}
        />
        {!isAnonymous && (
          <TextField
            id="contact"
            name="contact"
            label="联系方式"
            hint="称呼和电话或地址，用于告知核查结果。"
            maxLength={100}
            error={errorOf('contact')}
          />
        )}
        <div>
          <Button type="submit" tone="primary" busy={isBusy}>
            提交异议
          </Button>
        </div>
      </form>
    </section>
  );
}
