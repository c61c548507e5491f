import { useEffect } from 'react';
import communities from '../../../schema/mechanism/communities.json';
import { graphql } from '../graphql/gql/public/gql.js';
import type { NoticeLevel, PublishedNoticesQuery } from '../graphql/gql/public/graphql.js';
import { formatDate, formatRelativeDay } from '../lib/dates.js';
import { formatDocumentTitle } from '../lib/document-title.js';
import { noticeLevelNames } from '../text/notices.js';
import { Button, ButtonLink } from '../ui/button.js';
import { NativeSelect } from './native-select.js';
import { Failure, Loading } from './page-state.js';
import styles from './public.module.css';
import { request } from './request.js';
import { useAnswer } from './use-answer.js';

const publishedNoticesDocument = graphql(`
  query PublishedNotices($filter: PublishedNoticeFilter, $after: String) {
    publishedNotices(filter: $filter, after: $after, first: 20) {
      items {
        publicNumber
        title
        level
        communityName
        publishedAt
        endsOn
      }
      nextCursor
      totalCount
    }
  }
`);

const levels = Object.keys(noticeLevelNames) as NoticeLevel[];

/** The address is the whole state of the list: it can be sent to a neighbour. */
function readFilter(query: URLSearchParams) {
  const level = levels.find((one) => one === query.get('level')) ?? null;
  const communityId = communities.find(({ id }) => id === query.get('community'))?.id ?? null;
  return { level, communityId };
}

export function NoticeListPage({ query }: { query: URLSearchParams }) {
  const filter = readFilter(query);
  const after = query.get('after');
  const { answer, retry } = useAnswer(
    () => request(publishedNoticesDocument, 'PublishedNotices', { filter, after }),
    query.toString(),
  );
  useEffect(() => {
    document.title = formatDocumentTitle('公示公告', '公众服务');
  }, []);
  return (
    <>
      <h1>公示公告</h1>
      <form action="/public/notices" method="get" className={styles['filters']} aria-label="筛选公示">
        <NativeSelect
          id="level"
          name="level"
          label="级别"
          value={filter.level}
          options={levels.map((level) => ({ value: level, label: noticeLevelNames[level] }))}
        />
        <NativeSelect
          id="community"
          name="community"
          label="社区"
          value={filter.communityId}
          options={communities.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Button type="submit" tone="primary">
          查看
        </Button>
      </form>
      {answer === null && <Loading />}
      {answer?.kind === 'unreachable' && <Failure onRetry={retry} />}
      {answer?.kind === 'refused' && <Failure message={answer.message} onRetry={retry} />}
      {answer?.kind === 'done' && <NoticeList page={answer.data.publishedNotices} query={query} />}
    </>
  );
}

function NoticeList({
  page,
  query,
}: {
  page: PublishedNoticesQuery['publishedNotices'];
  query: URLSearchParams;
}) {
  const isFiltered = query.get('level') !== null || query.get('community') !== null;
  if (page.items.length === 0) {
    return (
      <div className={styles['section']}>
        <h2>没有正在公示的内容</h2>
        <p>
          {isFiltered
            ? '所选级别和社区现在没有公示，可以换一个条件再看。'
            : '新的公示发布后会出现在这里。公示期满后内容自动下线。'}
        </p>
        {isFiltered && (
          <p>
            <a href="/public/notices">查看全部公示</a>
          </p>
        )}
      </div>
    );
  }
  const next = new URLSearchParams(query);
  if (page.nextCursor != null) next.set('after', page.nextCursor);
  const first = new URLSearchParams(query);
  first.delete('after');
  return (
    <>
      <p role="status" className={styles['soft']}>
        正在公示{' '}
        {page.totalCount !== null && page.totalCount !== undefined && page.totalCount > 1000
          ? '1000 份以上'
          : `${page.totalCount ?? page.items.length} 份`}
        ，新的在前
      </p>
      <ul className={styles['notices']}>
        {page.items.map((notice) => (
          <li key={notice.publicNumber}>
            <h2>
              <a href={`/public/notices/${encodeURIComponent(notice.publicNumber)}`}>{notice.title}</a>
            </h2>
            <p>
              {noticeLevelNames[notice.level]}，{notice.communityName}，编号 {notice.publicNumber}
            </p>
            <p>
              公示期：{formatDate(notice.publishedAt)}至{formatDate(notice.endsOn)}（
              {formatRelativeDay(notice.endsOn)}截止）
            </p>
          </li>
        ))}
      </ul>
      <nav aria-label="翻页" className={styles['pager']}>
        {query.get('after') !== null && (
          <ButtonLink href={`/public/notices?${first.toString()}`}>第一页</ButtonLink>
        )}
        {page.nextCursor != null && (
          <ButtonLink href={`/public/notices?${next.toString()}`}>下一页</ButtonLink>
        )}
      </nav>
    </>
  );
}
