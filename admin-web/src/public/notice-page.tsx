import { useEffect } from 'react';
import { graphql } from '../graphql/gql/public/gql.js';
import type { PublishedNoticeQuery } from '../graphql/gql/public/graphql.js';
import { formatDate, formatRelativeDay } from '../lib/dates.js';
import { formatDocumentTitle } from '../lib/document-title.js';
import { joinClasses } from '../lib/join-classes.js';
import { noticeLevelNames } from '../text/notices.js';
import { Button } from '../ui/button.js';
import { ObjectionForm } from './objection-form.js';
import { Failure, Loading } from './page-state.js';
import styles from './public.module.css';
import { request } from './request.js';
import { useAnswer } from './use-answer.js';

const publishedNoticeDocument = graphql(`
  query PublishedNotice($publicNumber: String!) {
    publishedNotice(publicNumber: $publicNumber) {
      publicNumber
      title
      body
      level
      communityName
      publishedAt
      endsOn
      objectionPhone
      objectionMailbox
      objectionAddress
    }
  }
`);

export function NoticePage({ publicNumber }: { publicNumber: string }) {
  const { answer, retry } = useAnswer(
    () => request(publishedNoticeDocument, 'PublishedNotice', { publicNumber }),
    publicNumber,
  );
  const title = answer?.kind === 'done' ? (answer.data.publishedNotice?.title ?? '没有这份公示') : '公示';
  useEffect(() => {
    document.title = formatDocumentTitle(title, '公示公告');
  }, [title]);
  if (answer === null) return <Loading />;
  if (answer.kind === 'unreachable') return <Failure onRetry={retry} />;
  if (answer.kind === 'refused') return <Failure message={answer.message} onRetry={retry} />;
  const notice = answer.data.publishedNotice;
  return notice == null ? <NoNotice publicNumber={publicNumber} /> : <Notice notice={notice} />;
}

function NoNotice({ publicNumber }: { publicNumber: string }) {
  return (
    <>
      <h1>没有正在公示的“{publicNumber}”</h1>
      <p>公示期满后，内容自动下线，不再显示家庭信息；也可能是编号写错了。</p>
      <p>
        <a href="/public/notices">查看正在公示的内容</a>，或<a href="/public/verify">用核验码查询公示真伪</a>
        。
      </p>
    </>
  );
}

function Notice({ notice }: { notice: NonNullable<PublishedNoticeQuery['publishedNotice']> }) {
  return (
    <>
      <p className={styles['screenOnly']}>
        <a href="/public/notices">返回公示公告</a>
      </p>
      <article className={styles['paper']} aria-labelledby="notice-title">
        <h1 id="notice-title">{notice.title}</h1>
        <p className={styles['paperMeta']}>
          {noticeLevelNames[notice.level]}　{notice.communityName}　公示编号 {notice.publicNumber}
        </p>
        <div className={styles['paperBody']}>
          {notice.body.split('\n').map((line, index) => (
            <p key={index}>{line}</p>
          ))}
        </div>
        <p className={styles['paperDate']}>{formatDate(notice.publishedAt)}</p>
      </article>
      <div className={joinClasses(styles['bar'], styles['screenOnly'])}>
        <p>
          公示截止 <strong>{formatDate(notice.endsOn)}</strong>（{formatRelativeDay(notice.endsOn)}）
        </p>
        <Button onClick={() => window.print()}>打印公示</Button>
      </div>
      <ObjectionForm notice={notice} />
    </>
  );
}
