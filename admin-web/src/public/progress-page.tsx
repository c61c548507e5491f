import { useEffect, useRef, useState, type FormEvent } from 'react';
import { graphql } from '../graphql/gql/public/gql.js';
import type { ApplicationProgressQuery } from '../graphql/gql/public/graphql.js';
import { formatDate, formatRelativeDay } from '../lib/dates.js';
import { formatDocumentTitle } from '../lib/document-title.js';
import { Button } from '../ui/button.js';
import { TextField } from '../ui/text-field.js';
import styles from './public.module.css';
import { FileReadings } from './file-readings.js';
import { request } from './request.js';

const applicationProgressDocument = graphql(`
  query ApplicationProgress($receiptNumber: String!, $queryCode: String!) {
    applicationProgress(receiptNumber: $receiptNumber, queryCode: $queryCode) {
      receiptNumber
      stateLabel
      step
      explanation
      responsibleAgency
      responsiblePhone
      dueOn
      readings {
        agencyName
        readOn
        what
        purpose
        times
      }
    }
  }
`);

type Progress = NonNullable<ApplicationProgressQuery['applicationProgress']>;

/** Each with the publicity that ends it: a household in 社区公示 is still in the second. */
const stepNames = [
  '提出申请',
  '社区初审和公示',
  '街道审核和公示',
  '县级核查、核准和公示',
  '轮候配租',
] as const;
/** One text for both fields: which of them was wrong would help somebody who guesses. */
const unknownText =
  '没有查到。请对照受理回执核对回执号和查询码；回执或查询码丢失的，请带身份证到受理社区补发。';

/** Both values are typed anew each time: neither the address nor the browser keeps them. */
export function ProgressPage() {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const problemBox = useRef<HTMLParagraphElement>(null);
  const found = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = formatDocumentTitle('进度查询', '公众服务');
  }, []);

  const show = (text: string) => {
    setProblem(text);
    setProgress(null);
    requestAnimationFrame(() => problemBox.current?.focus());
  };
  const ask = async (data: FormData) => {
    const text = (name: string) => String(data.get(name) ?? '').trim();
    const variables = { receiptNumber: text('receiptNumber'), queryCode: text('queryCode') };
    if (variables.receiptNumber === '' || variables.queryCode === '')
      return show('请填写受理回执号和查询码。');
    const answer = await request(applicationProgressDocument, 'ApplicationProgress', variables);
    if (answer.kind === 'unreachable') return show('暂时连接不上系统，请检查网络后重试。');
    if (answer.kind === 'refused') return show(answer.message);
    const next = answer.data.applicationProgress;
    if (next == null) return show(unknownText);
    setProblem(null);
    setProgress(next);
    requestAnimationFrame(() => found.current?.focus());
  };
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    void ask(new FormData(event.currentTarget)).finally(() => setBusy(false));
  };
  return (
    <>
      <h1>进度查询</h1>
      <p>请填写受理回执上的两个号码。查询结果不显示姓名和证件号码。</p>
      <form noValidate className={styles['filters']} onSubmit={handleSubmit} aria-label="查询申请进度">
        {problem !== null && (
          <p ref={problemBox} tabIndex={-1} role="alert" className={styles['problem']}>
            {problem}
          </p>
        )}
        <TextField
          id="receiptNumber"
          name="receiptNumber"
          label="受理回执号"
          autoComplete="off"
          spellCheck={false}
          maxLength={40}
        />
        <TextField
          id="queryCode"
          name="queryCode"
          label="查询码"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
        />
        <Button type="submit" tone="primary" busy={isBusy}>
          查询
        </Button>
      </form>
      {progress !== null && (
        <section className={styles['section']} aria-labelledby="progress">
          <h2 id="progress" ref={found} tabIndex={-1}>
            {progress.stateLabel}
          </h2>
          <StepBar step={progress.step} />
          <p>{progress.explanation}</p>
          <ProgressFacts progress={progress} />
          <FileReadings readings={progress.readings} />
        </section>
      )}
    </>
  );
}

function StepBar({ step }: { step: number }) {
  return (
    <ol className={styles['stepBar']} aria-label={`共五步，现在是第 ${step} 步`}>
      {stepNames.map((name, index) => {
        const place = index + 1 < step ? 'past' : index + 1 === step ? 'now' : 'later';
        return (
          <li key={name} data-place={place} aria-current={place === 'now' ? 'step' : undefined}>
            <span className={styles['stepNumber']} aria-hidden="true">
              {place === 'past' ? '✓' : index + 1}
            </span>
            <span>
              {name}
              <span className="visually-hidden">
                {{ past: '（已过）', now: '（正在办理）', later: '（尚未到）' }[place]}
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function ProgressFacts({ progress }: { progress: Progress }) {
  return (
    <dl className={styles['facts']}>
      <div>
        <dt>受理回执号</dt>
        <dd>{progress.receiptNumber}</dd>
      </div>
      <div>
        <dt>负责单位</dt>
        <dd>{progress.responsibleAgency}</dd>
      </div>
      <div>
        <dt>咨询电话</dt>
        <dd>
          {progress.responsiblePhone == null ? (
            '请到负责单位窗口咨询'
          ) : (
            <a href={`tel:${progress.responsiblePhone}`}>{progress.responsiblePhone}</a>
          )}
        </dd>
      </div>
      <div>
        <dt>这一步最迟办到</dt>
        <dd>
          {progress.dueOn == null
            ? '这一步没有规定期限'
            : `${formatDate(progress.dueOn)}（${formatRelativeDay(progress.dueOn)}）`}
        </dd>
      </div>
    </dl>
  );
}
