import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { formatInstant } from '../../lib/dates.js';
import { noticeLevelNames } from '../../text/notices.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';
import styles from './home.module.css';

const noticeFragment = graphql(`
  fragment UrgentNotices_PublicNotice on PublicNotice {
    id
    publicNumber
    level
    submittedAt
    community {
      id
      name
    }
  }
`);

export function UrgentNotices({ notices }: { notices: readonly FragmentType<typeof noticeFragment>[] }) {
  const rows = notices.map((notice) => getFragmentData(noticeFragment, notice));
  return (
    <Panel
      id="urgent-notices"
      title="最近提交的 5 份公示"
      beside={rows.length > 0 && <a href="/work/notices?status=RELEASE_REVIEW">全部待发布审核</a>}
    >
      {rows.length === 0 ? (
        <EmptyState title="没有等待发布审核的公示" headingLevel={3}>
          社区、街道或县级提交公示后，会在这里和消息中提醒。
        </EmptyState>
      ) : (
        <ol className={styles['lines']}>
          {rows.map(({ id, publicNumber, level, submittedAt, community }) => (
            <li key={id}>
              <a href={`/work/notices/${id}`} className={styles['line']}>
                <span className={styles['subject']}>
                  <strong>{noticeLevelNames[level]}</strong> {publicNumber}
                </span>
                <span>{community.name}</span>
                <span className={styles['due']}>{formatInstant(submittedAt)}提交</span>
              </a>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
