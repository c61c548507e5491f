import { useEffect } from 'react';
import { graphql } from '../graphql/gql/public/gql.js';
import type { VerifyNoticeQuery } from '../graphql/gql/public/graphql.js';
import { formatDate } from '../lib/dates.js';
import { formatDocumentTitle } from '../lib/document-title.js';
import { joinClasses } from '../lib/join-classes.js';
import { noticeLevelNames } from '../text/notices.js';
import { Button } from '../ui/button.js';
import { TextField } from '../ui/text-field.js';
import { Failure, Loading } from './page-state.js';
import styles from './public.module.css';
import { request } from './request.js';
import { useAnswer } from './use-answer.js';

const verifyNoticeDocument = graphql(`
  query VerifyNotice($authenticityCode: String!) {
    verifyNotice(authenticityCode: $authenticityCode) {
      isGenuine
      isOnLine
      explanation
      publicNumber
      level
      communityName
      publishedAt
      endsOn
    }
  }
`);

/** The code stands in the address, so that a printed notice can lead here. */
export function VerifyPage({ code }: { code: string }) {
  useEffect(() => {
    document.title = formatDocumentTitle('公示核验', '公众服务');
  }, []);
  return (
    <>
      <h1>公示核验</h1>
      <p>每份公示都印有核验码。输入核验码，就能知道这份公示是不是由本县公租房系统发布的。</p>
      <form action="/public/verify" method="get" className={styles['filters']} aria-label="核验公示">
        <TextField
          id="code"
          name="code"
          label="核验码"
          hint="在公示正文的末尾，由字母和数字组成，不分大小写。"
          defaultValue={code}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          required
          maxLength={40}
        />
        <Button type="submit" tone="primary">
          核验
        </Button>
      </form>
      {code !== '' && <Verdict code={code} />}
    </>
  );
}

function Verdict({ code }: { code: string }) {
  const { answer, retry } = useAnswer(
    () => request(verifyNoticeDocument, 'VerifyNotice', { authenticityCode: code }),
    code,
  );
  if (answer === null) return <Loading />;
  if (answer.kind === 'unreachable') return <Failure onRetry={retry} />;
  if (answer.kind === 'refused') return <Failure message={answer.message} onRetry={retry} />;
  const found = answer.data.verifyNotice;
  return found.isGenuine ? (
    <Genuine found={found} />
  ) : (
    <NotGenuine code={code} explanation={found.explanation} />
  );
}

function Genuine({ found }: { found: VerifyNoticeQuery['verifyNotice'] }) {
  return (
    <section
      className={joinClasses(styles['section'], styles['good'])}
      aria-labelledby="verdict"
      role="status"
    >
      <h2 id="verdict">这份公示是真实的</h2>
      <p>{found.explanation}</p>
      <dl className={styles['facts']}>
        {found.publicNumber != null && (
          <div>
            <dt>公示编号</dt>
            <dd>
              {found.isOnLine ? (
                <a href={`/public/notices/${encodeURIComponent(found.publicNumber)}`}>{found.publicNumber}</a>
              ) : (
                found.publicNumber
              )}
            </dd>
          </div>
        )}
        {found.level != null && (
          <div>
            <dt>级别和社区</dt>
            <dd>
              {noticeLevelNames[found.level]}，{found.communityName}
            </dd>
          </div>
        )}
        {found.publishedAt != null && found.endsOn != null && (
          <div>
            <dt>公示期</dt>
            <dd>
              {formatDate(found.publishedAt)}至{formatDate(found.endsOn)}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

function NotGenuine({ code, explanation }: { code: string; explanation: string }) {
  return (
    <section
      className={joinClasses(styles['section'], styles['bad'])}
      aria-labelledby="verdict"
      role="status"
    >
      <h2 id="verdict">没有查到核验码“{code}”</h2>
      <p>{explanation}</p>
      <p>请这样做：</p>
      <ol className={styles['list']}>
        <li>对照公示再输入一次，注意不要漏掉字符。</li>
        <li>
          到<a href="/public/notices">公示公告</a>查看同一份公示，核对内容是否一致。
        </li>
        <li>仍查不到的，请不要按它转账或交材料，把公示拍照，交给社区或县纪委监委核实。</li>
      </ol>
    </section>
  );
}
