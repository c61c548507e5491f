import { getFragmentData, type FragmentType } from '../../graphql/gql/fragment-masking.js';
import { graphql } from '../../graphql/gql/gql.js';
import { formatDate } from '../../lib/dates.js';
import { findingName, noticeLevelNames, scanSeverityNames } from '../../text/notices.js';
import styles from './public-notice.module.css';
import { ScannedText } from './scanned-text.js';

export const noticeTextFragment = graphql(`
  fragment NoticeText_PublicNotice on PublicNotice {
    id
    title
    body
    level
    publicNumber
    publishedAt
    community {
      id
      name
    }
    scanFindings {
      kind
      severity
      part
      line
      offset
      length
      excerpt
    }
  }
`);

/** The text as submitted, with what the machine found in it. */
export function NoticeText({ notice }: { notice: FragmentType<typeof noticeTextFragment> }) {
  const { title, body, scanFindings } = getFragmentData(noticeTextFragment, notice);
  return (
    <div className={styles['stack']}>
      {scanFindings.length === 0 ? (
        <p>机器扫描没有发现疑似个人信息，仍请通读一遍。</p>
      ) : (
        <ul className={styles['findings']} aria-label="机器扫描的发现">
          {scanFindings.map((finding) => (
            <li key={`${finding.part}${finding.offset}`} data-severity={finding.severity}>
              {finding.part === 'TITLE' ? '标题' : `正文第 ${finding.line} 行`}：{findingName(finding.kind)}{' '}
              {finding.excerpt}，{scanSeverityNames[finding.severity]}
            </li>
          ))}
        </ul>
      )}
      <article className={styles['paper']} aria-label="公示文本">
        <h2>
          <ScannedText text={title} findings={scanFindings.filter(({ part }) => part === 'TITLE')} />
        </h2>
        <div className={styles['body']}>
          <ScannedText text={body} findings={scanFindings.filter(({ part }) => part === 'BODY')} />
        </div>
      </article>
    </div>
  );
}

/** As the public page draws it. */
export function NoticePreview({ notice }: { notice: FragmentType<typeof noticeTextFragment> }) {
  const { title, body, level, community, publicNumber, publishedAt } = getFragmentData(
    noticeTextFragment,
    notice,
  );
  return (
    <article className={styles['paper']} aria-label="公众看到的样子">
      <h2>{title}</h2>
      <p className={styles['meta']}>
        {noticeLevelNames[level]}　{community.name}　公示编号 {publicNumber}
      </p>
      <div className={styles['body']}>{body}</div>
      <p className={styles['date']}>{publishedAt == null ? '（发布之日）' : formatDate(publishedAt)}</p>
    </article>
  );
}
